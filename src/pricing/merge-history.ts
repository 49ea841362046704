import { compareDecimals } from './decimal-text.js'
import { compareTrust, type PriceSource } from './price-source.js'

/** `upfront` is the fee of a reservation. */
export type Part = 'rate' | 'upfront'

/** One price as some file states it. */
export interface StagedPrice {
  readonly day: number
  readonly part: Part
  readonly begin: string
  /** `Inf` for no end. */
  readonly end: string
  readonly price: string
  readonly source: PriceSource
  readonly rateCode: string | undefined
  /** Where it was read; opaque here. */
  readonly place: number
}

/** One price as it is stored: in force from the day `since`. */
export interface MergedPrice extends StagedPrice {
  readonly since: number
}

export type Report = (place: number, message: string, other?: number) => void

/**
 * All prices that one product has in one region under one term, by publication. Equal publications
 * in a row become one, with the first day and the last publication. What disagrees is reported.
 */
export function mergeHistory(staged: readonly StagedPrice[], report: Report): MergedPrice[] {
  const history: MergedPrice[][] = []
  for (const sameDay of byDay(staged)) {
    const set = settle(sameDay, report)
    const before = history.at(-1)
    if (before && sameValues(before, set)) history[history.length - 1] = before.map((price, index) => extend(price, set[index] ?? price))
    else history.push(set.map((price) => ({ ...price, since: price.day })))
  }
  return history.flat()
}

function byDay(staged: readonly StagedPrice[]): StagedPrice[][] {
  const groups = new Map<number, StagedPrice[]>()
  for (const price of staged) {
    const group = groups.get(price.day)
    if (group) group.push(price)
    else groups.set(price.day, [price])
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group)
}

/** The prices of one publication: the most trusted per part, each once, without gaps between tiers. */
function settle(sameDay: readonly StagedPrice[], report: Report): StagedPrice[] {
  if (sameDay.length === 1 && sameDay[0]?.begin === '0' && sameDay[0].end === 'Inf') return [...sameDay]
  return (['rate', 'upfront'] as const).flatMap((part) => {
    const all = sameDay.filter((price) => price.part === part)
    const best = all.reduce(
      (trust, { source }) => (compareTrust(source.trust, trust) > 0 ? source.trust : trust),
      all[0]?.source.trust ?? 'list',
    )
    const tiers = all.filter(({ source }) => source.trust === best).sort((a, b) => compareDecimals(a.begin, b.begin))
    const once = tiers.filter((tier, index) => !repeats(tiers[index - 1], tier, report))
    checkTiers(once, report)
    return once
  })
}

function repeats(before: StagedPrice | undefined, tier: StagedPrice, report: Report): boolean {
  if (before?.begin !== tier.begin) return false
  const value = ({ price, end, source }: StagedPrice): string =>
    `${price} ${source.currency} per ${source.unit}${end === 'Inf' ? '' : ` up to ${end}`}`
  if (value(before) !== value(tier))
    report(tier.place, `says ${value(tier)}, but the same product, region, term, tier and date has ${value(before)}`, before.place)
  return true
}

/** Free tiers may end: an allowance beyond which this product is not sold. */
function checkTiers(tiers: readonly StagedPrice[], report: Report): void {
  let expected = '0'
  for (const tier of tiers) {
    if (tier.begin !== expected) {
      report(
        tier.place,
        `tiers are not contiguous: this one begins at ${tier.begin}, ${expected === 'Inf' ? 'but the one before has no end' : `not at ${expected}`}`,
      )
      return
    }
    if (tier.end !== 'Inf' && compareDecimals(tier.end, tier.begin) <= 0) {
      report(tier.place, `a tier from ${tier.begin} cannot end at ${tier.end}`)
      return
    }
    expected = tier.end
  }
  const last = tiers.at(-1)
  if (last && expected !== 'Inf' && tiers.some(({ price }) => price !== '0'))
    report(last.place, `tiers are not contiguous: the last ends at ${expected}, not at Inf`)
}

const sameValues = (a: readonly StagedPrice[], b: readonly StagedPrice[]): boolean =>
  a.length === b.length &&
  a.every((left, index) => {
    const right = b[index]
    if (!right) return false
    return (
      left.price === right.price &&
      left.begin === right.begin &&
      left.part === right.part &&
      left.end === right.end &&
      left.source.unit === right.source.unit &&
      left.source.currency === right.source.currency
    )
  })

/** The later publication shows the same value; where it is trusted less, the origin stays that of the earlier. */
function extend(price: MergedPrice, later: StagedPrice): MergedPrice {
  const rateCode = later.rateCode ?? price.rateCode
  const source =
    compareTrust(later.source.trust, price.source.trust) >= 0 ? later.source : { ...price.source, published: later.source.published }
  return { ...price, source, rateCode }
}
