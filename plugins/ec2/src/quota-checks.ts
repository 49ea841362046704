import type { CheckContext, Path, Problem, Quantity } from '@planner/contract'
import { exceeds } from './amounts.js'
import { familyOf } from './product.js'

// biome-ignore lint/suspicious/noExplicitAny: the checks shared by several resource types take the context of each
type Check = CheckContext<any>

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

/** Says so if `amount` alone is over the default quota `id`. */
export function* quotaProblem(ctx: Check, id: string, amount: Quantity, unit: string, path: Path): Generator<Problem> {
  const row = ctx.catalog('service-quotas', id)
  if (!row || !exceeds(ctx, amount, ctx.spec('service-quotas', id, 'default', unit))) return
  const { quota, default: limit, unit: counted } = row.cells
  yield {
    id: `quota.${id}`,
    severity: 'quota',
    path,
    message: `over AWS's default quota of ${limit} ${counted} (${quota}, per region)`,
    hint: 'ask for an increase in Service Quotas before you build, or check the applied value of your account',
  }
}

/** vCPU quotas, which count all running instances of a group of families. */
export function* vcpuQuotaProblem(ctx: Check, type: string, instances: Quantity, spot: boolean, path: Path): Generator<Problem> {
  const id = (spot ? SPOT : ON_DEMAND).find(([families]) => families.test(familyOf(type)))?.[1]
  const vcpus = instances.as('1').times(ctx.spec('ec2-instance-types', type, 'vcpu', 'vCPU'))
  if (id !== undefined) yield* quotaProblem(ctx, id, vcpus, 'vCPU', path)
}
