import type { Charge, Term } from '@planner/contract'
import type { DiscountDocument } from '../design/design.js'
import { amortized, dueInMonth, termHours, termMonths } from './charges.js'
import type { Application, Commitment, Coverage, EligibleLine, Reservation, SavingsPlan } from './commitments.js'
import { type Entry, leavesOut, type MonthCost } from './ledger.js'
import { findPrice, type PriceSource } from './line-price.js'
import { type CostedLine, discountsOnLine } from './month.js'
import { discountsOn, type Overlays, settled } from './overlays.js'
import { type Amount, amount, compare, constant, mean, sum } from './quantity.js'
import { flatPrice, tieredCost } from './tiers.js'

/** One commitment over the horizon: what it costs, and what it was good for. */
export interface CommitmentAccount {
  readonly commitment: Commitment
  readonly label: string
  readonly entries: readonly Entry[]
  /** Share used, mean over the months, 0 to 1. */
  readonly utilization?: Amount
  /** What is covered of each line, mean over the months. */
  readonly covered: readonly { readonly address: string; readonly line: string; readonly quantity: Amount }[]
  /** What the covered usage would cost on demand in a mean month; undefined if a price is unknown. */
  readonly onDemand?: Amount
  /** All that one term costs; undefined if a price is unknown. */
  readonly termTotal?: Amount
  readonly breakEvenMonth?: number
}

const HOURS = constant(730, 'hour', 'a month is 730 hours, as AWS counts it')

/** What the accounts of one estimate have in common. */
export interface AccountOptions extends Overlays {
  readonly horizon: number
  /** Of all amounts. */
  readonly currency: string
  readonly source: PriceSource
}

/** Accounts for every commitment, from how it applied in each month. */
export const accountForCommitments = (
  commitments: readonly Commitment[],
  months: readonly { readonly application: Application; readonly lines: readonly CostedLine[] }[],
  options: AccountOptions,
): readonly CommitmentAccount[] => {
  const coverages = months.map(({ application }) => Map.groupBy(application.coverage, ({ commitment }) => commitment))
  return commitments.map((commitment): CommitmentAccount => {
    const { label, entries, termTotal } =
      commitment.option === 'reserved'
        ? reservationEntries(commitment, options)
        : planEntries(commitment, options, notesOf(commitment, months))
    const uses = months.flatMap(({ application }) => application.use.get(commitment.id)?.utilization ?? [])
    const covered = coveredLines(coverages.map((each) => each.get(commitment.id) ?? []))
    const prices = covered.map(({ eligible, quantity }) => onDemandCost(eligible, quantity, options))
    const onDemand =
      prices.length > 0 && prices.every((price) => price !== undefined)
        ? sum(
            prices.filter((price) => price !== undefined),
            options.currency,
            'on-demand cost of the covered usage',
          )
        : undefined
    const breakEven = onDemand && termTotal ? breakEvenMonth(onDemand, termTotal, termMonths(commitment.term)) : undefined
    return {
      commitment,
      label,
      entries,
      covered: covered.map(({ eligible, quantity }) => ({ address: eligible.address, line: eligible.line.id, quantity })),
      ...(uses.length > 0 ? { utilization: mean(uses.map((value) => ({ weight: 1, value }))) } : {}),
      ...(onDemand ? { onDemand } : {}),
      ...(termTotal && !leavesOut(entries) ? { termTotal } : {}),
      ...(breakEven === undefined ? {} : { breakEvenMonth: breakEven }),
    }
  })
}

const notesOf = (commitment: Commitment, months: readonly { readonly application: Application }[]): string | undefined => {
  const notes = [...new Set(months.flatMap(({ application }) => application.use.get(commitment.id)?.notes ?? []))]
  return notes.length === 0 ? undefined : notes.join('; ')
}

/** What one commitment covers of each line, from its coverage in each month. */
const coveredLines = (months: readonly (readonly Coverage[])[]) => {
  const byLine = new Map<string, { eligible: EligibleLine; months: Amount[] }>()
  for (const coverage of months)
    for (const { line, quantity } of coverage) {
      const key = `${line.address} ${line.line.id}`
      const row = byLine.get(key) ?? { eligible: line, months: [] }
      row.months.push(quantity)
      byLine.set(key, row)
    }
  return [...byLine.values()].map(({ months: each, ...row }) => {
    const [first] = each as [Amount]
    const idle = months.length - each.length
    const parts = each.map((value) => ({ weight: 1, value }))
    return { ...row, quantity: mean(idle > 0 ? [...parts, { weight: idle, value: constant(0, first.unit, 'months without use') }] : parts) }
  })
}

const onDemandCost = (eligible: EligibleLine, quantity: Amount, { discounts, exchange }: Overlays): Amount | undefined => {
  const { price } = eligible
  if (price.kind === 'missing') return undefined
  const list = price.kind === 'listed' ? tieredCost(quantity, price.price, quantity.unit) : quantity.times(price.price)
  return settled(list, discountsOnLine(eligible, discounts), exchange)
}

/** The first month by whose end on demand would have cost the whole term's total. */
const breakEvenMonth = (onDemand: Amount, termTotal: Amount, months: number): number | undefined => {
  if (!onDemand.known || !termTotal.known || onDemand.isZero) return undefined
  for (let month = 1; month <= months; month++) if (compare(onDemand.times(constant(month, '1', 'months')), termTotal) >= 0) return month
  return undefined
}

const reservationEntries = (
  reservation: Reservation,
  { horizon, source, discounts, exchange }: AccountOptions,
): { label: string; entries: readonly Entry[]; termTotal?: Amount } => {
  const { term: length, payment, class: offeringClass } = reservation
  const term: Term = { kind: 'reserved', length, payment, class: offeringClass }
  const where = reservation.zone === undefined ? 'regional' : `zonal in ${reservation.zone}`
  const label = `Reserved ${length}, ${payment}, ${offeringClass}, ${where}: ${reservation.label}`
  const short = [
    `Reserved ${length}`,
    payment,
    ...(offeringClass === 'standard' ? [] : [offeringClass]),
    ...(reservation.zone === undefined ? [] : [where]),
  ].join(', ')
  const per = reservation.price.per
  const hours = reservation.count.times(HOURS).as(per)
  const prefix = reservation.owner === undefined ? '' : `${reservation.id.slice(reservation.owner.length + 1)}.`
  const found = findPrice({ ...reservation.price, term }, reservation.region, source)
  const termText = `reserved ${length} ${payment} ${offeringClass}`
  if (found.kind !== 'listed') {
    const unknown =
      found.kind === 'missing' ? { why: [found.why, ...found.near].join('; '), mend: found.mend } : { why: 'no list price', mend: '' }
    return {
      label,
      entries: [
        { id: `${prefix}reserved`, label, charge: 'recurring', unit: per, status: 'unknown-price', months: [], quantity: hours, unknown },
      ],
    }
  }
  const { price } = found
  const listed = { price, unit: per, term: termText }
  const off = (charge: Charge): readonly DiscountDocument[] =>
    price.trust === 'private'
      ? []
      : discountsOn({ charge, offer: price.offer, region: reservation.region, address: reservation.owner }, discounts)
  const hourly = settled(tieredCost(hours, price, per), off('recurring'), exchange)
  const entries: Entry[] = []
  if (flatPrice(price) !== '0')
    entries.push({
      id: `${prefix}recurring`,
      label: `${short}: hourly`,
      charge: 'recurring',
      unit: per,
      status: 'known',
      months: [{ quantity: hours, billed: hourly, effective: hourly }],
      listed,
      ...discounted(off('recurring')),
    })
  const monthsOfTerm = constant(termMonths(length), '1', `months of a ${length} term`)
  let termTotal = hourly.times(monthsOfTerm)
  if (price.upfront) {
    const origin = {
      op: 'price',
      published: price.published,
      origin: price.origin,
      trust: price.trust,
      ...(price.upfront.rateCode === undefined ? {} : { rateCode: price.upfront.rateCode }),
    } as const
    const list = reservation.count.times(amount(price.upfront.price, price.currency, origin, 'upfront fee of one'))
    const fee = settled(list, off('upfront'), exchange)
    entries.push(
      upfrontEntry({
        id: `${prefix}upfront`,
        label: `${short}: fee`,
        unit: 'reservation',
        quantity: reservation.count.as('reservation'),
        fee,
        length,
        horizon,
        ...discounted(off('upfront')),
        listed: {
          ...listed,
          unit: 'reservation',
          price: {
            ...price,
            unit: 'Quantity',
            tiers: [
              {
                begin: '0',
                end: null,
                price: price.upfront.price,
                ...(price.upfront.rateCode === undefined ? {} : { rateCode: price.upfront.rateCode }),
              },
            ],
          },
        },
      }),
    )
    termTotal = termTotal.plus(fee)
  }
  return { label, entries, termTotal: termTotal.named(`total of one ${length} term`) }
}

/** The part of a savings plan's term commitment that is due upfront (Savings Plans User Guide, payment options, read 2026). */
const UPFRONT_SHARE = { 'no-upfront': '0', 'partial-upfront': '0.5', 'all-upfront': '1' } as const

const planEntries = (
  plan: SavingsPlan,
  { horizon, discounts, exchange }: AccountOptions,
  note: string | undefined,
): { label: string; entries: readonly Entry[]; termTotal: Amount } => {
  const kind = plan.kind === 'compute' ? 'Compute' : `EC2 Instance (${plan.family ?? ''}, ${plan.region})`
  const label = `${kind} Savings Plan, ${plan.term}, ${plan.payment}`
  const upfrontShare = constant(UPFRONT_SHARE[plan.payment], '1', `part of the commitment that ${plan.payment} pays upfront`)
  const off = (charge: Charge): readonly DiscountDocument[] =>
    discountsOn({ charge, region: plan.kind === 'compute' ? undefined : plan.region }, discounts)
  const total = plan.perHour.times(constant(termHours(plan.term), 'hour', `hours of a ${plan.term} term`))
  const entries: Entry[] = []
  if (plan.payment !== 'all-upfront') {
    const hourly = plan.perHour.times(constant(1, '1', 'whole commitment').minus(upfrontShare))
    const cost = settled(HOURS.times(hourly), off('recurring'), exchange)
    entries.push({
      id: 'recurring',
      label: `${label}: hourly`,
      charge: 'recurring',
      unit: 'hour',
      status: 'known',
      months: [{ quantity: HOURS, billed: cost, effective: cost }],
      given: hourly,
      ...discounted(off('recurring')),
      ...(note === undefined ? {} : { note }),
    })
  }
  if (plan.payment !== 'no-upfront') {
    const list = total.share(upfrontShare)
    const fee = settled(list, off('upfront'), exchange)
    entries.push(
      upfrontEntry({
        id: 'upfront',
        label: `${label}: upfront fee`,
        unit: 'reservation',
        quantity: constant(1, 'reservation', 'one plan'),
        fee,
        length: plan.term,
        horizon,
        given: list.dividedBy(constant(1, 'reservation', 'one plan')),
        ...discounted(off('upfront')),
        ...(note === undefined ? {} : { note }),
      }),
    )
  }
  const cost = sum(
    [
      settled(total.minus(total.share(upfrontShare)), off('recurring'), exchange),
      settled(total.share(upfrontShare), off('upfront'), exchange),
    ],
    exchange?.to ?? 'USD',
  )
  return { label, entries, termTotal: cost.named(`total of one ${plan.term} term`) }
}

const discounted = (discounts: readonly DiscountDocument[]): Pick<Entry, 'discounts'> => (discounts.length > 0 ? { discounts } : {})

const upfrontEntry = (fee: {
  readonly id: string
  readonly label: string
  readonly unit: string
  readonly quantity: Amount
  readonly fee: Amount
  readonly length: '1yr' | '3yr'
  readonly horizon: number
  readonly listed?: Entry['listed']
  readonly given?: Amount
  readonly discounts?: Entry['discounts']
  readonly note?: string
}): Entry => {
  const { horizon, length, listed, given, discounts, note } = fee
  const none = constant(0, fee.fee.unit, 'no upfront fee due in this month')
  const noQuantity = constant(0, fee.quantity.unit, 'nothing bought in this month')
  const months = Array.from({ length: horizon }, (_, month): MonthCost => {
    const due = dueInMonth(month, length)
    return { quantity: due ? fee.quantity : noQuantity, billed: due ? fee.fee : none, effective: amortized(fee.fee, month, length) }
  })
  return {
    id: fee.id,
    label: fee.label,
    charge: 'upfront',
    unit: fee.unit,
    status: fee.fee.isZero ? 'free' : 'known',
    months,
    ...(listed ? { listed } : {}),
    ...(given ? { given } : {}),
    ...(discounts ? { discounts } : {}),
    ...(note === undefined ? {} : { note }),
  }
}
