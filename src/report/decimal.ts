import { PlannerError } from '../errors/planner-error.js'

/** `digits` × 10^-`scale`. */
interface Exact {
  readonly digits: bigint
  readonly scale: number
}

/** A result may come from a stranger: longer numbers than any that planner writes are refused, not computed with. */
const LONGEST = 200

/** A report reads the same few numbers many times. */
const read = new Map<string, Exact>()
const MOST_READ = 20_000

const parse = (text: string): Exact => {
  const known = read.get(text)
  if (known) return known
  const exact = parseAnew(text)
  if (read.size >= MOST_READ) read.clear()
  read.set(text, exact)
  return exact
}

const parseAnew = (text: string): Exact => {
  const match = text.length <= LONGEST ? /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i.exec(text) : null
  if (!match)
    throw new PlannerError('DESIGN_INVALID', `the result holds ${JSON.stringify(text.slice(0, 40))} where a decimal number belongs`, {
      hint: 'make the result again with `planner estimate --json`',
    })
  const [, sign = '', whole = '0', fraction = '', exponent = '0'] = match
  const scale = fraction.length - Number(exponent)
  const digits = BigInt(`${sign === '-' ? '-' : ''}${whole}${fraction}`)
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 }
}

const write = ({ digits, scale }: Exact): string => {
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0')
  const whole = text.slice(0, text.length - scale)
  const fraction = scale === 0 ? '' : `.${text.slice(text.length - scale)}`
  return `${digits < 0n ? '-' : ''}${whole}${fraction}`
}

const align = (a: Exact, b: Exact): readonly [bigint, bigint, number] => {
  const scale = Math.max(a.scale, b.scale)
  if (a.scale === b.scale) return [a.digits, b.digits, scale]
  return [a.digits * 10n ** BigInt(scale - a.scale), b.digits * 10n ** BigInt(scale - b.scale), scale]
}

/** Exact sum of two decimal texts. */
export const add = (a: string, b: string): string => {
  const [x, y, scale] = align(parse(a), parse(b))
  return write({ digits: x + y, scale })
}

/** Exact sum of many. */
export const sum = (texts: Iterable<string>): string => {
  let total: Exact = { digits: 0n, scale: 0 }
  for (const text of texts) {
    const [x, y, scale] = align(total, parse(text))
    total = { digits: x + y, scale }
  }
  return write(total)
}

/** Exact difference of two decimal texts. */
export const subtract = (a: string, b: string): string => {
  const [x, y, scale] = align(parse(a), parse(b))
  return write({ digits: x - y, scale })
}

/** Exact product of two decimal texts. */
export const multiply = (a: string, b: string): string => {
  const [x, y] = [parse(a), parse(b)]
  return write({ digits: x.digits * y.digits, scale: x.scale + y.scale })
}

/** Negative, 0 or positive, as a sort wants it. */
export const compareDecimals = (a: string, b: string): number => {
  const [x, y] = align(parse(a), parse(b))
  return x < y ? -1 : x > y ? 1 : 0
}

export const signOf = (text: string): -1 | 0 | 1 => {
  const { digits } = parse(text)
  return digits < 0n ? -1 : digits > 0n ? 1 : 0
}

/** With `places` decimals, halves away from zero; what rounds to zero has no sign. */
export const roundTo = (text: string, places: number): string => {
  const { digits, scale } = parse(text)
  if (scale === places) return write({ digits, scale })
  if (scale < places) return write({ digits: digits * 10n ** BigInt(places - scale), scale: places })
  const step = 10n ** BigInt(scale - places)
  const half = digits < 0n ? -step / 2n : step / 2n
  return write({ digits: (digits + half) / step, scale: places })
}

/** `part` of `whole` with three decimals (0.873); undefined of a whole of zero. */
export const ratio = (part: string, whole: string): string | undefined => {
  const [x, y] = align(parse(part), parse(whole))
  return y === 0n ? undefined : roundTo(write({ digits: (x * 100_000n) / y, scale: 5 }), 3)
}

/** Finer than any price is listed; a quotient that does not end is cut here. */
const PLACES = 20

/** In equal parts; the last bears what rounding leaves, so that they sum to the whole. */
export const evenly = (text: string, parts: number): readonly string[] => {
  const part = divide(text, String(parts))
  return Array.from({ length: parts }, (_, index) => (index < parts - 1 ? part : subtract(text, multiply(part, String(parts - 1)))))
}

/** Quotient, cut after 20 decimals; of a whole number of them none is lost. */
export const divide = (a: string, b: string): string => {
  const [x, y] = align(parse(a), parse(b))
  return trimmed(write({ digits: (x * 10n ** BigInt(PLACES)) / y, scale: PLACES }))
}

/** Without zeros at its end. */
export const trimmed = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text)

/** Decimals that the text needs, without trailing zeros. */
export const decimalsOf = (text: string): number => {
  const { digits, scale } = parse(text)
  return digits === 0n
    ? 0
    : write({ digits, scale })
        .replace(/^[^.]*\.?/, '')
        .replace(/0+$/, '').length
}

/** How many zeros follow the decimal point before the first digit that counts: 2 for 0.0081; 0 from 0.1 up. */
export const leadingZeros = (text: string): number => {
  const { digits, scale } = parse(text)
  const length = (digits < 0n ? -digits : digits).toString().length
  return digits === 0n ? 0 : Math.max(0, scale - length)
}
