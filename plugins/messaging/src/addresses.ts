import type { Facts, RuleContext } from '@planner/contract'

const known = new WeakMap<readonly Facts[], ReadonlySet<string | undefined>>()

/** Addresses of the design; looked up once for all its resources. */
const addressesOf = (all: readonly Facts[]): ReadonlySet<string | undefined> => {
  const found = known.get(all) ?? new Set(all.map(({ address }) => address))
  known.set(all, found)
  return found
}

/** Whether a resource could be added under this address. */
export const isFree = (ctx: Pick<RuleContext, 'all'>, address: string): boolean => !addressesOf(ctx.all('*')).has(address)
