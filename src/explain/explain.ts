import { amount, isRange, money, quantity, span, unitPrice } from '../report/format.js'
import { clean } from '../report/plain-text.js'
import { type Paint, painter } from '../report/style.js'
import type { Line, Result } from '../result/result.types.js'
import { linesOf } from './target.js'
import { traceTree } from './trace-tree.js'

export interface ExplainOptions {
  readonly color?: boolean
}

/**
 * How the cost of a line was worked out, as a tree from the amount down to inputs and prices. Without a line,
 * or with the first part of several ids (`root` of `root.storage`, `root.iops`), every line that it names.
 * Throws `OPTION_INVALID` with the nearest names if there is none.
 */
export const explainLine = (result: Result, address: string, lineId?: string, options: ExplainOptions = {}): string => {
  const paint = painter(options.color ?? false)
  const { title, lines } = linesOf(result, address, lineId)
  if (lines.length === 0) return `${paint('strong', clean(address))}  ${clean(title)}\nIt has no lines: nothing of it is billed.\n`
  return `${lines.map((line) => explained(result, address, line, paint).join('\n')).join('\n\n')}\n`
}

const explained = (result: Result, address: string, line: Line, paint: Paint): readonly string[] => [
  `${paint('strong', `${clean(address)}.${clean(line.id)}`)}  ${clean(line.label)}`,
  verdict(line, result.horizon, paint),
  ...(line.note === undefined ? [] : [paint('faint', clean(line.note))]),
  '',
  ...derivation(result, line, paint),
  ...priceFacts(line, paint),
]

const verdict = (line: Line, horizon: number, paint: Paint): string => {
  if (line.status === 'free') return `${paint('good', 'free')}: the price list says 0`
  if (!line.monthly)
    return `${paint('caution', 'not known')}: ${clean(line.unknown ?? 'no reason given')}${line.dependsOn === undefined ? '' : ` (${clean(line.dependsOn)})`}`
  const spread = isRange(line.monthly) ? ` (${span(line.monthly, line.currency)})` : ''
  const cash = line.billed ? `; ${money(line.billed.expected, line.currency)} billed in ${amount(String(horizon), 'month')}` : ''
  return `${paint('strong', money(line.monthly.expected, line.currency))} a month${spread}, ${line.charge}${cash}`
}

const derivation = (result: Result, line: Line, paint: Paint): readonly string[] => {
  if (line.node === undefined || !result.nodes) return [paint('faint', 'This result was made without traces: explain the design instead.')]
  return traceTree(result.nodes, line.node, { tiers: line.price?.tiers ?? [], paint })
}

const TRUST = {
  list: 'listed by AWS',
  transcribed: 'transcribed from AWS',
  derived: 'derived from other prices',
  private: 'from your own price file',
} as const

const priceFacts = (line: Line, paint: Paint): readonly string[] => {
  const { price } = line
  if (!price) return discountFacts(line).map((fact) => `  ${fact}`)
  const facts = [
    [price.offer, price.region, price.term].map(clean).join(' · '),
    Object.entries(price.where)
      .map(([name, value]) => `${clean(name)}=${clean(value)}`)
      .join(', '),
    ...price.tiers.map((tier) => {
      const bounds =
        price.tiers.length === 1 ? '' : ` from ${quantity(tier.begin)}${tier.end === null ? ' on' : ` to ${quantity(tier.end)}`}`
      return `${unitPrice(tier.price, line.priceCurrency ?? line.currency)} per ${clean(price.unit)}${bounds}${tier.rateCode === undefined ? '' : `, rate code ${clean(tier.rateCode)}`}`
    }),
    `published ${clean(price.published)}${price.stale ? ', more than 18 months before the date asked for' : ''}; ${TRUST[price.trust]}${price.rule === undefined ? '' : ` (${clean(price.rule)})`}; origin ${clean(price.origin)}`,
    ...discountFacts(line),
  ]
  return ['', paint('strong', 'Price'), ...facts.filter((fact) => fact !== '').map((fact) => `  ${fact}`)]
}

const discountFacts = ({ discounts = [], discountPercent }: Line): readonly string[] => [
  ...discounts.map(({ percent: off, because }) => `less ${quantity(off)}%: ${clean(because)}`),
  ...(discounts.length > 1 && discountPercent !== undefined ? [`less ${quantity(discountPercent)}% in all`] : []),
]
