import type { Term } from '@planner/contract'
import { addDecimals, divideDecimal, multiplyDecimals, roundDecimal } from './decimal-text.js'
import type { Price, PriceLookup } from './price-book.js'
import { parseTerm, TERM_HOURS, termText } from './terms.js'

/** A row of a ratio file: a price that nobody lists follows from one that is listed. */
export interface RatioRule {
  /** What the wanted price has: `term`, or attributes. */
  readonly sets: Readonly<Record<string, string>>
  /** What the listed price must have: `term`, `region` or attributes; `*` stands for anything. */
  readonly selects: Readonly<Record<string, string>>
  readonly ratio: string
  /** Bound of the relative error. */
  readonly error: string
  readonly rule: string
}

/** AWS lists hourly rates with up to 10 decimals, most with 5; beyond 7 a ratio says nothing. */
const RATE_PLACES = 7
/** Fees are listed to the cent, or to the mill. */
const FEE_PLACES = 2

const matches = (pattern: string, value: string | undefined): boolean => {
  if (value === undefined || !pattern.includes('*')) return pattern === value
  const [head = '', ...rest] = pattern.split('*')
  const tail = rest.pop() ?? ''
  if (!value.startsWith(head) || !value.endsWith(tail) || value.length < head.length + tail.length) return false
  let at = head.length
  for (const piece of rest) {
    const found = value.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return at <= value.length - tail.length
}

/** The query for the listed price that `rule` starts from; undefined if the rule does not give what `query` asks for. */
export function sourceQuery(rule: RatioRule, query: PriceLookup): PriceLookup | undefined {
  const { term: setTerm, ...setAttributes } = rule.sets
  if (setTerm !== undefined && setTerm !== termText(query.term)) return undefined
  if (Object.entries(setAttributes).some(([name, value]) => query.where[name] !== value)) return undefined
  const { term: fromTerm, region, ...selects } = rule.selects
  if (region !== undefined && !matches(region, query.region)) return undefined
  if (setTerm === undefined && fromTerm !== undefined && fromTerm !== termText(query.term)) return undefined
  const replaced = Object.keys(setAttributes).flatMap((name): [string, string][] =>
    selects[name] === undefined ? [] : [[name, selects[name]]],
  )
  const kept = Object.entries(query.where).filter(([name]) => !(name in setAttributes))
  const refused = kept.some(([name, value]) => selects[name] !== undefined && !matches(selects[name], value))
  const term = fromTerm === undefined ? query.term : parseTerm(fromTerm)
  if (refused || !term) return undefined
  return { ...query, term, where: Object.fromEntries([...kept, ...replaced]) }
}

/** The wanted price, worked out from the listed one; undefined if the rule does not hold for its product. */
export function derivedPrice(rule: RatioRule, query: PriceLookup, from: PriceLookup, source: Price): Price | undefined {
  const { term: _term, region: _region, ...selects } = rule.selects
  if (Object.entries(selects).some(([name, pattern]) => name !== 'productFamily' && !matches(pattern, source.attributes[name])))
    return undefined
  const parts = derivedParts(rule.ratio, query.term, from.term, source)
  if (!parts) return undefined
  const { term: _set, ...setAttributes } = rule.sets
  const { upfront: _fee, ...rest } = source
  return {
    ...rest,
    ...parts,
    trust: 'derived',
    rule: `${rule.rule} (${rule.ratio} × ${termText(from.term)}${source.rule ? `, itself derived: ${source.rule}` : ''}, within ${rule.error})`,
    attributes: { ...source.attributes, ...setAttributes },
  }
}

function derivedParts(ratio: string, wanted: Term, from: Term, source: Price): Pick<Price, 'tiers' | 'upfront'> | undefined {
  const rate = (price: string): string => roundDecimal(multiplyDecimals(price, ratio), RATE_PLACES)
  if (termText(wanted) === termText(from) || wanted.kind !== 'reserved') {
    if (from.kind === 'reserved' && wanted.kind !== 'reserved') return undefined
    const tiers = source.tiers.map((tier) => ({ begin: tier.begin, end: tier.end, price: rate(tier.price) }))
    return source.upfront
      ? { tiers, upfront: { price: roundDecimal(multiplyDecimals(source.upfront.price, ratio), FEE_PLACES) } }
      : { tiers }
  }
  const [tier, ...more] = source.tiers
  if (!tier || more.length > 0) return undefined
  const amortised = source.upfront && from.kind === 'reserved' ? divideDecimal(source.upfront.price, TERM_HOURS[from.length], 12) : '0'
  const effective = multiplyDecimals(addDecimals(tier.price, amortised), ratio)
  const whole = (price: string): Price['tiers'] => [{ begin: '0', end: null, price: roundDecimal(price, RATE_PLACES) }]
  const fee = multiplyDecimals(effective, String(TERM_HOURS[wanted.length]))
  if (wanted.payment === 'no-upfront') return { tiers: whole(effective) }
  if (wanted.payment === 'all-upfront') return { tiers: whole('0'), upfront: { price: roundDecimal(fee, FEE_PLACES) } }
  return { tiers: whole(divideDecimal(effective, 2, RATE_PLACES)), upfront: { price: divideDecimal(fee, 2, FEE_PLACES) } }
}
