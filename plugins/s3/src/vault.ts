import type { CheckContext, CostLine, Facts, PriceQuery, Problem, Quantity, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/vault.schema.json' with { type: 'json' }
import { type Cohort, meanWithin } from './ages.js'
import { isSteady, objectsIn, sizeAt } from './amounts.js'
import { classSpec } from './classes.js'
import { agedHoldings, steadyHoldings } from './holdings.js'
import { emptyProblems } from './set-checks.js'
import type { VaultProps } from './vault.types.js'

type Context = ResourceContext<VaultProps>

const product = (where: Readonly<Record<string, string>>, per: string): PriceQuery => ({ offer: 'AmazonGlacier', where, per })

const RETRIEVALS = {
  expedited: { request: 'api-request-expedited', data: { usagetype: 'Expedited-Retrieval-Bytes' } },
  standard: { request: 'api-request-standard', data: { usagetype: 'Standard-Retrieval-Bytes' } },
  bulk: { request: 'api-request-bulk', data: { meter: 'bulk-retrieval-per-gb' } },
} as const

function* lines(ctx: Context): Generator<CostLine> {
  const { props } = ctx
  const at = { path: [], set: {} }
  const grows = ctx.given(['added']) || !isSteady(ctx, ['stored'])
  const holdings = grows ? agedHoldings(ctx, at, ctx.month.index) : steadyHoldings(ctx, at)
  yield* storageLines(ctx, grows ? mean(ctx, holdings.current) : ctx.input(['stored'], 'GB'))
  yield uploadLine(
    ctx,
    grows && !ctx.given(['uploads']) ? objectsIn(holdings.uploaded, archiveSize(ctx), 'request') : ctx.input(['uploads'], 'request'),
  )
  if (props.deletedEarly) yield earlyDelete(ctx, props.deletedEarly.afterDays)
  for (const [index, retrieval] of (props.retrievals ?? []).entries()) yield* retrievalLines(ctx, index, retrieval.speed ?? 'standard')
  if (props.expeditedCapacity !== undefined)
    yield {
      id: 'expedited-capacity',
      label: 'Provisioned capacity for expedited retrievals',
      quantity: ctx.input(['expeditedCapacity'], 'unit'),
      price: product({ meter: 'provisioned-capacity-per-units' }, 'unit'),
      charge: 'recurring',
    }
}

const mean = (ctx: Context, cohorts: readonly Cohort[]): Quantity =>
  meanWithin(ctx, cohorts, { from: 0, to: Number.POSITIVE_INFINITY }, ctx.month.index, 'mean of the month') ??
  ctx.constant(0, 'GB', 'nothing stored')

const archiveSize = (ctx: Context): Quantity => sizeAt(ctx, ['archiveSize'])

/** Each archive is billed with an index of 32 KB. */
function* storageLines(ctx: Context, stored: Quantity): Generator<CostLine> {
  const price = product({ productFamily: 'Storage', usagetype: 'TimedStorage-ByteHrs' }, 'GB-month')
  yield { id: 'storage', label: 'Storage', quantity: stored.times(ctx.month.length), price, charge: 'recurring' }
  yield {
    id: 'archive-index',
    label: 'Index of archives',
    quantity: objectsIn(stored, archiveSize(ctx))
      .times(classSpec(ctx, 'glacier-flexible', 'overheadKbAtClassRate', 'KB/object'))
      .as('GB')
      .times(ctx.month.length),
    price,
    charge: 'recurring',
  }
}

const uploadLine = (_: Context, quantity: Quantity): CostLine => ({
  id: 'requests.upload',
  label: 'UPLOAD requests',
  quantity,
  price: product({ meter: 'api-request-standard' }, 'request'),
  charge: 'usage',
})

/** What is deleted early is billed for the rest of the least time. */
const earlyDelete = (ctx: Context, afterDays: number): CostLine => ({
  id: 'early-delete',
  label: 'Archives deleted before the least time',
  quantity: ctx.input(['deletedEarly', 'gb'], 'GB').times(
    classSpec(ctx, 'glacier-flexible', 'minStorageDays', 'day')
      .minus(ctx.constant(afterDays, 'day', 'days stored'))
      .atLeast(ctx.constant(0, 'day', 'least time over'))
      .as('month'),
  ),
  price: product({ meter: 'earlydelete-per-gb-mo' }, 'GB-month'),
  charge: 'usage',
})

function* retrievalLines(ctx: Context, index: number, speed: keyof typeof RETRIEVALS): Generator<CostLine> {
  const { request, data } = RETRIEVALS[speed]
  yield {
    id: `retrievals.${index}.requests`,
    label: `Retrieval requests, ${speed}`,
    quantity: ctx.input(['retrievals', index, 'requests'], 'request'),
    price: product({ meter: request }, 'request'),
    charge: 'usage',
  }
  yield {
    id: `retrievals.${index}.data`,
    label: `Data retrieved, ${speed}`,
    quantity: ctx.input(['retrievals', index, 'gb'], 'GB'),
    price: product(data, 'GB'),
    charge: 'usage',
  }
}

const facts = ({ props }: Context): Facts => ({
  'storage.types': ['glacier-vault'],
  'storage.encrypted': true,
  'storage.object-lock': props.locked === true,
  'availability.zone-count': 3,
  'network.public': false,
})

function* problems(ctx: CheckContext<VaultProps>): Generator<Problem> {
  yield* emptyProblems(ctx, ['archiveSize'])
  if (ctx.catalog('billing-rules', 'glacier.closed-to-new-customers'))
    yield {
      id: 'glacier.closed-to-new-customers',
      severity: 'warn',
      path: ['type'],
      message: 'Glacier vaults take no new customers since 2025-12',
      hint: 'use an aws:s3:bucket with the class glacier-flexible or deep-archive',
    }
}

export default {
  title: 'Glacier vault',
  summary: 'The original Glacier service: storage of archives, uploads, retrievals by speed.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
} satisfies ResourceType<VaultProps>
