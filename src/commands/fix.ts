import { boolean, string } from '@oclif/core/flags'
import { fixDesign } from '../actions/fix.js'
import { PlannerCommand } from '../cli/base-command.js'
import { openDeps } from '../cli/deps.js'
import { fixText, mayWrite } from '../cli/fix-text.js'
import { designArg, pricingFlags, pricingOptions } from '../cli/options.js'
import { PlannerError } from '../errors/planner-error.js'

export default class FixCommand extends PlannerCommand {
  static override readonly summary = 'Mend what a review found, in the design file: shows the difference and its price first.'
  static override readonly description =
    `Comments and layout of the file stay. With a budget, what saves or costs nothing comes first, then what does most for its price.
The file is written after your consent; without a terminal, with --yes only.

Exit codes: 0 mended, or nothing to mend; 2 the design or an option is wrong; 3 planner or a plugin failed.`
  static override readonly examples = [
    { description: 'One kind of finding', command: '<%= config.bin %> <%= command.id %> design.json --rule single-zone-database' },
    { description: 'At one resource', command: '<%= config.bin %> <%= command.id %> design.json --rule single-zone-database@orders' },
    {
      description: 'The best that 500 dollars a month buy',
      command: '<%= config.bin %> <%= command.id %> design.json --all --budget 500/month',
    },
  ]
  static override readonly args = { design: designArg }
  static override readonly flags = {
    ...pricingFlags,
    rule: string({
      summary: 'A rule whose findings to mend, or rule@address; may be given several times.',
      helpValue: 'RULE',
      multiple: true,
      multipleNonGreedy: true,
      exclusive: ['all'],
    }),
    all: boolean({ summary: 'Every finding that has a fix.' }),
    budget: string({ summary: 'Most that all of it may add to a month.', helpValue: '500/month' }),
    yes: boolean({ char: 'y', summary: 'Write the file without asking.' }),
    'dry-run': boolean({ summary: 'Show the difference and write nothing.', exclusive: ['yes'] }),
  }

  async run() {
    const { args, flags } = await this.parse(FixCommand)
    if (!flags.rule && !flags.all)
      throw new PlannerError('OPTION_INVALID', 'Say what to mend.', {
        hint: '--rule NAME for one rule, --all for every finding with a fix; planner review names them.',
      })
    const deps = openDeps(this.config)
    const fixed = await fixDesign({ ...pricingOptions(flags), file: args.design, wanted: flags.rule ?? [], budget: flags.budget }, deps)
    if (!this.jsonEnabled()) this.write(await fixText(fixed, this.terminal()))
    const changed = fixed.fixedText !== fixed.text
    const written = changed && !flags['dry-run'] && (flags.yes || (await mayWrite(args.design, this.terminal(), this.jsonEnabled())))
    if (written) await deps.write(args.design, fixed.fixedText)
    if (changed && !this.jsonEnabled()) this.notice(written ? `Written: ${args.design}` : 'Nothing is written. --yes writes it.')
    const { applied, left, added, after } = fixed
    return { written, applied, left, added, result: after }
  }
}
