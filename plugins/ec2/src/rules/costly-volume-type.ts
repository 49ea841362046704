import type { Finding, Rule, RuleContext } from '@planner/contract'
import { VOLUME_OWNERS, type VolumeAt, type VolumeOwner, volumesAt } from '../volumes-at.js'

type Found = Finding<'gp2' | 'provisioned'>

const findingAt = (ctx: RuleContext<VolumeOwner>, { type, path, typePath, written }: VolumeAt): readonly Found[] => {
  const gp3 = ctx.catalog('ebs-volume-types', 'gp3')?.cells
  if (gp3 === undefined) return []
  const change = { op: 'add' as const, path: ctx.pointer(typePath), value: 'gp3' }
  const included = Number(gp3.includedIops)
  if (type === 'gp2') {
    const size = written.size === undefined ? 0 : (ctx.number([...path, 'size'], 'GB') ?? 0)
    const gp2 = ctx.catalog('ebs-volume-types', 'gp2')?.cells ?? {}
    const given = Math.ceil(Math.min(Number(gp2.maxIops), size * Number(gp2.iopsPerGibMin)))
    const iops = given > included ? [{ op: 'add' as const, path: ctx.pointer([...path, 'iops']), value: given }] : []
    return [{ message: 'gp2', path: typePath, fix: [change, ...iops] }]
  }
  if (type !== 'io1' && type !== 'io2') return []
  const iops = ctx.number([...path, 'iops'], 'IOPS', 'high')
  const shared = 'attachedTo' in ctx.props && (ctx.props.attachedTo?.length ?? 0) > 1
  if (iops === undefined || shared || ctx.workload.critical === true || iops > Number(gp3.maxIops)) return []
  const spare = iops <= included ? [{ op: 'remove' as const, path: ctx.pointer([...path, 'iops']) }] : []
  return [{ message: 'provisioned', data: { type, iops }, path: typePath, fix: [change, ...spare] }]
}

export default {
  appliesTo: VOLUME_OWNERS,
  meta: {
    pillar: 'cost-optimization',
    severity: 'medium',
    title: 'Volumes are gp3 where that will do',
    failureTitle: 'A volume type costs more than gp3, which would do',
    why: 'gp3 costs a fifth less per GiB than gp2, with 3,000 operations a second at any size, and its IOPS a fraction of those of io1 and io2.',
    remedy: 'Change the type to gp3; volumes change while they are in use.',
    url: 'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html',
    practices: ['COST06-BP02', 'PERF03-BP02', 'SUS04-BP02'],
    controls: { trustedAdvisor: ['c1z7kmr02n', 'COr6dfpM03'] },
    messages: {
      gp2: 'A gp2 volume costs more than gp3 and gives less.',
      provisioned: 'gp3 gives the {iops} operations a second of this {type} volume too.',
    },
  },
  check(ctx) {
    const volumes = volumesAt(ctx.props)
    if (volumes.length === 0) return 'not-applicable'
    const findings = volumes.flatMap((volume) => findingAt(ctx, volume))
    return findings.length > 0 ? findings : 'pass'
  },
} satisfies Rule<VolumeOwner, 'gp2' | 'provisioned'>
