/**
 * Exact arithmetic on plain decimal texts, for the little that the price book computes: comparing
 * prices, and deriving one from another. Estimates use Quantity.
 */

/** Prices have up to 10 decimals in AWS's list; more than 15 digits on a side is no price. */
const PLAIN = /^\d{1,15}(?:\.\d{1,15})?$/

/** Without leading and trailing zeros (`0.0230000000` → `0.023`); undefined if it is no plain non-negative decimal. */
export function normalDecimal(text: string): string | undefined {
  if (!PLAIN.test(text)) return undefined
  const point = text.indexOf('.')
  const first = text.charCodeAt(0) === 48 && point !== 1 && text.length > 1 ? text.replace(/^0+(?=\d)/, '') : text
  return point < 0 || !first.endsWith('0') ? first : first.replace(/\.?0+$/, '')
}

interface Scaled {
  readonly digits: bigint
  readonly places: number
}

const scaled = (text: string): Scaled => {
  const point = text.indexOf('.')
  return point < 0
    ? { digits: BigInt(text), places: 0 }
    : { digits: BigInt(text.slice(0, point) + text.slice(point + 1)), places: text.length - point - 1 }
}

const spell = ({ digits, places }: Scaled): string => {
  if (places === 0) return digits.toString()
  const text = digits.toString().padStart(places + 1, '0')
  return `${text.slice(0, -places)}.${text.slice(-places)}`.replace(/\.?0+$/, '')
}

const at = (value: Scaled, places: number): bigint => value.digits * 10n ** BigInt(places - value.places)

export function multiplyDecimals(a: string, b: string): string {
  const [left, right] = [scaled(a), scaled(b)]
  return spell({ digits: left.digits * right.digits, places: left.places + right.places })
}

export function addDecimals(a: string, b: string): string {
  const [left, right] = [scaled(a), scaled(b)]
  const places = Math.max(left.places, right.places)
  return spell({ digits: at(left, places) + at(right, places), places })
}

/** Quotient by a whole number, rounded half up to `places` decimals. */
export function divideDecimal(text: string, divisor: number, places: number): string {
  const value = scaled(text)
  const wide = Math.max(places, value.places)
  const step = 10n ** BigInt(wide - places) * BigInt(divisor)
  return spell({ digits: (at(value, wide) * 2n + step) / (step * 2n), places })
}

/** Rounded half up. */
export const roundDecimal = (text: string, places: number): string => divideDecimal(text, 1, places)

export function compareDecimals(a: string, b: string): number {
  const [left, right] = [scaled(a), scaled(b)]
  const places = Math.max(left.places, right.places)
  const [x, y] = [at(left, places), at(right, places)]
  return x < y ? -1 : x > y ? 1 : 0
}
