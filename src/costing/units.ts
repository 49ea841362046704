import type { Unit } from '@planner/contract'
import { PlannerError } from '../errors/planner-error.js'

/**
 * Units that scale into one another, as whole multiples of a base. AWS bills in binary gigabytes
 * and calls them GB (a tier of 50 TB ends at 51,200 GB), so GB and GiB are the same here; a month
 * is 730 hours.
 */
const SCALES: Readonly<Record<string, readonly [base: string, multiple: string]>> = {
  byte: ['byte', '1'],
  KB: ['byte', '1024'],
  KiB: ['byte', '1024'],
  MB: ['byte', '1048576'],
  MiB: ['byte', '1048576'],
  GB: ['byte', '1073741824'],
  GiB: ['byte', '1073741824'],
  TB: ['byte', '1099511627776'],
  TiB: ['byte', '1099511627776'],
  PB: ['byte', '1125899906842624'],
  PiB: ['byte', '1125899906842624'],
  MBps: ['MBps', '1'],
  MiBps: ['MBps', '1'],
  GBps: ['MBps', '1024'],
  GiBps: ['MBps', '1024'],
  millisecond: ['millisecond', '1'],
  second: ['millisecond', '1000'],
  minute: ['millisecond', '60000'],
  hour: ['millisecond', '3600000'],
  day: ['millisecond', '86400000'],
  week: ['millisecond', '604800000'],
  month: ['millisecond', '2628000000'],
  year: ['millisecond', '31536000000'],
}

type Exponents = ReadonlyMap<string, number>

const parsed = new Map<Unit, Exponents>()

const factorsOf = (part: string): string[] => (part === '' || part === '1' ? [] : part.split('-'))

/** The factors of a unit with their exponents; throws `UNIT_MISMATCH` if it is not of the grammar. */
const exponents = (unit: Unit): Exponents => {
  const known = parsed.get(unit)
  if (known) return known
  const [above = '', below = '', ...rest] = unit.split('/')
  if (
    unit === '' ||
    unit.length > 120 ||
    rest.length > 0 ||
    [...factorsOf(above), ...factorsOf(below)].some((factor) => !/^[A-Za-z][A-Za-z0-9%]*$/.test(factor))
  )
    throw new PlannerError('UNIT_MISMATCH', `"${unit.slice(0, 120)}" is not a unit`, {
      hint: 'write factors joined by "-" with at most one "/": GB-month, USD/request',
      exit: 3,
    })
  const map = new Map<string, number>()
  for (const factor of factorsOf(above)) map.set(factor, (map.get(factor) ?? 0) + 1)
  for (const factor of factorsOf(below)) map.set(factor, (map.get(factor) ?? 0) - 1)
  parsed.set(unit, map)
  return map
}

const spell = (map: Exponents): Unit => {
  const above: string[] = []
  const below: string[] = []
  for (const [factor, exponent] of map) for (let n = 0; n < Math.abs(exponent); n++) (exponent > 0 ? above : below).push(factor)
  return (above.join('-') || '1') + (below.length > 0 ? `/${below.join('-')}` : '')
}

const combined = { 1: new Map<Unit, Map<Unit, Unit>>(), [-1]: new Map<Unit, Map<Unit, Unit>>() }

const combine = (a: Unit, b: Unit, sign: 1 | -1): Unit => {
  const partners = combined[sign].get(a) ?? new Map<Unit, Unit>()
  combined[sign].set(a, partners)
  const known = partners.get(b)
  if (known !== undefined) return known
  const map = new Map(exponents(a))
  for (const [factor, exponent] of exponents(b)) {
    const sum = (map.get(factor) ?? 0) + sign * exponent
    if (sum === 0) map.delete(factor)
    else map.set(factor, sum)
  }
  const unit = spell(map)
  partners.set(b, unit)
  return unit
}

/** The unit of a product. */
export const multiplyUnits = (a: Unit, b: Unit): Unit => combine(a, b, 1)

/** The unit of a quotient. */
export const divideUnits = (a: Unit, b: Unit): Unit => combine(a, b, -1)

/** Whether two spellings are the same unit (`vCPU-hour`, `hour-vCPU`). */
export const sameUnit = (a: Unit, b: Unit): boolean => a === b || spellSorted(a) === spellSorted(b)

const sorted = new Map<Unit, string>()

const spellSorted = (unit: Unit): string => {
  const known = sorted.get(unit)
  if (known !== undefined) return known
  const spelled = [...exponents(unit)].sort().join()
  sorted.set(unit, spelled)
  return spelled
}

/** By what to multiply and divide an amount in `from` to count it in `to`; undefined if they mean different things. */
export const conversion = (from: Unit, to: Unit): Conversion | undefined => {
  const key = `${from} ${to}`
  if (!conversions.has(key)) conversions.set(key, workOut(from, to))
  return conversions.get(key)
}

interface Conversion {
  readonly multiply: readonly string[]
  readonly divide: readonly string[]
}

const conversions = new Map<string, Conversion | undefined>()

const workOut = (from: Unit, to: Unit): Conversion | undefined => {
  const multiply: string[] = []
  const divide: string[] = []
  const left = new Map<string, number>()
  const put = (unit: Unit, sign: 1 | -1): void => {
    for (const [factor, exponent] of exponents(unit)) {
      const scale = SCALES[factor]
      const base = scale?.[0]
      if (scale && scale[1] !== '1') for (let n = 0; n < Math.abs(exponent); n++) (exponent * sign > 0 ? multiply : divide).push(scale[1])
      if (base) left.set(base, (left.get(base) ?? 0) + sign * exponent)
      else if (factor === 'USD') left.set('USD', (left.get('USD') ?? 0) + sign * exponent)
    }
  }
  put(from, 1)
  put(to, -1)
  // A counted thing (instance, request) may be named or dropped, but not turned into another one.
  const things = (unit: Unit): string =>
    [...exponents(unit)]
      .filter(([factor]) => !(factor in SCALES) && factor !== 'USD')
      .sort()
      .join()
  const [fromThings, toThings] = [things(from), things(to)]
  if (fromThings !== toThings && fromThings !== '' && toThings !== '') return undefined
  if ([...left.values()].some((exponent) => exponent !== 0)) return undefined
  // The same scale above and below needs no arithmetic.
  for (const scale of [...multiply]) {
    const twin = divide.indexOf(scale)
    if (twin < 0) continue
    divide.splice(twin, 1)
    multiply.splice(multiply.indexOf(scale), 1)
  }
  return { multiply, divide }
}
