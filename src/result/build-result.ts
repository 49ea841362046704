import type { CommitmentAccount } from '../costing/commitment-ledger.js'
import type { Estimate, ResourceAccount } from '../costing/estimate.js'
import { billedIsEffective, byMonth, type Entry, leavesOut, monthlyMean, overHorizon, upfrontDue } from '../costing/ledger.js'
import { percentOff, taxed } from '../costing/overlays.js'
import { type Amount, constant, sum } from '../costing/quantity.js'
import { valueAtPath } from '../costing/resource-context.js'
import { flatPrice } from '../costing/tiers.js'
import type { Design, DesignResource, TaxDocument } from '../design/design.js'
import type { Price } from '../pricing/price-book.js'
import { assumptionsOf } from './assumptions.js'
import { budgetStates } from './budgets.js'
import { connectionsOf } from './connections.js'
import { placements } from './placement.js'
import type { Commitment, Line, Placement, PriceRef, Range, Resource, Result, TaxedTotals } from './result.types.js'
import { createTrace, type Trace } from './trace.js'

export interface ResultOptions {
  readonly planner: string
  readonly design: Design
  readonly estimate: Estimate
  readonly priceBookDigest: string
  readonly privatePrices?: Result['privatePrices']
  /** What plugins failed at beside the resources. */
  readonly failures?: Result['failures']
  /** With traces, every line can be explained; without them the document of a large design stays small. */
  readonly traces: boolean
}

/** The versioned document that every output is rendered from. */
export const buildResult = (options: ResultOptions): Result => {
  const { planner, design, estimate, privatePrices, traces } = options
  const { currency, exchange, horizon } = estimate
  const trace = traces ? createTrace(design.source) : undefined
  const placementOf = placements(design, estimate.facts)
  const writer: Writer = { alike: new Map(), trace, horizon, currency, placementOf }
  const resources = estimate.resources.map((account) => resourceOf(account, design, writer))
  const connections = connectionsOf(design, estimate, resources)
  const commitments = estimate.commitments.map((account) => commitmentOf(account, design, writer))
  const entries = [
    ...estimate.resources.flatMap((account) => account.entries),
    ...estimate.commitments.flatMap((account) => (account.commitment.owner === undefined ? account.entries : [])),
  ]
  const billed = byMonth(entries, 'billed', horizon, currency)
  const effective = byMonth(entries, 'effective', horizon, currency)
  const upfronts = byMonth(
    entries.filter(({ charge }) => charge === 'upfront'),
    'billed',
    horizon,
    currency,
  )
  const horizonTotal = (months: readonly Amount[]): Amount =>
    new Set(months).size === 1 && months[0] ? months[0].times(constant(horizon, '1', 'months of the horizon')) : sum(months, currency)
  const effectiveTotal = horizonTotal(effective)
  const totals = {
    monthly:
      new Set(effective).size === 1 && effective[0]
        ? effective[0]
        : effectiveTotal.dividedBy(constant(horizon, '1', 'months of the horizon')),
    billed: horizonTotal(billed),
    effective: effectiveTotal,
    upfront: upfrontDue(entries, horizon, currency),
    firstMonth: billed[0] ?? constant(0, currency, 'no months'),
  }
  const { tax } = design.document
  const failures = [
    ...(options.failures ?? []),
    ...estimate.resources.flatMap(({ error, type, resource }) =>
      error === undefined ? [] : [{ plugin: pluginOf(type.plugin), address: resource.address, message: error }],
    ),
    ...estimate.findings.failures.map(({ address, message }) => {
      const account = estimate.resources.find(({ resource }) => resource.address === address)
      return { plugin: account ? pluginOf(account.type.plugin) : '', address, message }
    }),
  ]
  return {
    result: 1,
    planner,
    design: {
      name: design.document.name,
      file: design.source.file,
      get digest() {
        return design.digest
      },
      region: design.document.region,
      ...(design.document.description === undefined ? {} : { description: design.document.description }),
    },
    asOf: estimate.asOf,
    currency,
    ...(exchange ? { exchange: { ...exchange } } : {}),
    horizon,
    priceBook: {
      get digest() {
        return options.priceBookDigest
      },
      offers: offersOf(entries),
    },
    totals: {
      monthly: rangeOf(totals.monthly),
      billed: rangeOf(totals.billed),
      effective: rangeOf(totals.effective),
      upfront: rangeOf(totals.upfront),
      firstMonth: rangeOf(totals.firstMonth),
      atLeast: leavesOut(entries) || failures.length > 0,
    },
    ...(tax ? { tax: taxOn(totals, tax) } : {}),
    ...(privatePrices && privatePrices.length > 0 ? { privatePrices } : {}),
    months: billed.map((amount, index) => ({
      month: index + 1,
      billed: rangeOf(amount),
      effective: rangeOf(effective[index] as Amount),
      upfront: rangeOf(upfronts[index] as Amount),
    })),
    resources,
    ...(connections.length > 0 ? { connections } : {}),
    commitments,
    unknowns: unknownsOf(estimate),
    assumptions: assumptionsOf(estimate),
    problems: estimate.findings.problems.map((problem) => {
      const { id, severity, address, message, hint } = problem
      return {
        id,
        severity,
        address,
        message,
        hint,
        get position() {
          return problem.position
        },
      }
    }),
    failures,
    budgets: budgetStates(design, estimate),
    ...(trace ? { nodes: trace.nodes } : {}),
  }
}

const taxOn = (totals: Readonly<Record<keyof TaxedTotals, Amount>>, { name, percent }: TaxDocument): NonNullable<Result['tax']> => {
  const of = (pick: (part: ReturnType<typeof taxed>) => Amount): TaxedTotals => {
    const on = (amount: Amount): Range => rangeOf(pick(taxed(amount, percent, name)))
    const { monthly, billed, effective, upfront, firstMonth } = totals
    return { monthly: on(monthly), billed: on(billed), effective: on(effective), upfront: on(upfront), firstMonth: on(firstMonth) }
  }
  return { name, percent: String(percent), amounts: of(({ tax }) => tax), withTax: of(({ total }) => total) }
}

interface Writer {
  readonly alike: Map<readonly Entry[], ReturnType<typeof sums> & { readonly lines: Line[] }>
  readonly trace: Trace | undefined
  readonly horizon: number
  readonly currency: string
  readonly placementOf: (resource: DesignResource) => Placement
}

const pluginOf = (plugin: { readonly name: string; readonly version: string }): string => `${plugin.name}@${plugin.version}`

/** Scenarios from the smallest to the largest. */
const rangeOf = (amount: Amount): Range => amount.range() ?? { low: '0', expected: '0', high: '0' }

const sums = (entries: readonly Entry[], { horizon, currency }: Writer) => {
  const steady = entries.filter(billedIsEffective)
  const others = entries.filter((entry) => entry.months.length > 0 && !billedIsEffective(entry))
  const steadyMonth = sum(
    steady.flatMap(({ months }) => months[0]?.effective ?? []),
    currency,
  )
  const steadyTotal = horizon === 1 ? steadyMonth : steadyMonth.times(constant(horizon, '1', 'months of the horizon'))
  const over = (part: 'billed' | 'effective'): Range =>
    rangeOf(sum([steadyTotal, ...others.flatMap((entry) => overHorizon(entry, part, horizon) ?? [])], currency))
  const billed = over('billed')
  return {
    monthly: rangeOf(
      others.length === 0 ? steadyMonth : sum([steadyMonth, ...others.flatMap((entry) => monthlyMean(entry, 'effective') ?? [])], currency),
    ),
    billed,
    effective: others.length === 0 ? billed : over('effective'),
    upfront: rangeOf(upfrontDue(entries, horizon, currency)),
    atLeast: leavesOut(entries),
  }
}

const resourceOf = ({ resource, type, entries, error }: ResourceAccount, design: Design, writer: Writer): Resource => {
  const { atLeast, lines, ...amounts } = writtenEntries(entries, writer)
  const note = resource.partOf === undefined ? valueAtPath(design.document, [...resource.pointer, 'note']) : `part of ${resource.partOf}`
  return {
    address: resource.address,
    type: resource.type,
    title: type.type.title,
    region: resource.region,
    plugin: pluginOf(type.plugin),
    get position() {
      return design.source.keyPosition(resource.pointer)
    },
    ...(Object.keys(resource.tags).length > 0 ? { tags: { ...resource.tags } } : {}),
    ...(typeof note === 'string' ? { note } : {}),
    ...amounts,
    atLeast: atLeast || error !== undefined,
    lines,
    ...(error === undefined ? {} : { error }),
    ...(resource.partOf === undefined ? {} : { partOf: resource.partOf }),
    get placement() {
      return writer.placementOf(resource)
    },
  }
}

/** Resources that are alike share their entries, and so what is written of them. */
const writtenEntries = (entries: readonly Entry[], writer: Writer): ReturnType<typeof sums> & { readonly lines: Line[] } => {
  const known = writer.alike.get(entries)
  if (known) return known
  const made = { ...sums(entries, writer), lines: entries.map((entry) => lineOf(entry, writer)) }
  writer.alike.set(entries, made)
  return made
}

const commitmentOf = (account: CommitmentAccount, design: Design, writer: Writer): Commitment => {
  const { commitment, entries } = account
  const amounts = sums(entries, writer)
  const used = account.utilization?.texts()?.expected
  const monthly = sum(
    entries.flatMap((entry) => monthlyMean(entry, 'effective') ?? []),
    writer.currency,
  )
  const unused =
    account.utilization && !amounts.atLeast
      ? monthly.times(constant(1, '1', 'all that is committed').minus(account.utilization))
      : undefined
  const { termTotal, onDemand } = account
  const termLength = constant(commitment.term === '1yr' ? 12 : 36, '1', 'months of the term')
  return {
    id: commitment.id,
    ...(commitment.owner === undefined ? {} : { owner: commitment.owner }),
    label: account.label,
    option: commitment.option,
    term: commitment.term,
    payment: commitment.payment,
    position: design.source.position(commitment.pointer),
    ...amounts,
    ...(used === undefined ? {} : { utilization: used }),
    ...(unused ? { unusedMonthly: rangeOf(unused) } : {}),
    covered: account.covered.map(({ address, line, quantity }) => ({
      address,
      line,
      quantity: quantity.texts()?.expected ?? '0',
      unit: quantity.unit,
    })),
    ...(onDemand ? { onDemandMonthly: rangeOf(onDemand), onDemandTerm: rangeOf(onDemand.times(termLength)) } : {}),
    ...(account.breakEvenMonth === undefined ? {} : { breakEvenMonth: account.breakEvenMonth }),
    ...(termTotal ? { termTotal: rangeOf(termTotal) } : {}),
    lines: commitment.owner === undefined ? entries.map((entry) => lineOf(entry, writer)) : [],
  }
}

const lineOf = (entry: Entry, { trace, horizon, currency }: Writer): Line => {
  const { discounts } = entry
  const priceCurrency = entry.listed?.price.currency ?? entry.given?.unit.split('/')[0]
  const common = {
    id: entry.id,
    label: entry.label,
    charge: entry.charge,
    status: entry.status,
    unit: entry.unit,
    currency,
    ...(priceCurrency === undefined || priceCurrency === currency ? {} : { priceCurrency }),
    ...(discounts
      ? {
          discounts: discounts.map(({ percent, because }) => ({ percent: String(percent), because })),
          discountPercent: percentOff(discounts),
        }
      : {}),
    ...(entry.listed ? { price: priceRef(entry.listed, discounts) } : {}),
    ...(entry.note === undefined ? {} : { note: entry.note }),
  }
  const quantity = monthlyMean(entry, 'quantity') ?? entry.quantity
  const unitPrice = entry.listed ? flatPrice(entry.listed.price) : entry.given?.texts()?.expected
  const shared = {
    ...common,
    ...(quantity?.known ? { quantity: rangeOf(quantity) } : {}),
    ...(unitPrice === undefined ? {} : { unitPrice }),
  }
  const monthly = monthlyMean(entry, 'effective')
  if (!monthly) {
    const why = entry.unknown ? `${entry.unknown.why}; ${entry.unknown.mend}` : 'unknown'
    return {
      ...shared,
      unknown: why,
      ...(entry.listed ? { dependsOn: dependsOn(entry.listed.price.tiers[0]?.price ?? '', entry.listed.price.currency, entry.unit) } : {}),
      ...(trace && quantity ? { node: trace.indexOf(quantity) } : {}),
    }
  }
  const billed = rangeOf(overHorizon(entry, 'billed', horizon) as Amount)
  return {
    ...shared,
    monthly: rangeOf(monthly),
    billed,
    ...(entry.months.length > 1 ? { cash: entry.months.map((month) => rangeOf(month.billed).expected) } : {}),
    effective: billedIsEffective(entry) ? billed : rangeOf(overHorizon(entry, 'effective', horizon) as Amount),
    ...(trace ? { node: trace.indexOf(monthly) } : {}),
  }
}

const dependsOn = (price: string, currency: string, unit: string): string => `${price} ${currency} per ${unit}`

const written = new WeakMap<Price, Map<string, PriceRef>>()

/** Lines at one price share one reference: a large design has few prices. */
const priceRef = (listed: NonNullable<Entry['listed']>, discounts: Entry['discounts']): PriceRef => {
  const discountPercent = discounts && percentOff(discounts)
  const refs = written.get(listed.price) ?? new Map<string, PriceRef>()
  written.set(listed.price, refs)
  const key = `${listed.unit} ${listed.term} ${discountPercent ?? ''}`
  const ref = refs.get(key) ?? writePriceRef(listed, discountPercent)
  refs.set(key, ref)
  return ref
}

const writePriceRef = ({ price, unit, term }: NonNullable<Entry['listed']>, discountPercent: string | undefined): PriceRef => ({
  offer: price.offer,
  region: price.region,
  where: { ...price.attributes },
  term,
  unit,
  tiers: price.tiers.map((tier) => ({ ...tier })),
  published: price.published,
  origin: price.origin,
  trust: price.trust,
  ...(price.rule === undefined ? {} : { rule: price.rule }),
  stale: price.stale,
  ...(discountPercent === undefined ? {} : { discountPercent }),
})

const offersOf = (entries: readonly Entry[]): Result['priceBook']['offers'] => {
  const listed = entries.flatMap((entry) => (entry.listed && entry.listed.price.trust !== 'private' ? [entry.listed.price] : []))
  const byOffer = Map.groupBy(listed, ({ offer }) => offer)
  return [...byOffer]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([offer, prices]) => {
      const dates = prices.map(({ published }) => published).sort()
      const [oldest = '', newest = ''] = [dates[0], dates.at(-1)]
      return {
        offer,
        published: oldest === newest ? oldest : `${oldest}…${newest}`,
        prices: prices.length,
        stale: prices.filter(({ stale }) => stale).length,
        derived: prices.filter(({ trust }) => trust === 'derived').length,
      }
    })
}

const unknownsOf = (estimate: Estimate): Result['unknowns'] => {
  const of = (address: string, entries: readonly Entry[]): Result['unknowns'] =>
    entries.flatMap(({ id, unknown }) => (unknown ? [{ address, line: id, why: unknown.why, mend: unknown.mend }] : []))
  return [
    ...estimate.resources.flatMap(({ resource, entries }) => of(resource.address, entries)),
    ...estimate.commitments.flatMap(({ commitment, entries }) => (commitment.owner === undefined ? of(commitment.id, entries) : [])),
  ]
}
