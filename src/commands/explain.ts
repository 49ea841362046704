import { string as textArg } from '@oclif/core/args'
import { explain } from '../actions/explain.js'
import { PlannerCommand } from '../cli/base-command.js'
import { openDeps } from '../cli/deps.js'
import { explanationText } from '../cli/estimate-text.js'
import { designArg, pricingFlags, pricingOptions } from '../cli/options.js'

export default class ExplainCommand extends PlannerCommand {
  static override readonly summary = 'Show how a number of the estimate was worked out.'
  static override readonly description =
    'The formula of each line from the amount down: inputs with file and line, defaults, assumptions with their reason, prices with rate code, date and origin.'
  static override readonly examples = [
    { description: 'All lines of a resource', command: '<%= config.bin %> <%= command.id %> design.json web' },
    { description: 'One line', command: '<%= config.bin %> <%= command.id %> design.json web.root.storage' },
  ]
  static override readonly args = {
    design: designArg,
    target: textArg({
      required: true,
      ignoreStdin: true,
      description: 'A resource or commitment, and after a dot the line: web, web.root.storage.',
    }),
  }
  static override readonly flags = { ...pricingFlags }

  async run() {
    const { args, flags } = await this.parse(ExplainCommand)
    const explained = await explain({ ...pricingOptions(flags), file: args.design, target: args.target }, openDeps(this.config))
    if (!this.jsonEnabled()) this.write(await explanationText(explained, this.terminal()))
    const { address, lines, result } = explained
    return { address, lines, nodes: result.nodes ?? [] }
  }
}
