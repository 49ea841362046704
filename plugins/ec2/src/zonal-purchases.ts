import type { RuleContext } from '@planner/contract'
import type { InstanceProps } from './instance.types.js'
import type { MachineOwner } from './machine-at.js'
import { machineOf } from './machine-lines.js'
import { reservationKey } from './related-checks.js'

/** Instances that reserved instances of the zone keep capacity for; `all` where a purchase names no count. */
export const zonalPurchases = (
  { props, zoneLetter }: Pick<RuleContext<MachineOwner>, 'props' | 'zoneLetter'>,
  zone: string,
  all: number,
): number =>
  [props.purchase ?? []]
    .flat()
    .flatMap((way) =>
      way.option === 'reserved' && way.scope === 'zonal' && way.zone !== undefined && zoneLetter(way.zone) === zone
        ? [way.count ?? all]
        : [],
    )
    .reduce((sum, count) => sum + count, 0)

/** Instances of the key that the design's own zonal reservations keep capacity for. */
export const zonalReservations = (
  { commitments, zoneLetter }: Pick<RuleContext, 'commitments' | 'zoneLetter'>,
  key: string,
  zone: string,
): number =>
  commitments
    .filter((each) => each.of === 'aws:ec2:instance' && each.zone !== undefined && zoneLetter(each.zone) === zone)
    .filter(({ props }) => {
      const written = props as unknown as InstanceProps
      return reservationKey(machineOf(written.instanceType, written)) === key
    })
    .reduce((sum, { count = 0 }) => sum + count, 0)
