import type { CheckContext, Path, Problem } from '@planner/contract'
import { above, type Checked, checkedCell, inAll, together } from './limits.js'
import { familyOf } from './product.js'

/** Ids of the vCPU quotas by the letters that a family starts with; the rest are standard families. */
const ON_DEMAND: readonly (readonly [families: RegExp, quota: string])[] = [
  [/^(trn)/, 'ec2.running-on-demand-trn-instances'],
  [/^(inf)/, 'ec2.running-on-demand-inf-instances'],
  [/^(hpc)/, 'ec2.running-on-demand-hpc-instances'],
  [/^(dl)/, 'ec2.running-on-demand-dl-instances'],
  [/^(u-|u\d)/, 'ec2.running-on-demand-high-memory-instances'],
  [/^(f\d)/, 'ec2.running-on-demand-f-instances'],
  [/^(g\d|gr\d|vt)/, 'ec2.running-on-demand-g-and-vt-instances'],
  [/^(p\d)/, 'ec2.running-on-demand-p-instances'],
  [/^(x\d)/, 'ec2.running-on-demand-x-instances'],
  [/^[acdhimrtz]/, 'ec2.running-on-demand-standard-a-c-d-h-i-m-r-t-z-instances'],
]

const SPOT: readonly (readonly [families: RegExp, quota: string])[] = [
  [/^(trn)/, 'ec2.all-trn-spot-instance-requests'],
  [/^(inf)/, 'ec2.all-inf-spot-instance-requests'],
  [/^(dl)/, 'ec2.all-dl-spot-instance-requests'],
  [/^(f\d)/, 'ec2.all-f-spot-instance-requests'],
  [/^(g\d|gr\d|vt)/, 'ec2.all-g-and-vt-spot-instance-requests'],
  [/^(p[2-4])/, 'ec2.all-p4-p3-and-p2-spot-instance-requests'],
  [/^(p5)/, 'ec2.all-p5-spot-instance-requests'],
  [/^(x\d)/, 'ec2.all-x-spot-instance-requests'],
  [/^(?!hpc)[acdhimrtz]/, 'ec2.all-standard-a-c-d-h-i-m-r-t-z-spot-instance-requests'],
]

/** Says so if `amount` alone is over a default quota; `scale` is how many of the amount's unit make one of the quota's. */
export function* quotaProblem(ctx: CheckContext, id: string, quotaId: string, amount: Checked, path: Path, scale = 1): Generator<Problem> {
  const row = ctx.catalog('service-quotas', quotaId)
  if (!row || !above(ctx, amount, row.cells.default, scale)) return
  const { quota, default: limit, unit: counted } = row.cells
  yield {
    id,
    severity: 'quota',
    path,
    message: `needs more than AWS's default quota of ${limit} ${counted} a region: ${quota}`,
    hint: 'ask for an increase in Service Quotas, or see what your account has',
  }
}

/** Instances of one type that run at a time. */
export interface RunningType {
  readonly type: string
  readonly count: Checked
}

/** vCPU quotas, each of which counts all running instances of a group of families. */
export function* vcpuQuotaProblems(ctx: CheckContext, running: readonly RunningType[], spot: boolean, path: Path): Generator<Problem> {
  const quotas = spot ? SPOT : ON_DEMAND
  const byQuota = Map.groupBy(running, ({ type }) => quotas.find(([families]) => families.test(familyOf(type)))?.[1])
  for (const [id, types] of byQuota) {
    const vcpus = types.flatMap(({ type, count }) => {
      const row = ctx.catalog('ec2-instance-types', type)
      return row ? [inAll(count, checkedCell(ctx, row, 'vcpu', 'vCPU'), 'vCPU')] : []
    })
    const [first, ...more] = vcpus
    if (id !== undefined && first) yield* quotaProblem(ctx, 'instance.account-limit', id, more.reduce(together, first), path)
  }
}
