import type { PriceQuery, Quantity, ReservationScope } from '@planner/contract'

/** The price-list product of a node. */
export const nodeProduct = (instanceType: string): PriceQuery => ({
  offer: 'AmazonES',
  where: { productFamily: 'Amazon OpenSearch Service Instance', instanceType },
  per: 'instance-hour',
})

/** A reservation holds for one instance type of a region, whatever its nodes do. */
export const nodeScope = (
  instanceType: string,
  constant: (value: number | string, unit: string, because: string) => Quantity,
): ReservationScope => ({
  group: 'AmazonES',
  size: instanceType,
  factor: constant(1, '1', 'reserved OpenSearch instances are not size-flexible'),
  sizeFlexible: false,
})
