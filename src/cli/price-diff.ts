import type { PriceDiff } from '../actions/diff-prices.js'
import type { RegionPrices } from '../actions/regions.js'
import type { PriceChange } from '../pricing/price-changes.js'
import { type Cell, setTable } from '../report/columns.js'
import { count, unitPrice } from '../report/format.js'
import { clean } from '../report/plain-text.js'
import { painter } from '../report/style.js'
import type { Terminal } from './terminal.js'

/** What moved, the largest first, under a sentence that says how much did. */
export function diffText(diff: PriceDiff, { color, columns }: Terminal): string {
  const paint = painter(color)
  const { offer, from, to, compared, up, down, appeared, gone, changes, more } = diff
  const summary = [
    `${clean(offer)} from ${from} to ${to}: ${count(compared, 'price')} known on both dates, ${count(up, 'price')} up, ${count(down, 'price')} down.`,
    `${count(appeared, 'price')} known on the later date only, ${count(gone, 'price')} on the earlier only.`,
  ]
  if (changes.length === 0) return [...summary, 'Nothing moved.'].join('\n')
  const { head, rows } = setTable(
    [
      { head: 'change', align: 'decimal' },
      { head: 'before', align: 'left' },
      { head: 'after', align: 'left' },
      { head: 'per', align: 'left' },
      { head: 'region', align: 'left' },
      { head: 'since', align: 'left' },
      { head: 'term', align: 'left' },
      { head: 'product', align: 'left', flexible: true },
    ],
    changes.map(changeCells),
    columns,
    paint,
  )
  return [
    ...summary,
    '',
    paint('strong', head),
    ...rows,
    ...(more > 0 ? [`… and ${count(more, 'price')} more: raise --limit, or use --json`] : []),
  ].join('\n')
}

function changeCells({
  percent,
  before,
  after,
  currency,
  unit,
  region,
  since,
  term,
  part,
  tier,
  family,
  attributes,
}: PriceChange): readonly Cell[] {
  const kind = term.kind === 'reserved' ? `${term.length} ${term.payment} ${term.class}` : term.kind
  const identity = Object.values(attributes).filter((value) => value !== 'NA')
  return [
    {
      text: percent === undefined ? 'was free' : `${percent > 0 ? '+' : ''}${percent.toFixed(1)}%`,
      tone: after === '0' || (percent ?? 1) < 0 ? 'good' : 'caution',
    },
    { text: unitPrice(before, currency) },
    { text: unitPrice(after, currency) },
    { text: clean(part === 'upfront' ? 'fee' : unit) },
    { text: clean(region) },
    { text: since },
    { text: kind },
    { text: clean([...identity, ...(identity.length === 0 ? [family] : []), ...(tier === '0' ? [] : [`from ${tier}`])].join(' ')) },
  ]
}

/** Regions, a row each; with `offers`, what is priced in each. */
export function regionsText(regions: readonly RegionPrices[], { color, columns }: Terminal): string {
  const paint = painter(color)
  const { head, rows } = setTable(
    [
      { head: 'region', align: 'left' },
      { head: 'name', align: 'left' },
      { head: 'offers', align: 'right' },
      { head: 'products', align: 'right' },
      { head: 'most products in', align: 'left', flexible: true },
    ],
    regions.map(({ region, name, offers }) => [
      { text: clean(region) },
      { text: clean(name ?? '') },
      { text: String(offers.length) },
      { text: offers.reduce((sum, { products }) => sum + products, 0).toLocaleString('en-US') },
      {
        text: offers
          .toSorted((a, b) => b.products - a.products)
          .map(({ offer }) => clean(offer))
          .join(', '),
      },
    ]),
    columns,
    paint,
  )
  return [paint('strong', head), ...rows].join('\n')
}
