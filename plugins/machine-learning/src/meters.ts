import type { CostLine, Quantity, Unit } from '@planner/contract'

/** Something used in a month, billed by the price list's meter of it; all of the account share its tiers. */
export const usageLine = (
  offer: string,
  line: { readonly id: string; readonly label: string; readonly quantity: Quantity; readonly meter: string; readonly per: Unit },
): CostLine => ({
  id: line.id,
  label: line.label,
  quantity: line.quantity,
  price: { offer, where: { meter: line.meter }, per: line.per },
  charge: 'usage',
  pool: `${offer}.${line.meter}`,
})

/** What services without machines have in common. */
export const SERVERLESS = {
  'compute.serverless': true,
  'scaling.automatic': true,
  'storage.encrypted': true,
  'encryption.in-transit': true,
  'availability.multi-zone': true,
} as const
