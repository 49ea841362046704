import type { Purchase } from '@planner/contract'
import { letterOf } from './zones.js'

/** Instances that reserved instances of the zone keep capacity for; `all` where a purchase names no count. */
export const zonalPurchases = (purchase: Purchase | readonly Purchase[] | undefined, zone: string, all: number): number =>
  [purchase ?? []]
    .flat()
    .flatMap((way) =>
      way.option === 'reserved' && way.scope === 'zonal' && way.zone !== undefined && letterOf(way.zone) === zone ? [way.count ?? all] : [],
    )
    .reduce((sum, count) => sum + count, 0)
