import type { Commitment, Resource, Result } from '../result/result.types.js'
import { commitmentNotes } from './commitment-notes.js'
import { type CostGroup, costTable } from './cost-table.js'
import { designSummary } from './design-summary.js'
import { count } from './format.js'
import { omissionLines } from './omissions.js'
import { clean, truncate, wrap } from './plain-text.js'
import { priceFootnotes } from './price-marks.js'
import { type Paint, painter } from './style.js'
import { budgetLines, failureLines, problemLines, unknownLines } from './text-notices.js'
import { totalLines, verdict } from './text-totals.js'

export interface TextOptions {
  /** Columns of the terminal. */
  readonly width: number
  readonly color: boolean
  /** Above this many resources the report sums up by type instead of listing every line. */
  readonly detailLimit?: number
}

const DETAIL_LIMIT = 200
const NARROWEST = 40
const WIDEST = 160

/** The report of an estimate for a terminal. */
export const renderText = (result: Result, options: TextOptions): string => {
  const width = Math.min(WIDEST, Math.max(NARROWEST, options.width))
  const paint = painter(options.color)
  const owners = [...result.resources, ...result.commitments]
  const detailed = result.resources.length + result.commitments.length <= (options.detailLimit ?? DETAIL_LIMIT)
  const footnotes = [
    ...(owners.some((owner) => owner.atLeast) ? ['≥ at least: something in this sum is not known'] : []),
    ...priceFootnotes(owners, result.asOf),
  ]
  const sections: readonly (readonly string[])[] = [
    headerLines(result, width, paint),
    owners.length === 0 ? ['The design has no resources.'] : detailed ? detail(result, width, paint) : designSummary(result, width, paint),
    footnotes.flatMap((note) => hanging(note, width)).map((text) => paint('faint', text)),
    totalLines(result, width, paint),
    omissionLines(result, width, paint),
    unknownLines(result, width, paint),
    problemLines(result, width, paint),
    failureLines(result, width, paint),
    budgetLines(result, width, paint),
    verdict(result, width, paint),
  ]
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`
}

const hanging = (note: string, width: number): readonly string[] =>
  wrap(note, Math.min(width, 100) - 2).map((text, index) => (index === 0 ? text : `  ${text}`))

const headerLines = (result: Result, width: number, paint: Paint): readonly string[] => {
  const { design, priceBook, exchange, privatePrices = [] } = result
  const facts = [
    clean(design.file),
    clean(design.region),
    count(result.horizon, 'month'),
    `prices as of ${clean(result.asOf)}`,
    exchange
      ? `${clean(result.currency)} at ${clean(exchange.rate)} for 1 ${clean(exchange.from)} (${clean(exchange.source)}, ${clean(exchange.date)})`
      : clean(result.currency),
  ]
  const offers = priceBook.offers.map((offer) => `${clean(offer.offer)} ${clean(offer.published)} (${count(offer.prices, 'price')})`)
  return [
    paint('strong', truncate(clean(design.name), width)),
    ...wrap(facts.join(' · '), width),
    ...wrap(clean(design.description ?? ''), Math.min(width, 100)).map((text) => paint('faint', text)),
    ...privatePrices.flatMap(({ file, offer, prices, used }) =>
      wrap(`Your own prices: ${clean(file)}, ${clean(offer)}, ${used} of ${count(prices, 'price')} used`, width).map((text) =>
        paint('faint', text),
      ),
    ),
    ...(offers.length > 0 ? wrap(`Published: ${offers.join(', ')}`, width).map((text) => paint('faint', text)) : []),
  ]
}

const detail = (result: Result, width: number, paint: Paint): readonly string[] =>
  costTable(
    [
      ...result.resources.map((resource) => resourceGroup(resource, result.design.region)),
      ...result.commitments.map((commitment) => commitmentGroup(commitment, result.currency)),
    ],
    result.currency,
    width,
    paint,
  )

const resourceGroup = (resource: Resource, home: string): CostGroup => ({
  name: resource.address,
  about: resource.region === home ? resource.title : `${resource.title} · ${resource.region}`,
  monthly: resource.monthly,
  atLeast: resource.atLeast,
  state: resource.error !== undefined ? 'failed' : resource.lines.length === 0 ? 'no-charge' : 'own',
  lines: resource.lines,
  notes: resource.note === undefined ? [] : [resource.note],
})

/** A commitment of a resource stands in the resource's own sum: here it only shows what it is worth. */
const commitmentGroup = (commitment: Commitment, currency: string): CostGroup => ({
  name: commitment.id,
  about: commitment.owner === undefined ? commitment.label : `part of ${commitment.owner}: ${commitment.label}`,
  monthly: commitment.monthly,
  atLeast: commitment.atLeast,
  state: commitment.owner === undefined ? 'own' : 'included',
  // The label of the commitment stands above: its lines say only what they are.
  lines: commitment.lines.map((line) =>
    line.label.startsWith(`${commitment.label}: `) ? { ...line, label: line.label.slice(commitment.label.length + 2) } : line,
  ),
  notes: commitmentNotes(commitment, currency),
})
