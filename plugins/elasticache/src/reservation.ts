import type { Quantity, Reservable, ReservationScope } from '@planner/contract'
import schema from '../schemas/cluster.schema.json' with { type: 'json' }
import { ENGINES, type Engine, nodeProduct } from './products.js'

type Constant = (value: number | string, unit: string, because: string) => Quantity

/** Normalised units of small sizes. Source: ElastiCache User Guide, "Size flexible reserved nodes", 2024. */
const SMALL_SIZES: Readonly<Record<string, number>> = { micro: 0.5, small: 1, medium: 2, large: 4, xlarge: 8 }

/** Normalised units of a size; the same table has 8 for each xlarge. */
const unitsOf = (size: string): number | undefined => {
  const xlarges = /^(\d+)xlarge$/.exec(size)?.[1]
  return xlarges === undefined ? SMALL_SIZES[size] : 8 * Number(xlarges)
}

/** What a reservation of such a node covers: all sizes of its family with the same engine. */
export const reservationScope = (engine: Engine, nodeType: string, constant: Constant): ReservationScope => {
  const [, family = '', size = ''] = nodeType.split('.')
  const units = unitsOf(size)
  return {
    group: `AmazonElastiCache ${family} ${ENGINES[engine]}`,
    size,
    factor: constant(units ?? 1, '1', `AWS's normalised units of ${nodeType}`),
    sizeFlexible: units !== undefined,
  }
}

const { engine, nodeType } = schema.properties

export const reservable: Reservable<{ readonly engine: Engine; readonly nodeType: string }> = {
  schema: { type: 'object', required: ['engine', 'nodeType'], properties: { engine, nodeType } },
  reserve: (props, quantity) => ({
    covers: reservationScope(props.engine, props.nodeType, quantity),
    price: nodeProduct(props.engine, props.nodeType),
  }),
}
