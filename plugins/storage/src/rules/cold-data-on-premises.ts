import type { Rule } from '@planner/contract'
import type { GatewayProps } from '../gateway.types.js'

/** Of data of which most is read often, a cache would be as large as the volumes. */
const MOST = 0.5

export default {
  appliesTo: 'aws:storagegateway:gateway',
  meta: {
    pillar: 'performance-efficiency',
    severity: 'medium',
    title: 'On premises is what is read often',
    failureTitle: 'On premises is all of the data, though little is read often',
    why: 'Stored volumes need disks on premises for everything. Cached volumes keep what is hot near its readers and the rest in AWS, where it grows by itself.',
    remedy: 'Take cached volumes, with a cache as large as what is read often.',
    url: 'https://docs.aws.amazon.com/storagegateway/latest/vgw/StorageGatewayConcepts.html',
    practices: ['PERF03-BP05', 'PERF03-BP01'],
    messages: { stored: 'It keeps all data on premises, and {percent} % of it is read often.' },
  },
  check(ctx) {
    const { kind, hotPart } = ctx.props
    if (kind === 'volume-cached' || kind === 'file-s3') return 'pass'
    if (kind !== 'volume-stored') return 'not-applicable'
    const hot = hotPart === undefined ? undefined : ctx.number(['hotPart'], '1')
    if (hot === undefined) return { unknown: 'Is most of its data read often on premises?' }
    if (hot >= MOST) return 'pass'
    return { message: 'stored', data: { percent: Math.round(hot * 100) }, ...ctx.mendedBy(['kind'], 'volume-cached') }
  },
} satisfies Rule<GatewayProps, 'stored'>
