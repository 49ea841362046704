import type { Period, Unit } from '@planner/contract'
import { type Amount, constant, isDecimalText } from '../costing/quantity.js'
import { conversion, multiplyUnits } from '../costing/units.js'
import { listWords } from './nearest.js'

/** What is wrong with an amount, and what would be right. */
export interface Refusal {
  readonly message: string
  readonly hint: string
}

export type Reading = { readonly amount: Amount; readonly ownPeriod: boolean } | { readonly refusal: Refusal }

/** No bill, user base or store of this century is larger. */
const MOST = 1e15

const WRITTEN = 'as written in the design'

/** Spellings of units in designs, as the factors that quantities know. AWS's "GB" is binary, so KB and KiB are the same. */
const SPELLINGS: Readonly<Record<string, string>> = {
  b: 'byte',
  byte: 'byte',
  kb: 'KB',
  kib: 'KiB',
  mb: 'MB',
  mib: 'MiB',
  gb: 'GB',
  gib: 'GiB',
  tb: 'TB',
  tib: 'TiB',
  pb: 'PB',
  pib: 'PiB',
  mbps: 'MBps',
  mibps: 'MiBps',
  gbps: 'GBps',
  gibps: 'GiBps',
  ms: 'millisecond',
  millisecond: 'millisecond',
  s: 'second',
  sec: 'second',
  second: 'second',
  m: 'minute',
  min: 'minute',
  minute: 'minute',
  h: 'hour',
  hr: 'hour',
  hour: 'hour',
  d: 'day',
  day: 'day',
  w: 'week',
  week: 'week',
  mo: 'month',
  month: 'month',
  y: 'year',
  yr: 'year',
  year: 'year',
  usd: 'USD',
  $: 'USD',
}

const SCALE_WORDS: Readonly<Record<string, string>> = { thousand: '1e3', million: '1e6', billion: '1e9' }

const PERIODS: ReadonlySet<string> = new Set(['millisecond', 'second', 'minute', 'hour', 'day', 'week', 'month', 'year'])

const AMOUNT = /^\s*([+-]?[0-9][0-9.]*(?:e[+-]?[0-9]+)?)\s*(thousand|million|billion)?(?:\s*([%$A-Za-z].*?|\/.*?))?\s*$/i

/** Reads a number in `unit`, or a text with a unit that fits it. With `loose`, any counted thing fits (a driver has no unit of its own). */
export const readAmount = (written: unknown, unit: Unit, loose = false): Reading => {
  if (typeof written === 'number') return checked(String(written), unit, false)
  if (typeof written !== 'string') return refuse('an amount is a number or a text with a unit', fits(unit))
  const [, number = '', scale = '', rest = ''] = AMOUNT.exec(written.slice(0, 200)) ?? []
  if (number === '' || !isDecimalText(number.replace(/^\+/, '')))
    return refuse(
      `${quote(written)} is not an amount`,
      written.includes(',') ? 'write numbers without thousands separators: 12500' : fits(unit),
    )
  const plain = checked(number.replace(/^\+/, ''), '1', false)
  if ('refusal' in plain) return plain
  const value = plain.amount.times(constant(SCALE_WORDS[scale.toLowerCase()] ?? 1, '1', WRITTEN))
  if (rest === '%')
    return unit === '1' ? { amount: value.dividedBy(constant(100, '1', WRITTEN)), ownPeriod: false } : wrongUnit(written, unit)
  const found = rest === '' ? { factor: unit, ownPeriod: false } : spelled(rest, unit, loose)
  if (!found) return wrongUnit(written, unit)
  return { amount: value.times(constant(1, found.factor, WRITTEN)).as(unit), ownPeriod: found.ownPeriod }
}

/** An amount that is given for a period, as the amount of a month. */
export const monthly = (amount: Amount, per: Period): Amount =>
  per === 'month'
    ? amount
    : amount
        .times(constant(1, 'month', WRITTEN))
        .dividedBy(constant(1, per, WRITTEN))
        .as(amount.unit)

/** Whether amounts of a unit are rates: so much per second. */
export const ratePeriod = (unit: Unit): string | undefined => {
  const below = unit.split('/')[1]
  return below !== undefined && PERIODS.has(below) ? below : undefined
}

const checked = (number: string, unit: Unit, ownPeriod: boolean): Reading => {
  const value = Number(number)
  if (!Number.isFinite(value)) return refuse(`${number} is not a finite number`, 'write a number up to 1e15')
  if (value < 0) return refuse(`an amount cannot be negative: ${number}`, 'write 0 or more')
  if (value > MOST) return refuse(`${number} is larger than 1e15`, 'check for a slip in unit or size')
  return { amount: constant(number, unit, WRITTEN), ownPeriod }
}

/** The unit of a text such as `requests/second`, as one that converts to `wanted`; undefined if none does. */
const spelled = (text: string, wanted: Unit, loose: boolean): { readonly factor: Unit; readonly ownPeriod: boolean } | undefined => {
  const wantedFactors = wanted.split(/[-/]/)
  const [above = '', below, ...more] = text.trim().split(/\s*(?:\/|\bper\b)\s*/)
  if (more.length > 0 || text.length > 80) return undefined
  const factors = (part: string): string[] | undefined => {
    const words = part.split(/[-\s]+/).filter((word) => word !== '' && word !== '1')
    const found = words.map((word) => factorOf(word, wantedFactors, loose))
    return found.every((factor) => factor !== undefined) ? found.filter((factor) => factor !== '') : undefined
  }
  const [top, bottom] = [factors(above), factors(below ?? '')]
  if (!top || !bottom) return undefined
  const unit = (top.join('-') || '1') + (bottom.length > 0 ? `/${bottom.join('-')}` : '')
  const things = (names: readonly string[]): string =>
    names
      .filter((name) => !(name.toLowerCase() in SPELLINGS))
      .sort()
      .join()
  const given = things([...top, ...bottom])
  if (given !== '' && given !== things(wantedFactors.filter((name) => name !== '1'))) return undefined
  if (conversion(unit, wanted)) return { factor: unit, ownPeriod: ratePeriod(wanted) !== undefined }
  // What happens so often, or is held, for the whole month: requests/second as requests, GB as GB-month.
  const inMonth = multiplyUnits(unit, 'month')
  return conversion(inMonth, wanted) ? { factor: inMonth, ownPeriod: true } : undefined
}

/** One word as a factor: '' for a counted thing that a driver need not name; undefined for what nobody knows. */
const factorOf = (word: string, wanted: readonly string[], loose: boolean): string | undefined => {
  const lower = word.toLowerCase()
  const same = wanted.find((factor) =>
    [lower, lower.replace(/s$/, ''), lower.replace(/es$/, ''), lower.replace(/ies$/, 'y')].includes(factor.toLowerCase()),
  )
  if (same) return same
  // Mb and Gb are bits, and so are Mbps and Gbps: eight times less.
  if (/^[kKMGTP]b(ps)?$/.test(word) && word !== 'kb') return undefined
  return SPELLINGS[lower] ?? SPELLINGS[lower.replace(/s$/, '')] ?? (loose && /^[a-z]+$/.test(lower) ? '' : undefined)
}

const refuse = (message: string, hint: string): Reading => ({ refusal: { message, hint } })

const wrongUnit = (written: string, unit: Unit): Reading => {
  const bits = /\d\s*[kKMGTP]b(ps|\/s)?$/.exec(written.trim()) ? '; a small b means bits: write bytes with a capital B' : ''
  return refuse(`${quote(written)} does not fit an amount in ${unit === '1' ? 'plain numbers' : unit}`, fits(unit) + bits)
}

/** Which spellings fit a unit, for hints. */
const fits = (unit: Unit): string => {
  if (unit === '1') return 'write a plain number or a percentage: 0.4 or "40%"'
  const [above = '', below] = unit.split('/')
  const [first = '', ...rest] = above.split('-')
  const tail = (rest.length > 0 ? `-${rest.join('-')}` : '') + (below === undefined ? '' : `/${below}`)
  const family = FAMILIES.find((names) => names.includes(first))
  if (family) return `units that fit: ${listWords(family.map((name) => name + tail))}, or a number in ${unit}`
  const often = below === undefined && rest.length === 0 ? `, ${first}/second, ${first}/day` : ''
  return `units that fit: ${unit}${often}, or a plain number`
}

const FAMILIES: readonly (readonly string[])[] = [
  ['KB', 'MB', 'GB', 'TB', 'PB'],
  ['KiB', 'MiB', 'GiB', 'TiB', 'PiB'],
  ['MBps', 'GBps'],
  ['millisecond', 'second', 'minute', 'hour', 'day', 'week', 'month', 'year'],
]

const quote = (written: string): string => JSON.stringify(written.slice(0, 60))

/** Of a division of units, kept here so that only this file spells units. */
export const withoutRate = (unit: Unit): Unit => {
  const period = ratePeriod(unit)
  return period === undefined ? unit : multiplyUnits(unit, period)
}

export const perMonth = (amount: Amount, unit: Unit): Amount => amount.dividedBy(constant(1, 'month', WRITTEN)).as(unit)
