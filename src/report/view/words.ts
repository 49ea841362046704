import { compareDecimals, ratio, signOf } from '../decimal.js'
import { change, isRange, listed, money, type Scenarios, span } from '../format.js'
import { clean, truncateMiddle } from '../plain-text.js'

/** Longer names than this are cut in the middle. */
const LONGEST_NAME = 96
const LONGEST_TEXT = 1200

/** A name of the design, safe to show and short enough for a cell. */
export const nameOf = (text: string): string => truncateMiddle(clean(text), LONGEST_NAME)

/** A sentence of the design or a plugin. */
export const sentence = (text: string): string => {
  const safe = clean(text)
  return safe.length > LONGEST_TEXT ? `${safe.slice(0, LONGEST_TEXT).toWellFormed()}…` : safe
}

/** What is said of a resource; what concerns the whole design has no address. */
export const saidOf = (address: string, text: string): string => sentence(address === '' ? text : `${address}: ${text}`)

const SHOWN_NAMES = 6

/** The first of them, each once, and how many more. */
export const namesOf = (names: readonly string[]): string =>
  listed([...new Set(names)].filter((name) => name !== '').map(nameOf), SHOWN_NAMES)

/** An amount as a cell shows it. */
export interface AmountView {
  readonly text: string
  /** Both ends; empty without a range. */
  readonly range: string
  /** Exact, for sorting; empty if unknown. */
  readonly sort: string
  readonly atLeast: boolean
  readonly known: boolean
}

export const amountOf = (values: Scenarios | undefined, atLeast: boolean, currency: string): AmountView => {
  if (!values || (atLeast && signOf(values.high) === 0)) return { text: 'not known', range: '', sort: '', atLeast: false, known: false }
  const range = isRange(values) ? span(values, currency) : ''
  return { text: money(values.expected, currency), range, sort: values.expected, atLeast, known: true }
}

/** `+$12.00 a month`, `no change in cost`, `cost not known`. */
export const changeOf = (values: Scenarios | undefined, atLeast: boolean, currency: string): string => {
  if (!values) return 'cost not known'
  if (signOf(values.expected) === 0 && signOf(values.high) === 0) return atLeast ? 'cost not known' : 'no change in cost'
  return `${atLeast ? 'at least ' : ''}${change(values.expected, currency)} a month`
}

/** Share of a whole from 0 to 1, for the length of a bar: no amount is computed from it. */
export const fraction = (part: string, whole: string): number => {
  const share = signOf(whole) > 0 ? Number(ratio(part, whole) ?? '0') : 0
  return Math.min(1, Math.max(0, share))
}

/** Dearest first; equals stay in the order of the design. */
export const byCost = (a: { readonly monthly: Scenarios }, b: { readonly monthly: Scenarios }): number =>
  compareDecimals(b.monthly.expected, a.monthly.expected)
