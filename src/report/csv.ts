import type { Commitment, Line, Range, Resource, Result } from '../result/result.types.js'

/** Columns of the CSV report; new ones are added at the end, none is renamed. */
const COLUMNS = [
  'address',
  'type',
  'title',
  'region',
  'plugin',
  'line',
  'label',
  'charge',
  'status',
  'quantity_low',
  'quantity',
  'quantity_high',
  'unit',
  'unit_price',
  'currency',
  'monthly_low',
  'monthly',
  'monthly_high',
  'billed_low',
  'billed',
  'billed_high',
  'effective_low',
  'effective',
  'effective_high',
  'offer',
  'term',
  'rate_code',
  'published',
  'origin',
  'trust',
  'stale',
  'discount_percent',
  'unknown',
  'depends_on',
  'note',
  'tags',
  'file',
  'file_line',
  'price_currency',
  'discounts',
  'exchange_rate',
] as const

type Row = Partial<Record<(typeof COLUMNS)[number], string>>

/**
 * One row per line of every resource and commitment (RFC 4180). A resource without lines has one row:
 * its status is `failed` or `no-charge`. Amounts are exact; an unknown one is empty, never 0.
 */
export const renderCsv = (result: Result): string => [...csvLines(result)].join('')

/** The same, line by line, for results too large for one text. */
export function* csvLines(result: Result): Generator<string> {
  yield record([...COLUMNS])
  for (const resource of result.resources) {
    const own = ofResource(resource)
    if (resource.lines.length === 0)
      yield row({ ...own, status: resource.error === undefined ? 'no-charge' : 'failed', unknown: resource.error ?? '' })
    for (const line of resource.lines) yield row({ ...own, ...ofLine(line, result) })
  }
  for (const commitment of result.commitments) {
    const own = ofCommitment(commitment)
    for (const line of commitment.lines) yield row({ ...own, ...ofLine(line, result) })
  }
  if (result.tax) yield row(ofTax(result.tax, result))
}

const ofResource = (resource: Resource): Row => ({
  address: resource.address,
  type: resource.type,
  title: resource.title,
  region: resource.region,
  plugin: resource.plugin,
  tags: Object.entries(resource.tags ?? {})
    .map(([key, value]) => `${key}=${value}`)
    .join(';'),
  file: resource.position.file,
  file_line: String(resource.position.line),
})

const ofCommitment = (commitment: Commitment): Row => ({
  address: commitment.id,
  type: commitment.option,
  title: commitment.label,
  term: `${commitment.term} ${commitment.payment}`,
  file: commitment.position.file,
  file_line: String(commitment.position.line),
})

/** A row of its own, so that the rows sum to the total with tax; they sum to the net total without those of type `tax`. */
const ofTax = ({ name, percent, amounts }: NonNullable<Result['tax']>, { currency, totals }: Result): Row => ({
  type: 'tax',
  title: name,
  label: `${name} ${percent}%`,
  currency,
  ...spread('monthly', amounts.monthly),
  ...spread('billed', amounts.billed),
  ...spread('effective', amounts.effective),
  unknown: totals.atLeast ? 'at least: lines that are not known bear it too' : '',
})

const ofLine = (line: Line, { exchange }: Result): Row => ({
  line: line.id,
  label: line.label,
  charge: line.charge,
  status: line.status,
  ...spread('quantity', line.quantity),
  unit: line.unit,
  unit_price: line.unitPrice ?? '',
  currency: line.currency,
  ...spread('monthly', line.monthly),
  ...spread('billed', line.billed),
  ...spread('effective', line.effective),
  ...(line.price
    ? {
        offer: line.price.offer,
        region: line.price.region,
        term: line.price.term,
        rate_code: line.price.tiers
          .map((tier) => tier.rateCode ?? '')
          .filter((code) => code !== '')
          .join(' '),
        published: line.price.published,
        origin: line.price.origin,
        trust: line.price.trust,
        stale: String(line.price.stale),
      }
    : {}),
  unknown: line.unknown ?? '',
  depends_on: line.dependsOn ?? '',
  note: line.note ?? '',
  discount_percent: line.discountPercent ?? '',
  discounts: (line.discounts ?? []).map(({ percent, because }) => `${percent}% ${because}`).join('; '),
  price_currency: line.priceCurrency ?? line.currency,
  exchange_rate: exchange && line.priceCurrency !== undefined ? exchange.rate : '',
})

const spread = (name: 'quantity' | 'monthly' | 'billed' | 'effective', values: Range | undefined): Row =>
  values ? { [`${name}_low`]: values.low, [name]: values.expected, [`${name}_high`]: values.high } : {}

const row = (cells: Row): string => record(COLUMNS.map((column) => cells[column] ?? ''))

/** A row of RFC 4180, safe to open in a spreadsheet or a terminal. */
export const record = (cells: readonly string[]): string =>
  `${cells.map((cell) => (PLAIN.test(cell) ? cell : quoted(harmless(visible(cell))))).join(',')}\r\n`

/** Most cells: nothing to look at closely. */
const PLAIN = /^(?:[a-zA-Z0-9][^",;\p{Cc}\p{Cf}]*)?$/u

// The rows may be read on a terminal: escapes and marks that turn text around are shown, not obeyed.
const visible = (cell: string): string => cell.replace(/(?![\t\r\n])\p{Cc}|(?![\u200c\u200d])\p{Cf}/gu, '\ufffd')

const NUMBER = /^-?\d+(\.\d+)?$/

// Spreadsheets run a cell that starts so as a formula, full-width signs included; a quote mark before it makes it text.
// Where the comma is the decimal mark they part cells at semicolons, and at tabs, whatever the quotes say.
const harmless = (cell: string): string => {
  if (NUMBER.test(cell)) return cell
  const parts = cell.replace(/(?<=;|.\t)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g, "'")
  return /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(parts) ? `'${parts}` : parts
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
