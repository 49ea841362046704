import type { Rule } from '@planner/contract'
import type { GatewayProps } from '../gateway.types.js'

export default {
  appliesTo: ['aws:importexport:job', 'aws:storagegateway:gateway'],
  meta: {
    pillar: 'reliability',
    severity: 'low',
    title: 'Data of on premises has a copy in AWS',
    failureTitle: 'Data of on premises has no copy in AWS',
    why: 'A fire or a thief on premises takes the disks and the backups beside them.',
    remedy: 'Take snapshots of stored volumes, and keep what is sent on drives in S3.',
    url: 'https://docs.aws.amazon.com/storagegateway/latest/vgw/backing-up-volumes.html',
    practices: ['REL09-BP01'],
    messages: {
      snapshots: 'Its volumes stay on premises, and no snapshots of them are kept.',
      drives: 'Nothing in the design keeps what the drives bring.',
    },
  },
  check(ctx) {
    if (ctx.facts['transfer.device'] !== undefined)
      return ctx.all('aws:s3:*').length + ctx.all('aws:glacier:vault').length > 0 ? 'pass' : { message: 'drives' }
    if (ctx.facts['gateway.data-in-aws'] === true) return 'pass'
    if (ctx.props.snapshots === undefined) return { unknown: 'Are snapshots of its volumes kept?' }
    return ctx.number(['snapshots'], 'GB') === 0 ? { message: 'snapshots', path: ['snapshots'] } : 'pass'
  },
} satisfies Rule<GatewayProps, 'snapshots' | 'drives'>
