import type { Quantity, ReservationScope } from '@planner/contract'
import { engineFacts } from './engines.js'
import { deploymentOption, familyOf, INSTANCES, licenseModel, licenseOf, type Machine, sizeOf } from './product.js'

/** Makes a quantity of a number that the plugin brings. */
type Constant = (value: number | string, unit: string, because: string) => Quantity

/** Normalised units of small sizes. Source: Amazon RDS User Guide, "Size-flexible reserved DB instances", 2023. */
const SMALL_SIZES: Readonly<Record<string, number>> = { micro: 0.5, small: 1, medium: 2, large: 4, xlarge: 8 }

/** Normalised units of one Single-AZ instance; the same table has 8 for each xlarge. */
const unitsOf = (instanceClass: string): number | undefined => {
  const size = sizeOf(instanceClass)
  const xlarges = /^(\d+)xlarge$/.exec(size)?.[1]
  return xlarges === undefined ? SMALL_SIZES[size] : 8 * Number(xlarges)
}

/** Open engines and own licences: a reservation holds for all sizes of its family, with and without a standby. */
const isSizeFlexible = (machine: Machine): boolean => {
  const license = licenseOf(machine)
  return !machine.custom && (license === undefined || license === 'byol')
}

/** Aurora I/O-Optimized uses up a reservation 1.3 times as fast. Source: Amazon Aurora User Guide, "Reserved DB instances". */
export const IO_FACTOR = 1.3

const ioFactor = ({ ioOptimized }: Machine): number => (ioOptimized ? IO_FACTOR : 1)

/** What a reservation of this database covers, or what must be reserved to cover it. */
export const reservationScope = (machine: Machine, constant: Constant): ReservationScope => {
  const { instanceClass, engine, deployment } = machine
  const { name, edition } = engineFacts(engine)
  const units = unitsOf(instanceClass)
  const sizeFlexible = units !== undefined && isSizeFlexible(machine)
  return {
    group: [
      'AmazonRDS',
      familyOf(instanceClass),
      name,
      ...(edition === undefined ? [] : [edition]),
      licenseModel(machine),
      ...(sizeFlexible ? [] : [deploymentOption(machine)]),
    ].join(', '),
    size: sizeOf(instanceClass),
    factor: constant(
      ((units ?? 1) * INSTANCES[deployment] * ioFactor(machine)).toFixed(2),
      '1',
      `AWS's normalised units of ${instanceClass}, ${deploymentOption(machine)}`,
    ),
    sizeFlexible,
  }
}
