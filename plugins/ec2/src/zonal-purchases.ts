import type { CommitmentState, Purchase } from '@planner/contract'
import type { InstanceProps } from './instance.types.js'
import { machineOf } from './machine-lines.js'
import { reservationKey } from './related-checks.js'
import { letterOf } from './zones.js'

/** Instances that reserved instances of the zone keep capacity for; `all` where a purchase names no count. */
export const zonalPurchases = (purchase: Purchase | readonly Purchase[] | undefined, zone: string, all: number): number =>
  [purchase ?? []]
    .flat()
    .flatMap((way) =>
      way.option === 'reserved' && way.scope === 'zonal' && way.zone !== undefined && letterOf(way.zone) === zone ? [way.count ?? all] : [],
    )
    .reduce((sum, count) => sum + count, 0)

/** Instances of the key that the design's own zonal reservations keep capacity for. */
export const zonalReservations = (commitments: readonly CommitmentState[], key: string, zone: string): number =>
  commitments
    .filter((each) => each.of === 'aws:ec2:instance' && each.zone !== undefined && letterOf(each.zone) === zone)
    .filter(({ props }) => {
      const written = props as unknown as InstanceProps
      return reservationKey(machineOf(written.instanceType, written)) === key
    })
    .reduce((sum, { count = 0 }) => sum + count, 0)
