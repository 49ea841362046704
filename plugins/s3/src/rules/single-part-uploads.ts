import type { Finding, Rule } from '@planner/contract'
import type { BucketProps } from '../bucket.types.js'
import { ADVISED } from '../upload-checks.js'

export default {
  appliesTo: 'aws:s3:bucket',
  meta: {
    pillar: 'performance-efficiency',
    severity: 'medium',
    title: 'Large objects are uploaded in parts',
    failureTitle: 'Large objects are uploaded in one piece',
    why: 'One stream is slow, and where it breaks off everything is sent again. Parts go side by side, and a lost one is repeated alone.',
    remedy: 'Upload objects of more than 100 MB in parts; the SDKs and the command line do so by themselves.',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html',
    practices: ['PERF03-BP02', 'PERF03-BP04'],
    messages: { whole: 'Objects of up to {size} MB are uploaded in one piece.' },
  },
  check(ctx) {
    const large = ctx.props.objects.flatMap((set, index) => {
      const name = set.largestObject === undefined ? 'objectSize' : 'largestObject'
      const size = set[name] === undefined ? undefined : ctx.number(['objects', index, name], 'KB')
      return size !== undefined && size > ADVISED ? [{ set, index, size }] : []
    })
    if (large.length === 0) return 'not-applicable'
    const findings = large.flatMap(({ set, index, size }): readonly Finding<'whole'>[] => {
      const path = ['objects', index, 'upload']
      const fix = [{ op: 'add', path: ctx.pointer(path), value: 'multipart' }] as const
      return set.upload === 'single' ? [{ message: 'whole', data: { size: Math.round(size / 1024) }, path, fix }] : []
    })
    if (findings.length > 0) return findings
    const open = large.some(({ set }) => set.upload === undefined && set.partSize === undefined)
    return open ? { unknown: 'Are objects of more than 100 MB uploaded in parts?' } : 'pass'
  },
} satisfies Rule<BucketProps, 'whole'>
