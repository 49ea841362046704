import type { CostLine, PriceQuery, Profile, Quantity, ResourceContext } from '@planner/contract'
import { countOf } from './amounts.js'

/** What runs on Fargate: tasks of ECS or pods of EKS, all of one size. */
export interface Fleet {
  /** Hours that all of them run in the month. */
  readonly hours: Quantity
  /** How many run in each hour of the week, where that varies. */
  readonly profile?: Profile
  readonly vcpu: Quantity
  readonly memory: Quantity
  readonly storage: Quantity
}

/** Hours of tasks or pods: those that run all the time, or short ones, billed by the second from a minimum. */
export const runningHours = (
  ctx: ResourceContext,
  count: 'tasks' | 'pods',
  system: 'linux' | 'windows',
): Pick<Fleet, 'hours' | 'profile'> => {
  if (ctx.given(['runs'])) {
    const one = ctx.constant(1, 'second', 'billed by the second')
    const least = ctx.spec('fargate-limits', `increment.${system}`, 'minimum', 'second')
    const duration = ctx.input(['runs', 'duration'], 'second').roundUpTo(one).atLeast(least)
    return { hours: ctx.input(['runs', 'starts'], 'start').as('1').times(duration).as('hour').named('hours run') }
  }
  const profile = countOf(ctx, [count], count.slice(0, -1)).map((value) => value.as('1'))
  return { hours: profile.mean().times(ctx.month.hours).named('hours run'), ...(profile.constant ? {} : { profile }) }
}

/** Where the prices of a kind of Fargate stand in the price list. */
export interface Rates {
  readonly id: string
  readonly label: string
  readonly vcpu: CostLine['price']
  readonly memory: CostLine['price']
  /** Compute Savings Plans cover what runs on demand, never spot. */
  readonly savingsPlan: boolean
}

/** vCPUs and memory, from the pull of the image to the end. */
export function* computeLines({ hours, profile, vcpu, memory }: Fleet, rates: Rates): Generator<CostLine> {
  const parts = [
    { id: 'vcpu', what: 'vCPUs', size: vcpu, price: rates.vcpu },
    { id: 'memory', what: 'memory', size: memory, price: rates.memory },
  ]
  for (const { id, what, size, price } of parts)
    yield {
      id: `${rates.id}${id}`,
      label: `${rates.label}, ${what}`,
      quantity: size.times(hours),
      price,
      charge: 'usage',
      // Commitments cover things that are counted: vCPUs, not GB. No source has a plan's rates for either.
      ...(rates.savingsPlan && id === 'vcpu' ? { eligible: { savingsPlan: { kinds: ['compute'] as const } } } : {}),
      ...(rates.savingsPlan && id === 'vcpu' && profile ? { profile: profile.map((count) => count.times(size)) } : {}),
    }
}

/** Ephemeral storage beyond what each task or pod includes. */
export function* storageLine(ctx: ResourceContext, { hours, storage }: Fleet): Generator<CostLine> {
  const extra = storage.beyond(ctx.spec('fargate-limits', 'ephemeral-storage', 'minimum', 'GB'))
  if (extra.isZero) return
  yield {
    id: 'ephemeral-storage',
    label: 'Fargate, ephemeral storage beyond what is included',
    quantity: extra.times(hours),
    // EKS lists none of its own: pods are billed as tasks of ECS are.
    price: fargateProduct('AmazonECS', 'Fargate-EphemeralStorage-GB-Hours', 'GB-hour'),
    charge: 'usage',
  }
}

export const fargateProduct = (offer: 'AmazonECS' | 'AmazonEKS', usagetype: string, per: string): PriceQuery => ({
  offer,
  where: { usagetype },
  per,
})

/** Memory sizes that Fargate offers with so many vCPUs on the estimate's date, ascending; undefined if there is no such number of vCPUs. */
export const memorySizes = (ctx: Pick<ResourceContext, 'catalog'>, vcpu: string | number): readonly number[] | undefined =>
  ctx.catalog('fargate-sizes', String(vcpu))?.cells.memoryGb?.split('|').map(Number)
