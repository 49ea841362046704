import type { Finding, PatchOperation, Path, Rule } from '@planner/contract'
import type { BucketProps } from '../bucket.types.js'
import { className, type StorageClass } from '../classes.js'

/** Classes in one zone, or built to lose some objects, and what to take instead. */
const SAFER: Readonly<Partial<Record<StorageClass, StorageClass>>> = {
  'one-zone-ia': 'standard-ia',
  'reduced-redundancy': 'standard',
}

export default {
  appliesTo: ['aws:s3:bucket', 'aws:s3:directory-bucket'],
  meta: {
    pillar: 'reliability',
    severity: 'high',
    title: 'Data that cannot be made again lies in several zones',
    failureTitle: 'Data that cannot be made again lies in a fragile class',
    why: 'The One Zone classes lose their data with their zone; Reduced Redundancy is built to lose one object of 10,000 a year.',
    remedy: 'Take Standard or Standard-IA for originals, and keep fragile classes for what can be made again.',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/DataDurability.html',
    practices: ['REL10-BP01', 'REL09-BP01', 'SUS04-BP08'],
    messages: {
      fragile: 'Its objects lie in {class}, and they cannot be made again.',
      'one-zone': 'A directory bucket lies in one zone, and its data cannot be made again.',
    },
  },
  check(ctx) {
    if (ctx.facts['data.reproducible'] === true) return 'not-applicable'
    if (ctx.facts.type === 'aws:s3:directory-bucket') return { message: 'one-zone' }
    const places: readonly { readonly path: Path; readonly class: StorageClass }[] = [
      ...ctx.props.objects.map((set, index) => ({ path: ['objects', index, 'class'], class: set.class ?? 'standard' })),
      ...(ctx.props.lifecycle ?? []).flatMap(({ transitions = [] }, index) =>
        transitions.map(({ to }, step) => ({ path: ['lifecycle', index, 'transitions', step, 'to'], class: to })),
      ),
    ]
    const findings = places.flatMap(({ path, class: own }): readonly Finding<'fragile'>[] => {
      const safer = SAFER[own]
      const fix: PatchOperation[] = [{ op: 'add', path: ctx.pointer(path), value: safer }]
      return safer === undefined ? [] : [{ message: 'fragile', data: { class: className(own) }, path, fix }]
    })
    return findings.length > 0 ? findings : 'pass'
  },
} satisfies Rule<BucketProps, 'fragile' | 'one-zone'>
