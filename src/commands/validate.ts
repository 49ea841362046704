import { validate } from '../actions/validate.js'
import { PlannerCommand } from '../cli/base-command.js'
import { openDeps } from '../cli/deps.js'
import { designArg, pricingFlags } from '../cli/options.js'
import { validationText } from '../cli/validation-text.js'

export default class ValidateCommand extends PlannerCommand {
  static override readonly summary = 'Check a design without pricing it: every error with its line, and what mends it.'
  static override readonly description = 'Exit codes: 0 the design can be priced; 2 it has errors; 3 a plugin failed.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> design.json',
    { description: 'From a program', command: 'cat design.json | <%= config.bin %> <%= command.id %> - --json' },
  ]
  static override readonly args = { design: designArg }
  static override readonly flags = { 'as-of': pricingFlags['as-of'], region: pricingFlags.region }

  async run() {
    const { args, flags } = await this.parse(ValidateCommand)
    const validated = await validate({ file: args.design, asOf: flags['as-of'], region: flags.region }, openDeps(this.config))
    this.log(validationText(validated, this.terminal()))
    if (validated.failures.length > 0) process.exitCode = 3
    return validated
  }
}
