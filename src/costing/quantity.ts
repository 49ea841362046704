import type { Quantity, Unit } from '@planner/contract'
import { Decimal as DecimalJs } from 'decimal.js'
import { PlannerError } from '../errors/planner-error.js'
import { conversion, divideUnits, multiplyUnits, sameUnit } from './units.js'

/** 40 digits: sums of exact prices stay exact, quotients differ from the true value by less than 1e-30 of it. */
const Decimal = DecimalJs.clone({ precision: 40, rounding: DecimalJs.ROUND_HALF_EVEN, toExpNeg: -60, toExpPos: 60, defaults: true })
type Decimal = DecimalJs

/** 1e30 is larger than any bill; what goes over it is a mistake or an attack. */
const LARGEST_EXPONENT = 30

/** The three scenarios of a quantity. One object three times where there is no range. */
export interface Scenarios {
  readonly low: Decimal
  readonly expected: Decimal
  readonly high: Decimal
}

/** The three scenarios as exact decimal texts. */
export interface ScenarioTexts {
  readonly low: string
  readonly expected: string
  readonly high: string
}

/** Where a quantity came from. */
export type Origin =
  | { readonly op: 'input' | 'default'; readonly pointer: readonly (string | number)[] }
  | { readonly op: 'driver'; readonly args: readonly Amount[] }
  | { readonly op: 'constant'; readonly because: string }
  | { readonly op: 'catalog'; readonly source: string }
  | { readonly op: 'price'; readonly rateCode?: string; readonly published: string; readonly origin: string; readonly trust: string }
  | { readonly op: 'unknown'; readonly because: string; readonly pointer?: readonly (string | number)[] }
  | { readonly op: Operation; readonly args: readonly Amount[] }

/** How a node follows from its arguments. */
export type Operation =
  | 'times'
  | 'plus'
  | 'minus'
  | 'divided-by'
  | 'at-least'
  | 'at-most'
  | 'round-up-to'
  | 'mean'
  | 'tier'
  | 'amortized'
  | 'named'
  | 'converted'

const one = (value: Decimal): Scenarios => ({ low: value, expected: value, high: value })

const each = (a: Scenarios, b: Scenarios, change: (x: Decimal, y: Decimal) => Decimal): Scenarios => {
  const expected = change(a.expected, b.expected)
  const low = a.low === a.expected && b.low === b.expected ? expected : change(a.low, b.low)
  const high = a.high === a.expected && b.high === b.expected ? expected : change(a.high, b.high)
  return { low, expected, high }
}

const bounded = (values: Scenarios): Scenarios => {
  // The exponent of infinity and of not-a-number is NaN, which is not below the limit either.
  const fits = (value: Decimal): boolean => value.e < LARGEST_EXPONENT
  if (
    fits(values.expected) &&
    (values.low === values.expected || fits(values.low)) &&
    (values.high === values.expected || fits(values.high))
  )
    return values
  throw new PlannerError('NUMBER_OUT_OF_RANGE', 'an amount is larger than 1e30 or not a number', {
    hint: 'check the inputs of this line for a slip in unit or size',
  })
}

/** Decimals already read: designs and price lists repeat the same numbers, and a decimal never changes. */
const read = new Map<string, Decimal>()
const MOST_READ = 20_000

const parse = (value: number | string, what: string): Decimal => {
  const text = String(value)
  const known = read.get(text)
  if (known) return known
  if (text.length > 60 || !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text))
    throw new PlannerError('NUMBER_OUT_OF_RANGE', `${what} is not a decimal number: ${JSON.stringify(text.slice(0, 60))}`, {
      hint: 'write a plain decimal number',
    })
  const decimal = new Decimal(text)
  if (read.size < MOST_READ) read.set(text, decimal)
  return decimal
}

/** The core's Quantity: an immutable node of the derivation. */
export class Amount implements Quantity {
  constructor(
    readonly unit: Unit,
    /** Null for an unknown amount. */
    readonly values: Scenarios | null,
    readonly origin: Origin,
    readonly name?: string,
  ) {}

  get known(): boolean {
    return this.values !== null
  }

  get isZero(): boolean {
    if (this.values === null) return false
    const { low, expected, high } = this.values
    return expected.isZero() && (low === expected || low.isZero()) && (high === expected || high.isZero())
  }

  /** True when known and below zero in any scenario. */
  get isNegative(): boolean {
    return (
      this.values !== null &&
      [this.values.expected, this.values.low, this.values.high].some((value) => value.isNegative() && !value.isZero())
    )
  }

  times(other: Quantity): Amount {
    return this.#with(other, 'times', multiplyUnits(this.unit, other.unit), (x, y) => x.times(y))
  }

  dividedBy(other: Quantity): Amount {
    return this.#with(other, 'divided-by', divideUnits(this.unit, other.unit), (x, y) => {
      if (y.isZero())
        throw new PlannerError('DIVISION_BY_ZERO', `${this.name ?? 'an amount'} in ${this.unit} is divided by zero ${other.unit}`, {
          hint: 'give an amount above zero',
        })
      return x.dividedBy(y)
    })
  }

  plus(other: Quantity): Amount {
    return this.#same(other, 'plus', (x, y) => x.plus(y))
  }

  minus(other: Quantity): Amount {
    return this.#same(other, 'minus', (x, y) => x.minus(y))
  }

  beyond(part: Quantity): Amount {
    return this.minus(part).atLeast(constant(0, this.unit, 'nothing beyond'))
  }

  exceeds(limit: Quantity): boolean {
    const { unit, values } = asAmount(limit)
    if (!sameUnit(this.unit, unit)) throw mismatch('compare', this.unit, unit)
    if (!this.values || !values) return false
    const { low, expected, high } = this.values
    return expected.greaterThan(values.expected) || low.greaterThan(values.low) || high.greaterThan(values.high)
  }

  atLeast(floor: Quantity): Amount {
    return this.#same(floor, 'at-least', (x, y) => (x.lessThan(y) ? y : x))
  }

  atMost(ceiling: Quantity): Amount {
    return this.#same(ceiling, 'at-most', (x, y) => (x.greaterThan(y) ? y : x))
  }

  roundUpTo(step: Quantity): Amount {
    return this.#same(step, 'round-up-to', (x, y) => {
      if (y.isZero()) throw new PlannerError('DIVISION_BY_ZERO', `rounding up to a step of zero ${step.unit}`, { exit: 3 })
      // A quotient is cut after 40 digits; what is within 1e-30 of a whole step is that step.
      return x.dividedBy(y).toDecimalPlaces(30).ceil().times(y)
    })
  }

  roundedUp(): number | undefined {
    if (!this.values) return undefined
    const { low, expected, high } = this.values
    return Decimal.max(low, expected, high).toDecimalPlaces(30).ceil().toNumber()
  }

  share(fraction: Quantity): Amount {
    const values = asAmount(fraction).values
    if (
      !sameUnit(fraction.unit, '1') ||
      (values && [values.low, values.expected, values.high].some((value) => value.isNegative() || value.greaterThan(1)))
    )
      throw new PlannerError(
        'SHARE_OUT_OF_RANGE',
        `a share must be between 0 and 1, not ${values ? values.expected : 'unknown'} ${fraction.unit}`,
        { hint: 'give a fraction: 0.25 for a quarter' },
      )
    return this.times(fraction)
  }

  as(unit: Unit): Amount {
    if (unit === this.unit) return this
    const factors = conversion(this.unit, unit)
    if (!factors) throw mismatch('count', this.unit, unit)
    if (factors.multiply.length === 0 && factors.divide.length === 0)
      return new Amount(unit, this.values, { op: 'converted', args: [this] })
    const scale = (value: Decimal): Decimal =>
      factors.divide.reduce(
        (x, by) => x.dividedBy(by),
        factors.multiply.reduce((x, by) => x.times(by), value),
      )
    const values = this.values && each(this.values, this.values, scale)
    return new Amount(unit, values, { op: 'converted', args: [this] })
  }

  named(name: string): Amount {
    return new Amount(this.unit, this.values, this.origin, name)
  }

  /** The scenarios as exact decimal texts; undefined if unknown. */
  texts(): ScenarioTexts | undefined {
    if (!this.values) return undefined
    const { low, expected, high } = this.values
    const text = expected.toString()
    return { low: low === expected ? text : low.toString(), expected: text, high: high === expected ? text : high.toString() }
  }

  /** The scenarios from the smallest to the largest, as exact decimal texts; undefined if unknown. A falling dependency turns low and high around. */
  range(): ScenarioTexts | undefined {
    if (!this.values) return undefined
    const { low, expected, high } = this.values
    if (low.lessThanOrEqualTo(expected) && expected.lessThanOrEqualTo(high)) return this.texts()
    return {
      low: Decimal.min(low, expected, high).toString(),
      expected: expected.toString(),
      high: Decimal.max(low, expected, high).toString(),
    }
  }

  #same(other: Quantity, op: Operation, change: (x: Decimal, y: Decimal) => Decimal): Amount {
    if (!sameUnit(this.unit, other.unit)) throw mismatch(op, this.unit, other.unit)
    return this.#with(other, op, this.unit, change)
  }

  #with(other: Quantity, op: Operation, unit: Unit, change: (x: Decimal, y: Decimal) => Decimal): Amount {
    const right = asAmount(other)
    const values = this.values && right.values ? bounded(each(this.values, right.values, change)) : null
    return new Amount(unit, values, { op, args: [this, right] })
  }
}

const mismatch = (op: string, left: Unit, right: Unit): PlannerError =>
  new PlannerError('UNIT_MISMATCH', `cannot ${op.replace('-', ' ')} ${left} and ${right}: the units differ`, {
    hint: 'this is a mistake in the plugin that computes the line',
    exit: 3,
  })

/** A quantity that came back from a plugin, checked to be one of ours. */
export const asAmount = (quantity: Quantity): Amount => {
  if (quantity instanceof Amount) return quantity
  throw new PlannerError('PLUGIN_FAILED', 'an operand is not a quantity that planner made', {
    hint: 'plugins make quantities with ctx.input, ctx.constant and ctx.spec only',
    exit: 3,
  })
}

/** A number that a plugin or the core brings, with its reason. */
export const constant = (value: number | string, unit: Unit, because: string): Amount =>
  new Amount(unit, bounded(one(parse(value, because))), { op: 'constant', because })

/** A number with any origin. */
export const amount = (value: number | string, unit: Unit, origin: Origin, name?: string): Amount =>
  new Amount(unit, bounded(one(parse(value, 'the amount'))), origin, name)

/** Three scenarios with any origin; texts that are equal share one decimal. */
export const ranged = (texts: ScenarioTexts, unit: Unit, origin: Origin, name?: string): Amount => {
  const expected = parse(texts.expected, 'the amount')
  const values = {
    low: texts.low === texts.expected ? expected : parse(texts.low, 'the low amount'),
    expected,
    high: texts.high === texts.expected ? expected : parse(texts.high, 'the high amount'),
  }
  return new Amount(unit, bounded(values), origin, name)
}

/** An amount that nobody gave. */
export const unknown = (unit: Unit, because: string, pointer?: readonly (string | number)[]): Amount =>
  new Amount(unit, null, pointer ? { op: 'unknown', because, pointer } : { op: 'unknown', because })

/** The sum of amounts of one unit, as one node; 0 for none. */
export const sum = (amounts: readonly Amount[], unit: Unit, name?: string): Amount => {
  const [first] = amounts
  if (!first) return constant(0, unit, 'nothing to add')
  if (amounts.length === 1) return first
  let values = first.values
  for (const next of amounts.slice(1)) {
    if (!sameUnit(next.unit, unit)) throw mismatch('plus', unit, next.unit)
    values = values && next.values && each(values, next.values, (x, y) => x.plus(y))
  }
  return new Amount(unit, values && bounded(values), { op: 'plus', args: amounts }, name)
}

/** The weighted mean of amounts of one unit; weights are whole numbers (hours of a week, months). */
export const mean = (parts: readonly { readonly weight: number; readonly value: Amount }[], name?: string): Amount => {
  const [first] = parts
  if (!first) throw new PlannerError('INTERNAL', 'mean of nothing', { exit: 3 })
  if (parts.every((part) => part.value === first.value)) return first.value
  let values: Scenarios | null = one(new Decimal(0))
  let weight = 0
  for (const part of parts) {
    if (!sameUnit(part.value.unit, first.value.unit)) throw mismatch('average', first.value.unit, part.value.unit)
    values = values && part.value.values && each(values, part.value.values, (x, y) => x.plus(y.times(part.weight)))
    weight += part.weight
  }
  const divided = values && each(values, values, (x) => x.dividedBy(weight))
  return new Amount(first.value.unit, divided, { op: 'mean', args: parts.map((part) => part.value) }, name)
}

/** A node of any operation, with values worked out by `change` from its arguments' scenarios. */
export const derived = (
  op: Operation,
  unit: Unit,
  args: readonly Amount[],
  change: (...values: readonly Decimal[]) => Decimal,
  name?: string,
): Amount => {
  const scenarios = args.map((arg) => arg.values)
  if (scenarios.some((values) => values === null)) return new Amount(unit, null, { op, args }, name)
  const pick = (key: keyof Scenarios): Decimal => change(...scenarios.map((values) => (values as Scenarios)[key]))
  const flat = scenarios.every((values) => values !== null && values.low === values.expected && values.high === values.expected)
  const expected = pick('expected')
  return new Amount(unit, bounded(flat ? one(expected) : { low: pick('low'), expected, high: pick('high') }), { op, args }, name)
}

/** A part as a fraction of its whole; of nothing, nothing. */
export const fraction = (part: Amount, whole: Amount, name: string): Amount =>
  derived(
    'divided-by',
    divideUnits(part.unit, whole.unit),
    [part, whole],
    (left = new Decimal(0), all = new Decimal(0)) => (all.isZero() ? all : left.dividedBy(all)),
    name,
  )

/** Compares two known amounts of one unit by their expected values: negative, 0 or positive. */
export const compare = (a: Amount, b: Amount): number => {
  if (!a.values || !b.values) throw new PlannerError('INTERNAL', 'an unknown amount cannot be compared', { exit: 3 })
  if (!sameUnit(a.unit, b.unit)) throw mismatch('compare', a.unit, b.unit)
  return a.values.expected.comparedTo(b.values.expected)
}

/** A decimal text that a person may have written (`4.2`, `1e3`), checked; used where no unit matters. */
export const isDecimalText = (text: string): boolean => text.length <= 60 && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)
