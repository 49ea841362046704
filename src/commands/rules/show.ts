import { string } from '@oclif/core/args'
import { showRules } from '../../actions/rules.js'
import { PlannerCommand } from '../../cli/base-command.js'
import { openDeps } from '../../cli/deps.js'
import { ruleDetails } from '../../cli/rule-list.js'

export default class RulesShowCommand extends PlannerCommand {
  static override readonly summary = 'Show what a rule asks, why, and what mends a finding.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> single-zone-database',
    { description: 'What asks the same as a control of another tool', command: '<%= config.bin %> <%= command.id %> RDS.5' },
  ]
  static override readonly args = {
    rule: string({
      required: true,
      ignoreStdin: true,
      description: 'A rule, a practice (REL10-BP01), or a control of Security Hub, Config, Trusted Advisor, cdk-nag or Checkov.',
    }),
  }

  async run() {
    const { args } = await this.parse(RulesShowCommand)
    const found = await showRules(args.rule, openDeps(this.config))
    this.log(ruleDetails(found, this.terminal()))
    return found
  }
}
