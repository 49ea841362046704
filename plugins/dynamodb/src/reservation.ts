import type { Quantity, Reservable, ReservationScope } from '@planner/contract'
import { capacityProduct } from './products.js'

type Constant = (value: number | string, unit: string, because: string) => Quantity

/** Reserved capacity covers the capacity of all tables and indexes of a region. */
export const reservationScope = (kind: 'read' | 'write', constant: Constant): ReservationScope => ({
  group: `AmazonDynamoDB ${kind} capacity`,
  size: 'unit',
  factor: constant(1, '1', 'capacity is reserved by the unit'),
  sizeFlexible: false,
})

/** Sold in hundreds of units, for Standard tables of one region; not for replicated writes. */
export const reservable: Reservable<{ readonly capacity: 'read' | 'write' }> = {
  schema: {
    type: 'object',
    required: ['capacity'],
    properties: { capacity: { type: 'string', enum: ['read', 'write'], description: 'Which capacity is reserved; `count` is in units.' } },
  },
  reserve: ({ capacity }, quantity) => ({ covers: reservationScope(capacity, quantity), price: capacityProduct(capacity, 'standard') }),
}
