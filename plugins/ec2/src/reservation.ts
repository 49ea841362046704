import type { Eligibility, Quantity, ReservationScope, ResourceContext, Unit } from '@planner/contract'
import { familyOf, instanceProduct, type Machine, sizeOf } from './product.js'

/** Makes a quantity of a number that the plugin brings. */
export type Constant = (value: number | string, unit: Unit, because: string) => Quantity

type Context = Pick<ResourceContext, 'catalog' | 'constant' | 'spec'>

/** AWS's normalisation factor; of plain `metal` it has one by family. Undefined where it publishes none. */
const sizeFactor = (ctx: Context, type: string): Quantity | undefined => {
  const key = sizeOf(type) === 'metal' ? type : sizeOf(type)
  const factor = ctx.spec('ec2-size-factors', key, 'normalizationFactor', '1')
  return factor.known ? factor : undefined
}

/** What a reservation of this machine covers, or what must be reserved to cover it. */
export const reservationScope = (machine: Machine, ctx: Context, zones?: readonly string[]): ReservationScope => {
  const { operatingSystem, preInstalledSw, tenancy, licenseModel } = instanceProduct(machine).where
  const factor = sizeFactor(ctx, machine.type)
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
    factor: factor ?? ctx.constant(1, '1', `AWS publishes no normalisation factor of ${machine.type}`),
    sizeFlexible: plainLinux && factor !== undefined && ctx.catalog('ec2-fixed-size-families', familyOf(machine.type)) === undefined,
    ...(zones && zones.length > 0 ? { zones } : {}),
  }
}

/** What commitments must match to cover an on-demand line of this machine. */
export const eligibility = (machine: Machine, ctx: Context, zones?: readonly string[]): Eligibility => ({
  reservation: reservationScope(machine, ctx, zones),
  savingsPlan: { family: familyOf(machine.type), kinds: ['compute', 'ec2-instance'] },
})
