import type { Finding, Path, RuleContext } from '@planner/contract'
import { type MachineOwner, machineAt } from './machine-at.js'
import { familyOf, sizeOf } from './product.js'

type Context = Pick<RuleContext<MachineOwner>, 'catalog' | 'mendedBy' | 'pointer' | 'props' | 'region'>

/** Where the type stands; of a mixed group the one that it prefers. */
export const typePath = (props: Readonly<MachineOwner>): Path => {
  if (!('instance' in props)) return ['instanceType']
  return props.types === undefined ? ['instance', 'type'] : ['types', 0, 'type']
}

/** Another type as the remedy, where the region has it; else the place alone. */
export const changedType = (ctx: Context, type: string | undefined): Pick<Finding, 'path' | 'fix'> => {
  const path = typePath(ctx.props)
  return type !== undefined && isOffered(ctx, type) && !isTied(ctx.props, type) ? ctx.mendedBy(path, type) : { path }
}

/** A dedicated host holds one family, reserved capacity one type: what is bought there has to change with it. */
const isTied = (props: Readonly<MachineOwner>, type: string): boolean => {
  if ('instance' in props) return false
  const { instanceType, tenancy, capacityReservation } = props
  return capacityReservation !== undefined || (tenancy === 'host' && familyOf(instanceType) !== familyOf(type))
}

/** A type without credits as the remedy: such types refuse what is said of credits. */
export const withoutCredits = (ctx: Context, type: string | undefined): Pick<Finding, 'path' | 'fix'> => {
  const changed = changedType(ctx, type)
  if (!changed.fix) return changed
  const { machine, base } = machineAt(ctx.props)
  const said = (['cpuCredits', 'surplusCredits'] as const).filter((key) => machine[key] !== undefined)
  return { ...changed, fix: [...changed.fix, ...said.map((key) => ({ op: 'remove' as const, path: ctx.pointer([...base, key]) }))] }
}

const isOffered = (ctx: Pick<Context, 'catalog' | 'region'>, type: string): boolean => {
  if (ctx.catalog('ec2-instance-types', type) === undefined) return false
  const regions = ctx.catalog('ec2-type-regions', type)?.cells
  return regions === undefined || regions[ctx.region] !== undefined
}

/** Sizes of which each is half of the next; then `4xlarge` is half of `8xlarge`, and so on. */
const HALVES = ['nano', 'micro', 'small', 'medium', 'large', 'xlarge', '2xlarge']

/** The type of half the size: `m7g.large` of `m7g.xlarge`. */
export const halfOf = (type: string): string | undefined => {
  const size = sizeOf(type)
  const xlarges = Number(/^(\d+)xlarge$/.exec(size)?.[1])
  const half = xlarges > 2 && xlarges % 2 === 0 ? `${xlarges / 2}xlarge` : HALVES[HALVES.indexOf(size) - 1]
  return half === undefined ? undefined : `${familyOf(type)}.${half}`
}
