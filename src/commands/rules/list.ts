import { option, string } from '@oclif/core/flags'
import { listRules } from '../../actions/rules.js'
import { PlannerCommand } from '../../cli/base-command.js'
import { openDeps } from '../../cli/deps.js'
import { pillar } from '../../cli/options.js'
import { ruleList } from '../../cli/rule-list.js'

export default class RulesListCommand extends PlannerCommand {
  static override readonly summary = 'List the rules that a design is held against.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    { description: 'Of one pillar', command: '<%= config.bin %> <%= command.id %> --pillar reliability' },
  ]
  static override readonly flags = {
    pillar: pillar({ summary: 'Only this pillar: reliability, security …', helpValue: 'PILLAR' }),
    severity: option({ options: ['critical', 'high', 'medium', 'low'] as const })({ summary: 'Only this severity.' }),
    type: string({ summary: 'Only rules on this type: aws:rds:instance.', helpValue: 'TYPE' }),
  }

  async run() {
    const { flags } = await this.parse(RulesListCommand)
    const found = await listRules(flags, openDeps(this.config))
    this.log(ruleList(found, this.terminal()))
    if (found.broken.length > 0) process.exitCode = 3
    return found
  }
}
