import type { FoundPrices, PriceStatus } from '../actions/prices.js'
import type { FoundPrice, Price, PriceTier } from '../pricing/price-book.js'
import { type Cell, setTable } from '../report/columns.js'
import { quantity, unitPrice } from '../report/format.js'
import { clean } from '../report/plain-text.js'
import { type Paint, painter } from '../report/style.js'
import type { Terminal } from './terminal.js'

/** What the book holds, one row an offer. */
export function statusText({ digest, offers }: PriceStatus, { color, columns }: Terminal): string {
  const paint = painter(color)
  const count = (amount: number): Cell => ({ text: quantity(String(amount)) })
  const { head, rows } = setTable(
    [
      { head: 'offer', align: 'left' },
      { head: 'products', align: 'right' },
      { head: 'prices', align: 'right' },
      { head: 'regions', align: 'right' },
      { head: 'oldest', align: 'left' },
      { head: 'newest', align: 'left' },
      { head: 'derived', align: 'right' },
      { head: 'from', align: 'left', flexible: true },
    ],
    offers.map((offer) => [
      { text: clean(offer.offer) },
      count(offer.products),
      count(offer.prices),
      count(offer.regions),
      { text: offer.oldest },
      { text: offer.newest },
      count(offer.trust.derived),
      { text: offer.origins.map(clean).join(', ') },
    ]),
    columns,
    paint,
  )
  return [paint('strong', head), ...rows, '', `Price book ${digest.slice(0, 12)}`].join('\n')
}

/** Prices, a block each: what it costs, what identifies it, where it was read. */
export function foundText({ prices, more }: FoundPrices, { color }: Terminal): string {
  const paint = painter(color)
  const blocks = prices.map((found) => block(found, paint))
  return [...blocks, ...(more ? ['… and more: add words, --offer or --region, or raise --limit'] : [])].join('\n\n')
}

function block({ family, sku, term, price }: FoundPrice, paint: Paint): string {
  const kind = term.kind === 'reserved' ? `reserved ${term.length} ${term.payment} ${term.class}` : term.kind
  const { upfront } = price
  const facts = [
    Object.entries(price.attributes)
      .map(([name, value]) => `${clean(name)}=${clean(value)}`)
      .join('  '),
    ...price.tiers.map((tier) => tierText(tier, price.currency, price.unit)),
    ...(upfront ? [`${unitPrice(upfront.price, price.currency)} upfront  ${upfront.rateCode ?? ''}`.trimEnd()] : []),
    originText(price),
  ]
  const title = [price.offer, price.region, family, kind, ...(sku === undefined ? [] : [`SKU ${sku}`])].map(clean).join('  ')
  return [paint('strong', title), ...facts.map((fact) => `  ${fact}`)].join('\n')
}

function tierText({ begin, end, price, rateCode }: PriceTier, currency: string, unit: string): string {
  const range = begin === '0' && end === null ? '' : `  from ${begin}${end === null ? '' : ` to ${end}`}`
  return `${unitPrice(price, currency)} per ${clean(unit)}${range}${rateCode === undefined ? '' : `  ${clean(rateCode)}`}`
}

function originText({ from, published, stale, origin, trust, rule }: Price): string {
  const seen = from === published ? published : `${from} to ${published}`
  const age = stale ? ', older than 18 months' : ''
  return `seen ${seen}${age}  ${clean(origin)}, ${trust}${rule === undefined ? '' : `: ${clean(rule)}`}`
}
