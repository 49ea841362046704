import { boolean, string } from '@oclif/core/flags'
import { estimate } from '../actions/estimate.js'
import { MOST_LOOKED_THROUGH } from '../actions/price-design.js'
import { PlannerCommand } from '../cli/base-command.js'
import { openDeps } from '../cli/deps.js'
import { acceptedText, estimateCsv, estimateText } from '../cli/estimate-text.js'
import { designArg, pricingFlags, pricingOptions } from '../cli/options.js'

export default class EstimateCommand extends PlannerCommand {
  static override readonly summary = 'Price a design: what each resource costs a month, and what is due when.'
  static override readonly description = `Prices come from the price book that planner brings: no network, account or key is needed.
A cost that is not known is never counted as 0; it is listed with what would tell it, and the total reads "at least".

Exit codes: 0 priced; 1 a budget is exceeded or cannot be shown to hold; 2 the design or an option is wrong; 3 planner or a plugin failed.`
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> design.json',
    {
      description: 'With the prices that were in force on a date',
      command: '<%= config.bin %> <%= command.id %> design.json --as-of 2024-06-30',
    },
    { description: 'What a change costs', command: '<%= config.bin %> <%= command.id %> new.json --baseline old.json' },
    {
      description: 'Add what the design does not mention and usually costs',
      command: '<%= config.bin %> <%= command.id %> design.json --accept all',
    },
    {
      description: 'In a pipeline: fail above a budget, keep the result',
      command: '<%= config.bin %> <%= command.id %> design.json --budget 500/month --output result.json',
    },
  ]
  static override readonly args = { design: designArg }
  static override readonly flags = {
    ...pricingFlags,
    baseline: string({ summary: 'Show what changed against another design, or a result saved as JSON.', helpValue: 'FILE' }),
    budget: string({ summary: 'Exit with 1 if the expected cost of a month is above this.', helpValue: '500/month' }),
    omissions: boolean({
      allowNo: true,
      summary: `Name what such a design usually pays for and this one does not mention. Default: in designs of up to ${MOST_LOOKED_THROUGH} resources.`,
    }),
    accept: string({
      summary: 'Add what is not mentioned to the design file: its name, with or without its resource, or all; may be given several times.',
      helpValue: 'NAME',
      multiple: true,
      multipleNonGreedy: true,
    }),
    csv: boolean({ summary: 'Print the lines as CSV.', exclusive: ['json', 'baseline'] }),
    output: string({
      char: 'o',
      summary:
        'Write the result to a file as well; its ending says the form: .json, .csv, .xlsx, .focus.csv, .html and others. May be given several times.',
      helpValue: 'FILE',
      multiple: true,
      multipleNonGreedy: true,
    }),
    traces: boolean({ allowNo: true, default: true, summary: 'Say in JSON how each number was worked out.' }),
  }

  async run() {
    const { args, flags } = await this.parse(EstimateCommand)
    const outputs = flags.output ?? []
    const { baseline, budget, accept } = flags
    const omissions = flags.omissions ?? (flags.csv ? false : 'unless-large')
    const traces = flags.traces && (this.jsonEnabled() || outputs.some((file) => /\.(json|html)$/i.test(file)))
    const options = { ...pricingOptions(flags), file: args.design, outputs, baseline, budget, traces, accept, omissions }
    const estimated = await estimate(options, openDeps(this.config))
    if (estimated.accepted && !this.jsonEnabled()) this.notice(await acceptedText(estimated.accepted, args.design))
    if (!this.jsonEnabled()) this.write(await (flags.csv ? estimateCsv(estimated) : estimateText(estimated, this.terminal())))
    await this.noteOutputs(outputs, estimated.result)
    if (estimated.broken.length > 0) this.failGate(estimated.broken)
    if (estimated.result.failures.length > 0) process.exitCode = 3
    const { result, comparison, accepted } = estimated
    return comparison || accepted ? { result, ...(comparison && { comparison }), ...(accepted && { accepted }) } : result
  }
}
