import type { Rule } from '@planner/contract'
import type { TableProps } from '../table.types.js'

export default {
  appliesTo: 'aws:dynamodb:table',
  meta: {
    pillar: 'performance-efficiency',
    severity: 'medium',
    title: 'Provisioned throughput carries what is expected',
    failureTitle: 'Provisioned throughput is below what is expected',
    why: 'DynamoDB refuses requests beyond the provisioned capacity of a table once its short burst is used up.',
    remedy: 'Provision more, let auto scaling follow, or take on-demand mode.',
    url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/provisioned-capacity-mode.html',
    practices: ['PERF03-BP02', 'REL07-BP03', 'REL01-BP04'],
    controls: {
      securityHub: ['DynamoDB.1'],
      trustedAdvisor: ['c18d2gz136'],
      config: ['DYNAMODB_AUTOSCALING_ENABLED'],
      checkov: ['CKV2_AWS_16'],
    },
    messages: {
      short: 'At some hour of the week the {kind} capacity is less than what is consumed.',
    },
  },
  check(ctx) {
    if (ctx.facts['table.mode'] !== 'provisioned') return 'not-applicable'
    const { 'capacity.short': short, 'capacity.unforeseen': unforeseen } = ctx.facts
    const kinds = Array.isArray(short) ? short : []
    if (kinds.length > 0)
      return kinds.map((kind) => ({
        message: 'short',
        data: { kind },
        path: [ctx.props.autoscaling?.[kind as 'read'] ? 'autoscaling' : 'capacity', kind],
      }))
    if (Array.isArray(unforeseen) && unforeseen.length > 0)
      return { unknown: `Does the provisioned ${unforeseen.join(' and ')} capacity carry the busiest hour that you expect?` }
    return 'pass'
  },
} satisfies Rule<TableProps, 'short'>
