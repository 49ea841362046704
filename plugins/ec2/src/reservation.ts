import type { Eligibility, Quantity, ReservationScope, Unit } from '@planner/contract'
import { familyOf, instanceProduct, type Machine, sizeOf } from './product.js'
import { FIXED_SIZE_FAMILIES, METAL_FACTORS, SIZE_FACTORS } from './size-factors.js'

/** Makes a quantity of a number that the plugin brings. */
export type Constant = (value: number | string, unit: Unit, because: string) => Quantity

/** `metal-24xl` counts as `24xlarge`; plain `metal` as the table says. */
const factorOf = (type: string): number | undefined => {
  const size = sizeOf(type)
  if (size === 'metal') return METAL_FACTORS[familyOf(type)]
  return SIZE_FACTORS[size.replace(/^metal-(\d+)xl$/, '$1xlarge')]
}

/** What a reservation of this machine covers, or what must be reserved to cover it. */
export const reservationScope = (machine: Machine, constant: Constant, zones?: readonly string[]): ReservationScope => {
  const { operatingSystem, preInstalledSw, tenancy, licenseModel } = instanceProduct(machine).where
  const factor = factorOf(machine.type)
  const plainLinux = operatingSystem === 'Linux' && preInstalledSw === 'NA' && machine.tenancy === 'shared'
  return {
    group: [
      'AmazonEC2',
      familyOf(machine.type),
      operatingSystem,
      preInstalledSw,
      tenancy,
      ...(licenseModel === 'Bring your own license' ? ['BYOL'] : []),
    ].join(' '),
    size: sizeOf(machine.type),
    factor: constant(factor ?? 1, '1', `AWS's normalisation factor of ${machine.type}`),
    sizeFlexible: plainLinux && factor !== undefined && !FIXED_SIZE_FAMILIES.has(familyOf(machine.type)),
    ...(zones && zones.length > 0 ? { zones } : {}),
  }
}

/** What commitments must match to cover an on-demand line of this machine. */
export const eligibility = (machine: Machine, constant: Constant, zones?: readonly string[]): Eligibility => ({
  reservation: reservationScope(machine, constant, zones),
  savingsPlan: { family: familyOf(machine.type), kinds: ['compute', 'ec2-instance'] },
})
