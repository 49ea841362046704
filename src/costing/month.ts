import type { DesignResource, DiscountDocument } from '../design/design.js'
import { type Application, applyCommitments, type Commitment, type EligibleLine, totalCoverage } from './commitments.js'
import type { CheckedLine } from './evaluate.js'
import { beyondIncluded } from './included.js'
import { type LinePrice, type PriceSource, priceOfLine } from './line-price.js'
import { discountsOn, type Overlays, settled } from './overlays.js'
import { type Amount, amount, compare, constant, fraction, sum } from './quantity.js'
import { flatPrice, tieredCost } from './tiers.js'

/** A line of a resource with its price. */
export interface PricedLine extends EligibleLine {
  readonly resource: DesignResource
}

/** A line with what it costs in the month; undefined where the quantity or the price is unknown. */
export interface CostedLine extends PricedLine {
  /** What is billed at the line's own price: without what commitments cover and what another line pays. */
  readonly quantity: Amount
  readonly cost: Amount | undefined
  readonly discounts: readonly DiscountDocument[]
  readonly notes: readonly string[]
}

/** All lines of a month, costed, and how commitments applied. */
export interface MonthResult {
  readonly lines: readonly CostedLine[]
  readonly application: Application
}

/** What the design says about its account. */
export interface BillingChoices extends Overlays {
  /** Of the prices. */
  readonly currency: string
  /** Whether the account's free allowances are left for this design. */
  readonly freeTier: boolean
}

/** Looks up the price of each line of a resource. */
export const priceLines = (resource: DesignResource, lines: readonly CheckedLine[], source: PriceSource): readonly PricedLine[] =>
  lines.map((line) => ({
    resource,
    address: resource.address,
    region: resource.region,
    line,
    price: priceOfLine(line, resource.region, source),
  }))

/** Costs the lines of one month: lines billed once, then commitments, then tiers of pools, then discounts and currency. */
export const costMonth = (
  lines: readonly PricedLine[],
  commitments: readonly Commitment[],
  rules: BillingChoices,
  source: PriceSource,
): MonthResult => {
  const { currency, freeTier, exchange } = rules
  const payers = payersOfShared(lines)
  const application = applyCommitments(
    commitments,
    lines.filter((line) => line.line.eligible),
    source,
  )
  const coverageOf = Map.groupBy(application.coverage, ({ line }): EligibleLine => line)
  const billable = lines.map((priced) => {
    const notes: string[] = priced.line.note === undefined ? [] : [priced.line.note]
    const payer = payers.get(priced)
    if (payer && payer !== priced)
      return {
        priced,
        quantity: constant(0, priced.line.quantity.unit, `billed once, with ${payer.address}`),
        notes: [...notes, `billed once in the design, with ${payer.address}`],
      }
    const coverage = coverageOf.get(priced) ?? []
    const covered = totalCoverage(coverage, priced)
    if (!covered) return { priced, quantity: priced.line.quantity, notes }
    const by = coverage.map(({ commitment }) => commitment)
    return {
      priced,
      quantity: priced.line.quantity.minus(covered).named('not covered by commitments'),
      notes: [...notes, `covered by ${[...new Set(by)].join(', ')}`],
    }
  })
  const used = beyondIncluded(billable)
  const freeAmounts = freeTier ? allowances(source) : undefined
  const pools = Map.groupBy(used, ({ priced }) => poolKey(priced))
  const pooled = new Map(
    [...pools].flatMap(([key, members]) =>
      key !== undefined && (members.length > 1 || (freeAmounts && members[0]?.priced.line.allowance))
        ? [[key, poolCost(members, freeAmounts)] as const]
        : [],
    ),
  )
  return {
    application,
    lines: used.map(({ priced, quantity, notes }) => {
      const key = poolKey(priced)
      const shared = key === undefined ? undefined : pooled.get(key)
      const list =
        shared?.total.known && !shared.total.isZero
          ? quantity.times(fraction(shared.cost, shared.total, 'mean price of the pool'))
          : costOf(priced.price, quantity, currency)
      const discounts = discountsOnLine(priced, rules.discounts)
      return {
        ...priced,
        quantity,
        cost: list?.known ? settled(list, discounts, exchange) : undefined,
        notes,
        discounts,
      }
    }),
  }
}

const costOf = (price: LinePrice, quantity: Amount, currency: string): Amount | undefined => {
  if (price.kind === 'missing' || !quantity.known) return undefined
  // Stated in USD, whatever the currency of the list: nothing is nothing in any.
  if (price.kind === 'given') return price.price.isZero && currency !== 'USD' ? constant(0, currency, 'free') : quantity.times(price.price)
  return tieredCost(quantity, price.price, quantity.unit)
}

/** Lines of one pool share tiers where they ask for the same price in the same region. */
const poolKey = ({ line, region, price }: PricedLine): string | undefined => {
  if (line.pool === undefined || price.kind !== 'listed' || 'given' in line.price) return undefined
  return JSON.stringify([line.pool, line.price.region ?? region, line.price.offer, line.price.where, line.price.term ?? null])
}

const poolCost = (
  members: readonly { readonly priced: PricedLine; readonly quantity: Amount }[],
  take: Allowances | undefined,
): { readonly total: Amount; readonly cost: Amount } => {
  const known = members.filter(({ quantity }) => quantity.known)
  const [first] = known
  const unit = members[0]?.quantity.unit ?? '1'
  const total = sum(
    known.map(({ quantity }) => quantity),
    unit,
    'all lines of the pool',
  )
  if (first?.priced.price.kind !== 'listed') return { total, cost: total }
  const billable = take?.(first.priced, total) ?? total
  return { total, cost: tieredCost(billable, first.priced.price.price, unit) }
}

/** Takes what is left of a line's free allowance off a pool's total. */
type Allowances = (line: PricedLine, total: Amount) => Amount

/** Allowances of one month: what one pool takes, another pool of the same allowance does not get again. */
const allowances = (source: PriceSource): Allowances => {
  const left = new Map<string, Amount>()
  return (line, total) => {
    if (!line.line.allowance) return total
    const key = JSON.stringify([line.line.allowance, line.line.allowance.region ?? line.region])
    const free = left.get(key) ?? freeAmount(line, total.unit, source)
    if (!free) return total
    const taken = total.atMost(free)
    left.set(key, free.minus(taken))
    return total.minus(taken).named('beyond the free allowance')
  }
}

/** What the price list gives for free to the pool of a line; undefined if it lists nothing. */
const freeAmount = ({ line, region }: PricedLine, unit: string, { priceBook, asOf }: PriceSource): Amount | undefined => {
  if (!line.allowance) return undefined
  const answer = priceBook.lookup({
    offer: line.allowance.offer,
    where: line.allowance.where,
    region: line.allowance.region ?? region,
    term: { kind: 'on-demand' },
    asOf,
  })
  const tier = answer.status === 'found' ? answer.price.tiers.find(({ price }) => price === '0') : undefined
  if (answer.status !== 'found' || !tier?.end) return undefined
  const { published, origin, trust } = answer.price
  return amount(
    tier.end,
    unit,
    { op: 'price', published, origin, trust, ...(tier.rateCode === undefined ? {} : { rateCode: tier.rateCode }) },
    'free allowance',
  )
}

/** Of the lines with one `once` key in a region, the largest pays for all; the first of equals. */
const payersOfShared = (lines: readonly PricedLine[]): ReadonlyMap<PricedLine, PricedLine> => {
  const shared = Map.groupBy(
    lines.filter(({ line }) => line.once !== undefined && line.quantity.known),
    ({ line, region }) => `${region} ${line.once}`,
  )
  return new Map(
    [...shared.values()].flatMap((members) => {
      const payer = members.reduce((most, next) => (compare(next.line.quantity, most.line.quantity) > 0 ? next : most))
      return members.map((member) => [member, payer] as const)
    }),
  )
}

/** A discount is off the list price: what the design itself states, and what is free, has none. */
export const discountsOnLine = (
  { address, line, region, price }: EligibleLine,
  discounts: readonly DiscountDocument[],
): readonly DiscountDocument[] => {
  if ('given' in line.price || price.kind !== 'listed' || price.price.trust === 'private' || flatPrice(price.price) === '0') return []
  return discountsOn({ charge: line.charge, offer: line.price.offer, region, address }, discounts)
}
