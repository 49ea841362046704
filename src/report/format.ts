import { compareDecimals, decimalsOf, leadingZeros, multiply, roundTo, signOf } from './decimal.js'

/** Decimal texts, as the result holds them. */
export interface Scenarios {
  readonly low: string
  readonly expected: string
  readonly high: string
}

/** Decimals that AWS's own price lists go to. */
const PRICE_DECIMALS = 10

const group = (plain: string): string => {
  const [whole = '', fraction] = plain.split('.')
  return whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') + (fraction === undefined ? '' : `.${fraction}`)
}

const withCurrency = (plain: string, currency: string): string => {
  const sign = plain.startsWith('-') ? '-' : ''
  return `${sign}${currency === 'USD' ? '$' : `${currency} `}${group(plain.slice(sign.length))}`
}

/** `$1,234.56`, `EUR 1,234.56`; an amount below a cent is `<$0.01`, so that only nothing reads as nothing. */
export const money = (amount: string, currency = 'USD'): string => {
  const rounded = roundTo(amount, 2)
  const sign = signOf(amount)
  if (signOf(rounded) !== 0 || sign === 0) return withCurrency(rounded, currency)
  return sign > 0 ? `<${withCurrency('0.01', currency)}` : `>${withCurrency('-0.01', currency)}`
}

/** The same in whole dollars: `$1,235`. */
const wholeMoney = (amount: string, currency = 'USD'): string => withCurrency(roundTo(amount, 0), currency)

/** A difference, always with its sign: `+$12.00`, `-$3.50`, `$0.00`. */
export const change = (amount: string, currency = 'USD'): string =>
  signOf(amount) > 0 ? `+${money(amount, currency)}` : money(amount, currency)

/** A price per unit with every digit that counts: `$0.096`, `$0.0000166667`, `$0.10`. */
export const unitPrice = (price: string, currency = 'USD'): string => {
  const longest = Math.max(PRICE_DECIMALS, leadingZeros(price) + 4)
  const rounded = roundTo(price, Math.min(Math.max(2, decimalsOf(price)), longest))
  const trimmed = decimalsOf(rounded) > 2 ? rounded.replace(/0+$/, '') : roundTo(rounded, 2)
  return withCurrency(trimmed, currency)
}

/** What one more costs, for so many that people can picture the amount: `$0.096 per instance-hour`, `$0.20 per 1,000,000 requests`. */
export const pricePerMany = (price: string, currency: string, unit: string): string => {
  if (signOf(price) === 0 || compareDecimals(price, '0.001') >= 0) return `${unitPrice(price, currency)} per ${unit}`
  return `${unitPrice(multiply(price, '1000000'), currency)} per 1,000,000 ${unitName(unit)}`
}

/** `1,234.5`, `730`, `0.00042`: three decimals unless said otherwise, and at least four digits that count below 1. */
export const quantity = (amount: string, decimals = 3): string => {
  const below = compareDecimals(amount, '1') < 0 && compareDecimals(amount, '-1') > 0
  const rounded = roundTo(amount, below ? Math.max(decimals, leadingZeros(amount) + 4) : decimals)
  return group(rounded.includes('.') ? rounded.replace(/\.?0+$/, '') : rounded)
}

/** Whether a range of money is one that can be seen: ends that read like the middle say nothing. */
export const isRange = ({ low, expected, high }: Scenarios): boolean =>
  (low !== expected || high !== expected) && (money(low) !== money(expected) || money(high) !== money(expected))

/** One amount, or `$310 … $420 (expected $350)`: whole dollars where all three are at least 100, since a range has no cents. */
export const moneyRange = (values: Scenarios, currency = 'USD'): string => {
  if (!isRange(values)) return money(values.expected, currency)
  return `${span(values, currency)} (expected ${spanAmount(values, currency)(values.expected)})`
}

/** The ends of a range: `$310 … $420`. */
export const span = (values: Scenarios, currency = 'USD'): string => {
  const amount = spanAmount(values, currency)
  return `${amount(values.low)} … ${amount(values.high)}`
}

const spanAmount = (values: Scenarios, currency: string): ((amount: string) => string) => {
  const large = [values.low, values.expected, values.high].every((amount) => compareDecimals(amount, '100') >= 0)
  return (amount) => (large ? wholeMoney(amount, currency) : money(amount, currency))
}

/** Units that are written alike for one and for many. */
const SYMBOL = /^(?:[KMGTPE]i?B|[KMGTPE]?i?[Bb]ps|IOPS|USD|1)$/

const plural = (factor: string): string => {
  if (SYMBOL.test(factor)) return factor
  if (/[^aeiou]y$/.test(factor)) return `${factor.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(factor) ? `${factor}es` : `${factor}s`
}

/** A unit for people, in the number of its amount: 1 `instance-hour`, 2 `instance-hours`; the unit of a plain number is empty. */
export const unitName = (unit: string, amount = '2'): string => {
  if (unit === '1') return ''
  const [above = '', below] = unit.split('/')
  const many = compareDecimals(amount, '1') !== 0
  const last = above.lastIndexOf('-') + 1
  const counted = many ? above.slice(0, last) + plural(above.slice(last)) : above
  return below === undefined ? counted : `${counted === '1' ? '' : counted}/${below}`
}

const SHORT: Readonly<Record<string, string>> = {
  millisecond: 'ms',
  second: 's',
  minute: 'min',
  hour: 'h',
  day: 'd',
  month: 'mo',
  year: 'yr',
  instance: 'inst',
  request: 'req',
  address: 'addr',
}

/** The same where there is little room: `inst-h`, `GB-mo`. */
export const shortUnit = (unit: string): string => (unit === '1' ? '' : unit.replace(/[A-Za-z]+/g, (factor) => SHORT[factor] ?? factor))

/** `730 instance-hours`. */
export const amount = (value: string, unit: string): string => `${quantity(value)} ${unitName(unit, value)}`.trimEnd()

/** A share as `87%`, `12.5%`. */
export const percent = (share: string): string => `${quantity(roundTo(multiply(share, '100'), 1))}%`

/** `1 line`, `2 lines`, `1,200 lines`. */
export const count = (number: number, noun: string): string => `${group(String(number))} ${number === 1 ? noun : plural(noun)}`

/** The first of them and how many more: `a, b and 3 more`. */
export const listed = (texts: readonly string[], most: number): string =>
  `${texts.slice(0, most).join(', ')}${texts.length > most ? ` and ${texts.length - most} more` : ''}`
