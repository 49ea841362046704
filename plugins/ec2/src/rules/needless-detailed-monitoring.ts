import type { Rule } from '@planner/contract'
import { MACHINES, type MachineOwner, machineAt } from '../machine-at.js'

export default {
  appliesTo: MACHINES,
  meta: {
    pillar: 'cost-optimization',
    severity: 'low',
    title: 'Metrics of every minute are used',
    failureTitle: 'Metrics of every minute are paid for and not used',
    why: 'Basic metrics every five minutes are free; those of every minute are billed as custom metrics, and pay where an alarm or a scaling policy acts on them. Other tools ask for them everywhere.',
    remedy: 'Use basic monitoring, or give an alarm a period of a minute.',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/manage-detailed-monitoring.html',
    practices: ['COST05-BP02', 'REL11-BP01'],
    controls: {
      trustedAdvisor: ['c18d2gz144'],
      config: ['EC2_INSTANCE_DETAILED_MONITORING_ENABLED'],
      cdkNag: ['AwsSolutions-EC28'],
      checkov: ['CKV_AWS_126'],
    },
    messages: {
      unused: 'Detailed monitoring is on, and nothing acts within five minutes.',
    },
  },
  check(ctx) {
    const { machine, base } = machineAt(ctx.props)
    if (machine.monitoring !== 'detailed') return 'not-applicable'
    const scales =
      'min' in ctx.props &&
      ctx.props.min !== ctx.props.max &&
      (ctx.props.scaling ?? [{ kind: 'step' }]).some(({ kind }) => kind !== 'scheduled')
    const alarmed = ctx
      .referrers('of')
      .some((alarm) => alarm['monitoring.alarm'] === true && Number(alarm['monitoring.period-seconds'] ?? 300) < 300)
    return scales || alarmed ? 'pass' : { message: 'unused', ...ctx.mendedBy([...base, 'monitoring'], 'basic') }
  },
} satisfies Rule<MachineOwner, 'unused'>
