import type { CostLine, Facts, PriceQuery, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/snowball.schema.json' with { type: 'json' }
import { retiredProblem } from './legacy.js'
import type { SnowballProps } from './snowball.types.js'

type Context = ResourceContext<SnowballProps>

function* lines(ctx: Context): Generator<CostLine> {
  const { device = 'storage-optimized-210tb', direction } = ctx.props
  const jobs = ctx.input(['jobs'], 'execution')
  yield {
    id: 'job',
    label: `Snowball, ${device}`,
    quantity: jobs,
    price: feePrice(ctx, 'fee', 'execution', product(`${device}.job`, 'execution')),
    charge: 'one-time',
  }
  if (ctx.given(['extraDays']))
    yield {
      id: 'extra-days',
      label: 'Extra days',
      quantity: ctx.input(['extraDays'], 'day').times(jobs.as('1')),
      price: feePrice(ctx, 'feePerDay', 'day', product(`${device}.day`, 'day')),
      charge: 'one-time',
    }
  if (ctx.given(['shipping']))
    yield {
      id: 'shipping',
      label: 'Shipping',
      quantity: jobs,
      price: { given: ctx.input(['shipping'], 'USD/execution') },
      charge: 'one-time',
    }
  if (direction === 'export')
    yield {
      id: 'export',
      label: 'Data out of AWS on the device',
      quantity: ctx.input(['data'], 'GB'),
      price: product('export', 'GB'),
      charge: 'one-time',
    }
}

/** A fee that AWS quotes: what the design gives, or the price list's. */
const feePrice = (ctx: Context, key: 'fee' | 'feePerDay', unit: 'execution' | 'day', listed: PriceQuery): CostLine['price'] =>
  ctx.given([key]) ? { given: ctx.input([key], `USD/${unit}`) } : listed

const product = (meter: string, per: string): PriceQuery => ({ offer: 'IngestionServiceSnowball', where: { meter }, per })

const facts = ({ props }: Context): Facts => ({
  'transfer.device': props.device ?? 'storage-optimized-210tb',
  'transfer.direction': props.direction ?? 'import',
  'storage.encrypted': true,
})

export default {
  title: 'Snowball job',
  summary: 'A device for data too large for the line: its fee, extra days, shipping and data out. Closed to new customers.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems: (ctx) => retiredProblem(ctx, 'snowball', 'Snowball'),
} satisfies ResourceType<SnowballProps>
