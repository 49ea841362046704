import { option, string } from '@oclif/core/flags'
import { review } from '../actions/review.js'
import { PlannerCommand } from '../cli/base-command.js'
import { openDeps } from '../cli/deps.js'
import { designArg, pillar, pricingFlags, pricingOptions } from '../cli/options.js'
import { reviewText } from '../cli/review-text.js'

export default class ReviewCommand extends PlannerCommand {
  static override readonly summary = 'Hold a design against the Well-Architected Framework: what is wrong, why, and what the remedy costs.'
  static override readonly description =
    `Rules judge what the design says; what it cannot say becomes a question, answered in its "answers".
A pillar's score is the weighed share of verdicts that are good; its coverage says how much of the framework that is.
Findings that are accepted stand in the design's "waivers", with a reason and a last day.

Exit codes: 0 reviewed; 1 a gate fails; 2 the design or an option is wrong; 3 planner, a plugin or a rule failed.`
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> design.json',
    {
      description: 'In a pipeline: fail on what is severe or scores too low',
      command: '<%= config.bin %> <%= command.id %> design.json --fail-on high --min-score reliability=80',
    },
    { description: 'With a lens of your own', command: '<%= config.bin %> <%= command.id %> design.json --lens lens.json' },
    {
      description: 'For code scanning and test reports',
      command: '<%= config.bin %> <%= command.id %> design.json --output review.sarif --output review.junit.xml',
    },
  ]
  static override readonly args = { design: designArg }
  static override readonly flags = {
    ...pricingFlags,
    'fail-on': option({ options: ['critical', 'high', 'medium', 'low'] as const })({
      summary: 'Exit with 1 if a finding is this severe, or worse.',
    }),
    'min-score': string({
      summary: 'Exit with 1 if a pillar scores less: 80 for all, reliability=80 for one; may be given several times.',
      helpValue: 'SCORE',
      multiple: true,
      multipleNonGreedy: true,
    }),
    lens: string({ summary: 'Answer a custom lens of the AWS Well-Architected Tool as far as the design goes.', helpValue: 'FILE' }),
    'lens-answers': string({
      summary: "Write the lens's answers as the tool's API takes them.",
      helpValue: 'FILE',
      dependsOn: ['lens'],
    }),
    pillar: pillar({ summary: 'Print only this pillar: reliability, cost …', helpValue: 'PILLAR' }),
    output: string({
      char: 'o',
      summary: 'Write the review to a file as well; its ending says the form; may be given several times.',
      helpValue: 'FILE',
      multiple: true,
      multipleNonGreedy: true,
    }),
  }

  async run() {
    const { args, flags } = await this.parse(ReviewCommand)
    const options = { ...pricingOptions(flags), file: args.design, outputs: flags.output ?? [] }
    const gates = { failOn: flags['fail-on'], minScores: flags['min-score'] }
    const reviewed = await review({ ...options, ...gates, lens: flags.lens, lensAnswers: flags['lens-answers'] }, openDeps(this.config))
    const { result, broken } = reviewed
    if (!this.jsonEnabled()) this.write(await reviewText(result, flags.pillar, this.terminal()))
    await this.noteOutputs(options.outputs, result)
    if (broken.length > 0) this.failGate(broken)
    if (result.failures.length > 0 || result.review.failures.length > 0) process.exitCode = 3
    return result
  }
}
