import type { Period, Unit } from '@planner/contract'
import { type Amount, constant, derived, isDecimalText } from '../costing/quantity.js'
import { monthly, type Refusal, readAmount } from './amount-text.js'

/** How an amount changes from month to month. */
export type Growth =
  | { readonly kind: 'compound'; readonly factor: Amount }
  | { readonly kind: 'linear'; readonly step: Amount; readonly falls: boolean }

/** A thousandfold in a month is a slip, not a plan. */
const MOST_PERCENT = 100_000

const EXAMPLES = 'write a percentage or an amount for each month: "4%/month", "300 GB/month"'

const read = new Map<string, Growth>()

/** Reads `4%/month` (compounds) or `300 GB/month` (adds); amounts are in `unit`, given for `per`. */
export const readGrowth = (text: string, unit: Unit, per: Period, loose: boolean): Growth | Refusal => {
  const key = `${text}\n${unit}\n${per}\n${loose}`
  const growth = read.get(key) ?? parseGrowth(text, unit, per, loose)
  if ('kind' in growth && read.size < 1000) read.set(key, growth)
  return growth
}

const parseGrowth = (text: string, unit: Unit, per: Period, loose: boolean): Growth | Refusal => {
  const [, sign = '', rest = '', period = ''] = /^\s*([+-]?)\s*([^+-].*)\/\s*([A-Za-z]+)\s*$/.exec(text.slice(0, 200)) ?? []
  const wrong = (message: string, hint = EXAMPLES): Refusal => ({ message, hint })
  if (rest === '') return wrong(`${JSON.stringify(text.slice(0, 60))} is not a growth`)
  const percent = /^([0-9.]+(?:e[+-]?[0-9]+)?)\s*%\s*$/i.exec(rest)?.[1]
  if (percent !== undefined) return compound(sign, percent, period)
  const step = readAmount(rest, unit, loose)
  if ('refusal' in step) return step.refusal
  if (!isPeriod(period)) return wrong(`growth per ${period} is not known`)
  const given = step.ownPeriod || loose ? step.amount : monthly(step.amount, per)
  return { kind: 'linear', step: monthly(given, period), falls: sign === '-' }
}

const compound = (sign: string, percent: string, period: string): Growth | Refusal => {
  if (period !== 'month')
    return {
      message: `a growth in percent is per month, not per ${period}`,
      hint: `write "${sign}${percent}%/month", with what it is in a month`,
    }
  if (!isDecimalText(percent) || Number(percent) > MOST_PERCENT) return { message: `${percent}% is not a growth`, hint: EXAMPLES }
  if (sign === '-' && Number(percent) > 100)
    return { message: `nothing shrinks by ${percent}% a month`, hint: 'write at most "-100%/month"' }
  const part = constant(percent, '1', 'growth').dividedBy(constant(100, '1', 'percent'))
  const whole = constant(1, '1', 'growth')
  return { kind: 'compound', factor: sign === '-' ? whole.minus(part) : whole.plus(part) }
}

/** An amount after some months of growth; never below zero. */
export const grown = (amount: Amount, growth: Growth | undefined, months: number): Amount => {
  if (!growth || months === 0) return amount
  if (growth.kind === 'compound') return amount.times(power(growth, months))
  const change = growth.step.times(constant(months, '1', 'months'))
  return growth.falls ? amount.minus(change).atLeast(constant(0, amount.unit, 'nothing is less than nothing')) : amount.plus(change)
}

const isPeriod = (word: string): word is Period => ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'].includes(word)

const powers = new WeakMap<Growth, Map<number, Amount>>()

/** Designs say the same growth over and over, and a power of 40 digits is dear. */
const power = (growth: Growth & { readonly kind: 'compound' }, months: number): Amount => {
  const known = powers.get(growth) ?? new Map<number, Amount>()
  powers.set(growth, known)
  const value = known.get(months) ?? derived('times', '1', [growth.factor], (factor) => factor.pow(months))
  known.set(months, value)
  return value
}
