import type { Rule } from '@planner/contract'
import type { TableProps } from '../table.types.js'

export default {
  appliesTo: 'aws:dynamodb:table',
  meta: {
    pillar: 'cost-optimization',
    severity: 'medium',
    title: 'Steady throughput is reserved',
    failureTitle: 'Steady throughput is paid by the hour',
    why: 'Capacity that is provisioned at every hour of the week costs far less when it is reserved for a year.',
    remedy: 'Reserve what is always provisioned, in hundreds of units, under "commitments" of the design.',
    url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/reserved-capacity.html',
    practices: ['COST07-BP01', 'COST07-BP05'],
    controls: { trustedAdvisor: ['c1z7kmr15n'] },
    messages: {
      steady: 'Its {kinds} capacity is enough at every hour to be reserved, and is not.',
    },
  },
  check(ctx) {
    const reservable = ctx.facts['capacity.reservable']
    if (!ctx.workload.production || !Array.isArray(reservable) || reservable.length === 0) return 'not-applicable'
    const reserved = new Set(ctx.commitments.map(({ props }) => props?.capacity))
    const left = reservable.filter((kind) => !reserved.has(kind))
    if (left.length === 0) return 'pass'
    return {
      message: 'steady',
      data: { kinds: left.join(' and ') },
      path: ['capacity'],
      fix: left.map((kind) => ({
        op: 'add',
        path: '/commitments/-',
        value: {
          option: 'reserved',
          of: 'aws:dynamodb:table',
          capacity: kind,
          count: Number(ctx.facts[`capacity.reservable-${kind}`]),
          // Capacity is sold with an upfront part only.
          term: '1yr',
          payment: 'partial-upfront',
          region: ctx.region,
        },
      })),
    }
  },
} satisfies Rule<TableProps, 'steady'>
