import { compareDecimals, multiply, subtract } from '../report/decimal.js'
import { isRange, quantity, type Scenarios, unitName, unitPrice } from '../report/format.js'
import { clean } from '../report/plain-text.js'
import type { Node, PriceRef } from '../result/result.types.js'

/** As many as AWS's prices have. */
const DECIMALS = 10

const CURRENCY = /^([A-Z]{3})(?:\/(.+))?$/

/** A number with its unit, every digit that counts: `$0.0877 per instance-hour`, `730 hours`. */
const shownAmount = (value: string, unit: string): string => {
  const [, currency, per] = CURRENCY.exec(unit) ?? []
  if (currency !== undefined) return `${unitPrice(value, currency)}${per === undefined ? '' : ` per ${clean(per)}`}`
  return `${quantity(value, DECIMALS)} ${unitName(clean(unit), value)}`.trimEnd()
}

/** The value of a node, with its range where it has one. */
export const shownNode = (node: Node): string => {
  if (!node.value) return 'not known'
  return shownAmount(node.value.expected, node.unit) + rangeOf(node.value, node.unit)
}

const rangeOf = (value: Scenarios, unit: string): string => {
  if (!isRange(value)) return ''
  const [, currency] = CURRENCY.exec(unit) ?? []
  const shown = (text: string): string => (currency === undefined ? quantity(text, DECIMALS) : unitPrice(text, currency))
  return ` (${shown(value.low)} … ${shown(value.high)})`
}

const SIGNS: Partial<Record<Node['op'], string>> = { times: ' × ', plus: ' + ', minus: ' − ', 'divided-by': ' ÷ ' }
const MOST_TERMS = 8

/** How the node follows from its arguments, with their expected values; empty for what stands by itself. */
export const formulaOf = (node: Node, args: readonly Node[]): string => {
  const values = args.map((arg) => (arg.value ? shownAmount(arg.value.expected, arg.unit) : 'not known'))
  const [first = '', second = ''] = values
  const sign = SIGNS[node.op]
  if (node.op === 'plus' && values.length > 2 && new Set(values).size === 1) return `${values.length} × ${first}`
  if (sign !== undefined) return listed(values, sign)
  switch (node.op) {
    case 'at-least':
      return `${first}, but at least ${second}`
    case 'at-most':
      return `${first}, but at most ${second}`
    case 'round-up-to':
      return `${first}, rounded up to whole ${second}`
    case 'mean':
      return meanOf(values)
    case 'tier':
      return `${first} at tiered prices`
    case 'amortized':
      return `${first} ÷ ${second} months`
    case 'converted':
      return `${first}, counted in ${unitName(clean(node.unit))}`
    case 'driver':
      return values.length > 0 ? `follows the driver: ${listed(values, ' × ')}` : ''
    default:
      return ''
  }
}

/** The parts of a mean weigh by how long they last. */
const meanOf = (values: readonly string[]): string => {
  const distinct = [...new Set(values)]
  if (distinct.length === 1) return `mean of ${values.length} times ${distinct[0]}`
  return `mean of ${listed(distinct, ', ')}${values.length > Math.min(distinct.length, MOST_TERMS) ? ` (${values.length} parts)` : ''}`
}

const listed = (values: readonly string[], separator: string): string => {
  const more = values.length - MOST_TERMS
  return more > 0 ? `${values.slice(0, MOST_TERMS - 1).join(separator)}${separator}…${separator}${values.at(-1)}` : values.join(separator)
}

const TRUST: Readonly<Record<string, string>> = {
  list: 'listed by AWS',
  transcribed: 'transcribed from AWS',
  derived: 'derived from other prices',
  private: 'from your own price file',
}

/** Where a value comes from, in a few words; empty for what is worked out. */
export const originOf = (node: Node): string => {
  const place = node.position ? `${clean(node.position.file)}:${node.position.line}:${node.position.column}` : ''
  const pointer = clean(node.pointer ?? '')
  switch (node.op) {
    case 'input':
      return `(${place} ${pointer})`
    case 'default':
      return `(default of the schema: ${pointer} is not given, ${place})`
    case 'unknown':
      return `(${[clean(node.because ?? ''), pointer, place].filter((text) => text !== '').join(', ')})`
    case 'constant':
      return `(${clean(node.because ?? '')})`
    case 'catalog':
      return `(catalogue: ${clean(node.source ?? '')})`
    default:
      return ''
  }
}

/** What needs lines of its own: the source of a price, the tiers in use. */
export const detailOf = (node: Node, nodes: readonly Node[], tiers: PriceRef['tiers']): readonly string[] => {
  if (node.op === 'tier') return tiersUsed(node, nodes, tiers)
  if (node.op !== 'price') return []
  const source = [
    ...(node.rateCode === undefined ? [] : [`rate code ${clean(node.rateCode)}`]),
    `published ${clean(node.published ?? '')}`,
    TRUST[node.trust ?? ''] ?? clean(node.trust ?? ''),
    `origin ${clean(node.origin ?? '')}`,
  ]
  return [source.join('; ')]
}

/** How much of the quantity falls into each tier, expected case. */
const tiersUsed = (node: Node, nodes: readonly Node[], tiers: PriceRef['tiers']): readonly string[] => {
  const [first = -1, ...prices] = node.args ?? []
  const used = nodes[first]
  if (!used?.value || prices.length !== tiers.length) return []
  const { expected } = used.value
  return tiers.flatMap(({ begin, end, price, rateCode }) => {
    if (compareDecimals(expected, begin) <= 0) return []
    const within = subtract(end !== null && compareDecimals(expected, end) > 0 ? end : expected, begin)
    const bounds = end === null ? `from ${quantity(begin)} on` : `from ${quantity(begin)} to ${quantity(end)}`
    const code = rateCode === undefined ? '' : `, rate code ${clean(rateCode)}`
    return [
      `${shownAmount(within, used.unit)} × ${shownAmount(price, `${node.unit}/${used.unit}`)} = ${shownAmount(multiply(within, price), node.unit)} (${bounds}${code})`,
    ]
  })
}
