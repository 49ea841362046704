import { boolean, string } from '@oclif/core/flags'
import { responsibilities } from '../actions/responsibilities.js'
import { PlannerCommand } from '../cli/base-command.js'
import { openDeps } from '../cli/deps.js'
import { designArg, pricingFlags } from '../cli/options.js'
import { ledgerCsv, ledgerText } from '../cli/responsibilities-text.js'

export default class ResponsibilitiesCommand extends PlannerCommand {
  static override readonly summary = 'Who answers for what: every control of every resource, and what your side still owes.'
  static override readonly description =
    `The customer's part is met where the design shows it, answered where its "answers" say so, else open.
An answer holds for a control (backup-dr) or for a control of one resource (backup-dr@db).

Exit codes: 0 worked out; 2 the design or an option is wrong; 3 planner failed.`
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> design.json',
    { description: 'For a spreadsheet', command: '<%= config.bin %> <%= command.id %> design.json --output ledger.csv' },
  ]
  static override readonly args = { design: designArg }
  static override readonly flags = {
    'as-of': pricingFlags['as-of'],
    region: pricingFlags.region,
    csv: boolean({ summary: 'Print the ledger as CSV.', exclusive: ['json'] }),
    output: string({
      char: 'o',
      summary: 'Write the ledger to a file as well, as .json, .csv or .txt; may be given several times.',
      helpValue: 'FILE',
      multiple: true,
      multipleNonGreedy: true,
    }),
  }

  async run() {
    const { args, flags } = await this.parse(ResponsibilitiesCommand)
    const options = { file: args.design, outputs: flags.output ?? [], asOf: flags['as-of'], region: flags.region }
    const ledger = await responsibilities(options, openDeps(this.config))
    if (!this.jsonEnabled()) this.write(await (flags.csv ? ledgerCsv(ledger) : ledgerText(ledger, this.terminal())))
    return ledger
  }
}
