/** Writes a value with sorted keys, quantities as their amounts: what two equal answers have in common. */
export const canonical = (value: unknown): string => JSON.stringify(plain(value, 0)) ?? 'undefined'

const DEEPEST = 50

const plain = (value: unknown, depth: number): unknown => {
  if (typeof value === 'function') return '(function)'
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value !== 'object' || value === null) return value
  if (depth > DEEPEST) return '(deeper)'
  if (isQuantity(value)) return { unit: value.unit, amount: value.texts() ?? 'unknown' }
  if (Array.isArray(value)) return value.map((part) => plain(part, depth + 1))
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, plain((value as Record<string, unknown>)[key], depth + 1)]),
  )
}

/** The texts of an amount, as planner's quantities give them. */
export interface QuantityTexts {
  readonly unit: string
  texts(): { readonly low: string; readonly expected: string; readonly high: string } | undefined
}

export const isQuantity = (value: unknown): value is QuantityTexts =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Partial<QuantityTexts>).texts === 'function' &&
  typeof (value as Partial<QuantityTexts>).unit === 'string'

/** Freezes a value and all that it holds. */
export const deepFreeze = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const part of Object.values(value)) deepFreeze(part)
  return value
}

/** Whether two decimal texts are the same number. */
export const sameNumber = (a: string, b: string): boolean => normal(a) === normal(b)

const normal = (text: string): string => {
  const [, sign = '', whole = '', fraction = ''] = /^([+-]?)0*(\d+)(?:\.(\d*?)0*)?$/.exec(text) ?? [undefined, '', text]
  const number = fraction === '' ? whole : `${whole}.${fraction}`
  return sign === '-' && number !== '0' ? `-${number}` : number
}
