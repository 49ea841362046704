import type { Finding, Rule, RuleContext } from '@planner/contract'
import { machineAt } from '../machine-at.js'
import { isMachine, VOLUME_OWNERS, type VolumeAt, type VolumeOwner, volumesAt } from '../volumes-at.js'

/** I/O operations per second that it gives for long. */
const lastingIops = (ctx: RuleContext<VolumeOwner>, { type, path, written }: VolumeAt): number | undefined => {
  const cells = ctx.catalog('ebs-volume-types', type)?.cells ?? {}
  if (written.iops !== undefined) return ctx.number([...path, 'iops'], 'IOPS')
  const most = Number(cells.includedIops ?? cells.maxIops)
  if (cells.iopsPerGibMin === undefined) return most
  const size = written.size === undefined ? undefined : ctx.number([...path, 'size'], 'GB')
  return size === undefined ? undefined : Math.min(most, Math.max(Number(cells.minIops), size * Number(cells.iopsPerGibMin)))
}

export default {
  appliesTo: VOLUME_OWNERS,
  meta: {
    pillar: 'performance-efficiency',
    severity: 'medium',
    title: 'Volume types give what the workload needs',
    failureTitle: 'A volume type is too slow for its workload',
    why: 'Magnetic volumes give about a hundred operations a second, and gp2 ones fall back to three per GiB when their credits are spent.',
    remedy: 'Take gp3 and provision what is needed; io2 for critical databases that need it without a break.',
    url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html',
    practices: ['PERF03-BP02', 'PERF03-BP01', 'SUS04-BP02'],
    controls: { trustedAdvisor: ['COr6dfpM04', 'PPkZrjsH2q', 'c1z7kmr02n'] },
    messages: {
      magnetic: 'A magnetic volume is for data that is hardly ever read.',
      slow: 'The workload needs {needed} operations a second for long; the {type} volume gives {given}.',
    },
  },
  check(ctx) {
    const findings = volumesAt(ctx.props).flatMap((volume): readonly Finding<'magnetic' | 'slow'>[] => {
      const { type, path, typePath, written } = volume
      if (type === 'standard' && ctx.workload.production) return [{ message: 'magnetic', ...ctx.mendedBy(typePath, 'gp3') }]
      const needed = written.neededIops === undefined ? undefined : ctx.number([...path, 'neededIops'], 'IOPS', 'high')
      const given = lastingIops(ctx, volume)
      if (needed === undefined || given === undefined || needed <= given) return []
      const included = Number(ctx.catalog('ebs-volume-types', 'gp3')?.cells.includedIops)
      const place =
        type === 'gp3' ? ctx.mendedBy([...path, 'iops'], needed) : needed <= included ? ctx.mendedBy(typePath, 'gp3') : { path: typePath }
      return [{ message: 'slow', data: { needed, type, given }, ...place }]
    })
    if (findings.length > 0) return findings
    const silent = volumesAt(ctx.props).every(({ written }) => written.neededIops === undefined)
    const database = isMachine(ctx.props) && machineAt(ctx.props).machine.purpose === 'database'
    return database && silent ? { unknown: 'Do its volumes give the operations a second that it needs at its busiest?' } : 'pass'
  },
} satisfies Rule<VolumeOwner, 'magnetic' | 'slow'>
