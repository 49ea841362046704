import { string as textArg } from '@oclif/core/args'
import { string } from '@oclif/core/flags'
import { report } from '../actions/report.js'
import { PlannerCommand } from '../cli/base-command.js'
import { openDeps } from '../cli/deps.js'
import { pricingFlags, pricingOptions } from '../cli/options.js'

export default class ReportCommand extends PlannerCommand {
  static override readonly summary = 'Write a report of a design, for people: HTML, PDF and other forms.'
  static override readonly description =
    'What it costs, how it is built, how well, and where each number comes from. A saved result is rendered as it is, without plugins or prices; the ending of each file says its form.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> design.json -o review.html -o review.pdf',
    { description: 'From a result that was saved', command: '<%= config.bin %> <%= command.id %> result.json -o review.html' },
    {
      description: 'What changed, for a pull request',
      command: '<%= config.bin %> <%= command.id %> new.json --baseline old.json -o review.md',
    },
  ]
  static override readonly args = {
    design: textArg({
      required: true,
      ignoreStdin: true,
      description: 'The design (JSON or YAML), or a result saved as JSON; - for the standard input.',
    }),
  }
  static override readonly flags = {
    ...pricingFlags,
    baseline: string({ summary: 'Show what changed against another design, or a result saved as JSON.', helpValue: 'FILE' }),
    output: string({
      char: 'o',
      required: true,
      summary: 'A file to write; its ending says the form. May be given several times.',
      helpValue: 'FILE',
      multiple: true,
      multipleNonGreedy: true,
    }),
    page: string({ options: ['a4', 'letter'], default: 'a4', summary: 'The paper of a PDF.' }),
  }

  async run() {
    const { args, flags } = await this.parse(ReportCommand)
    const { baseline, output } = flags
    const page = flags.page === 'letter' ? 'letter' : 'a4'
    const result = await report({ ...pricingOptions(flags), file: args.design, baseline, outputs: output, page }, openDeps(this.config))
    if (!this.jsonEnabled()) for (const file of output) this.notice(`Written: ${file}`)
    await this.noteOutputs(output, result)
    if (result.failures.length > 0) process.exitCode = 3
    return result
  }
}
