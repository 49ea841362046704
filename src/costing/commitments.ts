import type { OfferingClass, Payment, PriceQuery, Profile, ReservationScope, TermLength } from '@planner/contract'
import type { Price } from '../pricing/price-book.js'
import { termHours } from './charges.js'
import type { CheckedLine } from './evaluate.js'
import { findPrice, type LinePrice, type PriceSource } from './line-price.js'
import { flat, type WeekState, weekStates } from './profile.js'
import { Amount, amount, asAmount, compare, constant, fraction, mean, sum } from './quantity.js'
import { zoneLetter } from './zone-letter.js'

/** What is common to every commitment of a design. */
interface Common {
  /** `commitments.0`, or `web.purchase.0`. */
  readonly id: string
  readonly pointer: readonly (string | number)[]
  readonly region: string
  readonly term: TermLength
  readonly payment: Payment
  /** The resource whose shorthand this is; its lines are covered first. */
  readonly owner?: string
}

/** Reserved capacity: so many of one size, covering the usage in its scope. */
export interface Reservation extends Common {
  readonly option: 'reserved'
  readonly label: string
  /** A plain number. */
  readonly count: Amount
  readonly class: OfferingClass
  readonly covers: ReservationScope
  readonly price: Omit<PriceQuery, 'term'>
  /** Set for a zonal reservation: it covers its own zone and size only. */
  readonly zone?: string
}

/** A savings plan: so many dollars an hour, spent at the plan's rates. */
export interface SavingsPlan extends Common {
  readonly option: 'savings-plan'
  readonly kind: 'compute' | 'ec2-instance'
  readonly family?: string
  /** `USD/hour`. */
  readonly perHour: Amount
}

export type Commitment = Reservation | SavingsPlan

/** A line that a commitment may cover. */
export interface EligibleLine {
  readonly address: string
  readonly region: string
  readonly line: CheckedLine
  /** Its price on demand. */
  readonly price: LinePrice
}

/** What one commitment covers of one line in a month, in the line's unit. */
export interface Coverage {
  readonly commitment: string
  readonly line: EligibleLine
  readonly quantity: Amount
}

/** How commitments apply in one month. */
export interface Application {
  readonly coverage: readonly Coverage[]
  /** Per commitment: the share of it that is used, mean over the week, and what usage could not be covered for want of a price. */
  readonly use: ReadonlyMap<string, { readonly utilization: Amount; readonly notes: readonly string[] }>
}

/** Usage of one line: how many run in each state of the week, and how many of them are still uncovered. */
interface Usage {
  readonly eligible: EligibleLine
  readonly running: readonly Amount[]
  readonly left: Amount[]
  /** Letters of the zones that it runs in, where they are known. */
  readonly zones?: readonly string[]
  /** How many of them run in a zone and are not covered by a reservation of it, by zone. */
  readonly inZone: Map<string, Amount[]>
}

const NONE = new Map<string, never>()

/**
 * Applies commitments to usage hour by hour of the week, in AWS's order: a resource's own
 * reservations, zonal reservations, regional ones (smallest size first where sizes are
 * interchangeable), EC2 Instance Savings Plans, Compute Savings Plans (highest saving first).
 * Sources: Amazon EC2 User Guide, "How Reserved Instances are applied"; Savings Plans User Guide,
 * "How Savings Plans apply to your usage" (both read 2026).
 */
export const applyCommitments = (commitments: readonly Commitment[], lines: readonly EligibleLine[], source: PriceSource): Application => {
  if (commitments.length === 0) return { coverage: [], use: NONE }
  const wanted = lines.filter(
    ({ line, region }) =>
      line.eligible &&
      line.quantity.known &&
      commitments.some((commitment) => commitment.region === region || commitment.option === 'savings-plan'),
  )
  const profiles = wanted.map(({ line }) => running(line))
  const states = weekStates(profiles)
  const usages = wanted.map((eligible, index): Usage => {
    const values = states.map((state) => state.values[index] as Amount)
    const zones = eligible.line.eligible?.reservation?.zones?.map(zoneLetter)
    return { eligible, running: values, left: [...values], inZone: new Map(), ...(zones && { zones: [...new Set(zones)] }) }
  })

  const kept = states.length * usages.length * commitments.length > MOST_TRACED ? untraced : traced
  const least = once((a, b) => a.atMost(b))
  const [plus, minus] = [once((a, b) => kept(a.plus(b))), once((a, b) => kept(a.minus(b)))]
  const covered = new Map<string, Map<Usage, Amount[]>>()
  const notes = new Map<string, string[]>()
  const cover = (commitment: Commitment, usage: Usage, state: number, count: Amount): void => {
    const byUsage = covered.get(commitment.id) ?? new Map<Usage, Amount[]>()
    covered.set(commitment.id, byUsage)
    const counts = byUsage.get(usage) ?? new Array<Amount>(states.length).fill(zero(count.unit))
    byUsage.set(usage, counts)
    counts[state] = plus(counts[state] as Amount, count)
    usage.left[state] = minus(usage.left[state] as Amount, count)
  }

  const reservations = commitments.filter((commitment): commitment is Reservation => commitment.option === 'reserved')
  const spare = new Map(
    reservations.map((reservation) => [reservation.id, new Array<Amount>(states.length).fill(capacity(reservation))] as const),
  )
  const reserve = (reservation: Reservation, matching: readonly Usage[]): void => {
    const units = spare.get(reservation.id) as Amount[]
    for (const usage of matching) {
      const per = unitsPer(reservation, usage.eligible)
      const inZone = inZoneOf(reservation, usage)
      const fits = once((left, free) => left.atMost(free.dividedBy(per)))
      const taken = once((free, count) => kept(free.minus(count.times(per))))
      for (let state = 0; state < states.length; state++) {
        const [left, free] = [usage.left[state] as Amount, units[state] as Amount]
        if (left.isZero || free.isZero) continue
        const count = fits(inZone ? least(left, inZone[state] as Amount) : left, free)
        if (count.isZero) continue
        cover(reservation, usage, state, count)
        if (inZone) inZone[state] = minus(inZone[state] as Amount, count)
        units[state] = taken(free, count)
      }
    }
  }
  const byAddress = Map.groupBy(usages, ({ eligible }) => eligible.address)
  for (const own of reservations) if (own.owner !== undefined) reserve(own, fitting(own, byAddress.get(own.owner) ?? []))
  // Most are used up by their own resource: what has nothing left is not held against every usage.
  const isLeft = ({ id }: Reservation): boolean => (spare.get(id) as Amount[]).some((left) => !left.isZero)
  for (const zonal of reservations) if (zonal.zone !== undefined && isLeft(zonal)) reserve(zonal, fitting(zonal, usages))
  for (const regional of reservations) if (regional.zone === undefined && isLeft(regional)) reserve(regional, fitting(regional, usages))

  const plans = commitments.filter((commitment): commitment is SavingsPlan => commitment.option === 'savings-plan')
  const spent = new Map<string, readonly Amount[]>()
  for (const plan of [...plans.filter(({ kind }) => kind === 'ec2-instance'), ...plans.filter(({ kind }) => kind === 'compute')]) {
    const budget = states.map(() => plan.perHour)
    const rated = ratedUsages(plan, usages, source)
    notes.set(plan.id, [...rated.notes])
    for (const { usage, rate } of rated.usages) {
      const fits = once((left, free) => left.atMost(free.dividedBy(rate)))
      const taken = once((free, count) => kept(free.minus(count.times(rate))))
      for (let state = 0; state < states.length; state++) {
        const [left, free] = [usage.left[state] as Amount, budget[state] as Amount]
        if (left.isZero || free.isZero) continue
        const count = fits(left, free)
        if (count.isZero) continue
        cover(plan, usage, state, count)
        budget[state] = taken(free, count)
      }
    }
    spent.set(
      plan.id,
      budget.map((left) => minus(plan.perHour, left)),
    )
  }

  const use = new Map(
    commitments.map((commitment) => {
      const whole = commitment.option === 'reserved' ? capacity(commitment) : commitment.perHour
      const used =
        commitment.option === 'reserved'
          ? (spare.get(commitment.id) as Amount[]).map((left) => minus(whole, left))
          : (spent.get(commitment.id) as Amount[])
      const utilization = whole.isZero ? constant(0, '1', 'nothing is committed') : weekMean(used, states).dividedBy(whole)
      return [commitment.id, { utilization, notes: notes.get(commitment.id) ?? [] }] as const
    }),
  )
  const coverage = [...covered].flatMap(([commitment, byUsage]) =>
    [...byUsage].map(([usage, counts]) => ({ commitment, line: usage.eligible, quantity: monthly(usage, counts, states) })),
  )
  return { coverage, use }
}

/** Hours that are alike stay alike: the same two amounts are put together once. */
const once = (combine: (a: Amount, b: Amount) => Amount): ((a: Amount, b: Amount) => Amount) => {
  const known = new Map<Amount, Map<Amount, Amount>>()
  return (a, b) => {
    const ofFirst = known.get(a) ?? new Map<Amount, Amount>()
    known.set(a, ofFirst)
    const value = ofFirst.get(b) ?? combine(a, b)
    ofFirst.set(b, value)
    return value
  }
}

/** Beyond it nobody follows a count through every hour and commitment, and all of them together fill the memory. */
const MOST_TRACED = 20_000

const traced = (value: Amount): Amount => value

const untraced = ({ unit, values }: Amount): Amount =>
  new Amount(unit, values, { op: 'constant', because: 'commitments in the order in which AWS applies them, in these hours of the week' })

const zero = (unit: string): Amount => constant(0, unit, 'nothing covered yet')

const ONE = constant(1, '1', 'one')

const HOURS = constant(730, 'hour', 'a month is 730 hours, as AWS counts it')

/** How many run in each hour of the week: the line's profile, or its quantity spread evenly over the month. */
const running = (line: CheckedLine): Profile => {
  if (line.profile) return line.profile.map((value) => plain(asAmount(value)))
  const count = line.quantity.dividedBy(HOURS)
  // What is counted in another unit of time does not cancel with hours.
  return flat(count.unit.includes('/') ? line.quantity.as('hour').dividedBy(HOURS) : plain(count))
}

/** The bare number of what is counted: instances, vCPUs, GB. */
const plain = (count: Amount): Amount => (count.unit === '1' ? count : count.dividedBy(constant(1, count.unit, 'counted')))

/** What is committed: units of the normalisation factor where sizes are interchangeable, else instances. */
const capacity = (reservation: Reservation): Amount =>
  flexible(reservation) ? reservation.count.times(factorOf(reservation.covers)) : reservation.count

const flexible = (reservation: Reservation): boolean => reservation.covers.sizeFlexible && reservation.zone === undefined

const factorOf = (scope: ReservationScope): Amount => asAmount(scope.factor)

const unitsPer = (reservation: Reservation, { line }: EligibleLine): Amount =>
  flexible(reservation) ? factorOf(line.eligible?.reservation as ReservationScope) : ONE

/** What runs in a zonal reservation's zone, in each state of the week: an even share of the usage's zones. */
const inZoneOf = (reservation: Reservation, { zones, running, inZone }: Usage): Amount[] | undefined => {
  if (reservation.zone === undefined || !zones || zones.length < 2) return undefined
  const share = ONE.dividedBy(constant(zones.length, '1', 'zones that the usage is spread over evenly'))
  const zone = zoneLetter(reservation.zone)
  const known = inZone.get(zone) ?? running.map((value) => value.times(share))
  inZone.set(zone, known)
  return known
}

/** Usage that a reservation may cover, in the order in which AWS covers it. */
const fitting = (reservation: Reservation, usages: readonly Usage[]): readonly Usage[] =>
  usages
    .filter(({ eligible, zones }) => {
      const scope = eligible.line.eligible?.reservation
      if (!scope || eligible.region !== reservation.region || scope.group !== reservation.covers.group) return false
      if (reservation.zone !== undefined && zones && !zones.includes(zoneLetter(reservation.zone))) return false
      return scope.size === reservation.covers.size || (flexible(reservation) && scope.sizeFlexible)
    })
    .sort((a, b) => compare(sizeOf(a), sizeOf(b)))

const sizeOf = (usage: Usage): Amount => factorOf(usage.eligible.line.eligible?.reservation as ReservationScope)

/** Usage that a plan covers, highest saving first, with the plan's rate for it in `USD/hour`. */
const ratedUsages = (
  plan: SavingsPlan,
  usages: readonly Usage[],
  source: PriceSource,
): { readonly usages: readonly { usage: Usage; rate: Amount }[]; readonly notes: readonly string[] } => {
  const notes: string[] = []
  const rated = usages.flatMap((usage) => {
    const { eligible } = usage
    const scope = eligible.line.eligible?.savingsPlan
    if (!scope?.kinds.includes(plan.kind)) return []
    if (plan.kind === 'ec2-instance' && (eligible.region !== plan.region || scope.family !== plan.family)) return []
    const rate = planRate(plan, eligible, source)
    if (typeof rate === 'string') {
      notes.push(`${eligible.address}.${eligible.line.id} is not covered, its rate is unknown: ${rate}`)
      return []
    }
    const onDemand = eligible.price.kind === 'listed' ? eligible.price.price.tiers[0]?.price : undefined
    if (onDemand === undefined || Number(onDemand) === 0) return []
    const paid = rate.dividedBy(amount(onDemand, rate.unit, { op: 'constant', because: 'on-demand price' }))
    return [{ usage, rate, paid }]
  })
  return { usages: rated.sort((a, b) => compare(a.paid, b.paid) || compare(a.rate, b.rate)), notes: [...new Set(notes)].sort() }
}

/**
 * A plan's rate for a line. AWS's Compute Savings Plan rate equals the convertible reservation's
 * effective rate of the same term and payment, the EC2 Instance Savings Plan's the standard one's
 * (compared on 108 of 108 rates of us-east-1, publications of 2025-04 and 2026-09).
 */
const planRate = (plan: SavingsPlan, { line, region }: EligibleLine, source: PriceSource): Amount | string => {
  if ('given' in line.price) return 'its price is stated by the design'
  const offeringClass = plan.kind === 'compute' ? 'convertible' : 'standard'
  const term = { kind: 'reserved', length: plan.term, payment: plan.payment, class: offeringClass } as const
  const found = findPrice({ ...line.price, term }, region, source)
  if (found.kind !== 'listed')
    return `no ${offeringClass} ${plan.term} ${plan.payment} reservation price of the same product, which its rate follows`
  return effectiveRate(found.price, plan.term)
}

/** The hourly rate of a reservation with its fee spread over the term, `USD/hour`. */
const effectiveRate = (price: Price, term: TermLength): Amount => {
  const origin = { op: 'price', published: price.published, origin: price.origin, trust: price.trust } as const
  const [tier] = price.tiers
  const hourly = amount(
    tier?.price ?? '0',
    'USD/hour',
    tier?.rateCode === undefined ? origin : { ...origin, rateCode: tier.rateCode },
    'hourly part',
  )
  if (!price.upfront) return hourly
  const fee = amount(
    price.upfront.price,
    'USD',
    price.upfront.rateCode === undefined ? origin : { ...origin, rateCode: price.upfront.rateCode },
    'upfront fee',
  )
  return hourly.plus(fee.dividedBy(constant(termHours(term), 'hour', `hours of a ${term} term`)))
}

const weekMean = (values: readonly Amount[], states: readonly WeekState[]): Amount => {
  const hours = new Map<Amount, number>()
  for (const [index, value] of values.entries()) hours.set(value, (hours.get(value) ?? 0) + (states[index] as WeekState).hours)
  return mean([...hours].map(([value, weight]) => ({ weight, value })))
}

/** Counts through the week as the line's quantity of a month; never more than the line has. */
const monthly = (usage: Usage, counts: readonly Amount[], states: readonly WeekState[]): Amount => {
  const { line } = usage.eligible
  const ran = weekMean(usage.running, states)
  if (ran.isZero) return zero(line.quantity.unit)
  return line.quantity.times(fraction(weekMean(counts, states), ran, 'share that is covered')).named('covered by commitments')
}

/** Sums what covers a line. */
export const totalCoverage = (coverage: readonly Coverage[], line: EligibleLine): Amount | undefined => {
  const own = coverage.filter((each) => each.line === line)
  return own.length > 0
    ? sum(
        own.map(({ quantity }) => quantity),
        line.line.quantity.unit,
      )
    : undefined
}
