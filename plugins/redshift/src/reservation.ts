import type { Quantity, Reservable, ReservationScope } from '@planner/contract'
import schema from '../schemas/cluster.schema.json' with { type: 'json' }
import { nodeProduct, OFFER } from './products.js'

type Constant = (value: number | string, unit: string, because: string) => Quantity

/** A reservation covers nodes of its own type in any cluster of the region. */
export const reservationScope = (nodeType: string, constant: Constant): ReservationScope => {
  const [family = '', size = ''] = nodeType.split('.')
  return { group: `${OFFER} ${family}`, size, factor: constant(1, '1', 'a node covers a node'), sizeFlexible: false }
}

export const reservable: Reservable<{ readonly nodeType: string }> = {
  schema: { type: 'object', required: ['nodeType'], properties: { nodeType: schema.properties.nodeType } },
  reserve: ({ nodeType }, quantity) => ({ covers: reservationScope(nodeType, quantity), price: nodeProduct(nodeType) }),
}
