import { normalDecimal } from '../decimal-text.js'
import { attributeKey, attributeName, NOT_LISTED, OTHER_COLUMNS, RATE_COLUMNS } from './attribute-names.js'
import type { CsvRow } from './csv-rows.js'
import { CsvRows, fieldText, rowTexts } from './csv-rows.js'
import { FieldTexts, holds } from './field-texts.js'
import type { KeepAttribute, ListedProduct, OfferSink, ReadOptions, ReadTally } from './listed-price.js'
import { OfferFileError, termText } from './listed-price.js'
import type { Place } from './usage-region.js'
import { productRegion, regionlessUsageType } from './usage-region.js'

/** Five in every file seen; a few more may come. */
const MAX_METADATA_ROWS = 20
const SKU = /^[A-Z0-9]{4,40}$/

type RateFields = Readonly<Record<keyof typeof RATE_COLUMNS, number>>

interface TermColumns {
  readonly type: string
  readonly length: string
  readonly payment: string
  readonly offering: string
  readonly term: string | undefined
}

interface Columns {
  readonly count: number
  readonly rate: RateFields
  readonly family: number
  readonly place: Readonly<Record<keyof Place, number>>
  readonly attributes: readonly { readonly field: number; readonly name: string }[]
  readonly notListed: readonly { readonly field: number; readonly value: string; readonly reason: string }[]
}

/** Reads a CSV offer file row by row into `sink`. Columns are found by name: their set differs by service and year. */
export class OfferCsv {
  readonly rows = new CsvRows((row) => this.row(row))
  private columns: Columns | undefined
  private readonly metadata = new Map<string, string>()
  private readonly texts = new FieldTexts()
  private readonly skipped: Record<string, number> = {}
  private count = 0
  private lastSku = ''
  private lastProduct: number | undefined
  private readonly terms = new Map<string, TermColumns>()
  private readonly sink: OfferSink
  private readonly options: ReadOptions

  constructor(sink: OfferSink, options: ReadOptions) {
    this.sink = sink
    this.options = options
  }

  private row(row: CsvRow): void {
    if (!this.columns) {
      this.preamble(row)
      return
    }
    if (row.length !== this.columns.count) {
      if (row.length === 1 && row.starts[0] === row.ends[0]) return
      throw new OfferFileError(`row ${row.number} has ${row.length} fields where the header has ${this.columns.count}`)
    }
    this.count += 1
    this.data(row, this.columns)
  }

  /** To be called at the end of the file. */
  tally(): ReadTally {
    if (!this.columns) throw new OfferFileError('it has no header row')
    return { rows: this.count, skipped: this.skipped }
  }

  private preamble(row: CsvRow): void {
    const [first = '', second = ''] = rowTexts(row)
    if (attributeKey(first) === 'sku') {
      this.sink.head({
        offer: this.metadata.get('offercode') ?? '',
        version: this.metadata.get('version') ?? '',
        publicationDate: this.metadata.get('publicationdate') ?? '',
      })
      this.columns = columnsOf(rowTexts(row), this.options.keep)
      // What follows the family describes the product, the same in all rows of its terms.
      if (this.columns.family > 0) this.rows.tailFrom = this.columns.family
      return
    }
    if (row.number > MAX_METADATA_ROWS) throw new OfferFileError('it does not begin like an offer file of the AWS price list')
    this.metadata.set(attributeKey(first.replace(/^\uFEFF/, '')), second)
  }

  private data(row: CsvRow, columns: Columns): void {
    const { rate } = columns
    const sku = this.sku(row, rate.sku)
    const term = this.term(row, rate)
    const price = normalDecimal(this.texts.text(row, rate.price))
    const begin = this.texts.text(row, rate.begin)
    const end = this.texts.text(row, rate.end)
    const from = begin === '' ? '0' : normalDecimal(begin)
    const to = end === '' || end === 'Inf' ? 'Inf' : normalDecimal(end)
    if (term === undefined || price === undefined || from === undefined || to === undefined) {
      this.skip(term === undefined ? 'terms that planner does not know' : 'numbers that are not plain decimals')
      return
    }
    const product = sku === this.lastSku ? this.lastProduct : this.product(row, sku, columns)
    if (product === undefined) {
      const barred = columns.notListed.find(({ field, value }) => field >= 0 && this.texts.is(row, field, value))
      if (barred) this.skip(barred.reason)
      return
    }
    const unit = this.texts.text(row, rate.unit)
    this.sink.rate(product, {
      term,
      // An upfront fee is the one dimension without a range.
      part: end === '' && unit === 'Quantity' && term !== 'on-demand' ? 'upfront' : 'rate',
      unit,
      currency: this.texts.text(row, rate.currency),
      begin: from,
      end: to,
      price,
      sku,
      code: this.code(row, rate, sku),
    })
  }

  /** What follows the SKU in the rate code. */
  private code({ bytes, starts, ends, number }: CsvRow, { rateCode }: RateFields, sku: string): string {
    const start = starts[rateCode] as number
    const dot = start + sku.length
    const end = ends[rateCode] as number
    if (dot >= end || !holds(sku, bytes, start, dot)) throw new OfferFileError(`row ${number}: the rate code is not one of SKU ${sku}`)
    return this.texts.slice(bytes, dot + 1, end)
  }

  private sku(row: CsvRow, field: number): string {
    if (this.texts.is(row, field, this.lastSku)) return this.lastSku
    const sku = fieldText(row, field)
    if (!SKU.test(sku)) throw new OfferFileError(`row ${row.number}: "${sku.slice(0, 40)}" is no SKU`)
    return sku
  }

  /** A term code stands for the same four columns throughout a file; they are compared all the same. */
  private term(row: CsvRow, rate: RateFields): string | undefined {
    const code = this.texts.text(row, rate.termCode)
    const known = this.terms.get(code)
    if (known && this.isSame(row, rate, known)) return known.term
    const type = this.texts.text(row, rate.termType)
    if (type === 'OnDemand') return 'on-demand'
    const length = this.texts.text(row, rate.length)
    const payment = this.texts.text(row, rate.payment)
    const offering = this.texts.text(row, rate.offering)
    const term = termText(type, length, payment, offering)
    this.terms.set(code, { type, length, payment, offering, term })
    return term
  }

  private isSame(row: CsvRow, rate: RateFields, known: TermColumns): boolean {
    const { texts } = this
    return (
      texts.is(row, rate.payment, known.payment) &&
      texts.is(row, rate.length, known.length) &&
      texts.is(row, rate.offering, known.offering) &&
      texts.is(row, rate.termType, known.type)
    )
  }

  private product(row: CsvRow, sku: string, columns: Columns): number | undefined {
    const barred = columns.notListed.some(({ field, value }) => field >= 0 && this.texts.is(row, field, value))
    const product = barred ? undefined : (this.sink.known(sku) ?? this.sink.product(listedProduct(row, sku, columns, this.options.region)))
    this.lastSku = sku
    this.lastProduct = product
    return product
  }

  private skip(reason: string): void {
    this.skipped[reason] = (this.skipped[reason] ?? 0) + 1
  }
}

function columnsOf(header: readonly string[], keep: KeepAttribute): Columns {
  const keys = header.map(attributeKey)
  const field = (key: string): number => keys.indexOf(key)
  const rate = Object.fromEntries(Object.entries(RATE_COLUMNS).map(([name, key]) => [name, field(key)])) as RateFields
  const optional = ['length', 'payment', 'offering']
  const missing = Object.entries(rate).filter(([name, at]) => at < 0 && !optional.includes(name))
  if (missing.length > 0) throw new OfferFileError(`its header lacks ${missing.map(([name]) => name).join(', ')}`)
  return {
    count: header.length,
    rate,
    family: field('productfamily'),
    place: {
      regionCode: field('regioncode'),
      location: field('location'),
      fromRegionCode: field('fromregioncode'),
      fromLocation: field('fromlocation'),
      toRegionCode: field('toregioncode'),
      toLocation: field('tolocation'),
    },
    attributes: header.flatMap((written, at) => {
      const name = OTHER_COLUMNS.has(keys[at] as string) ? undefined : keep(attributeName(written))
      return name === undefined ? [] : [{ field: at, name }]
    }),
    notListed: NOT_LISTED.map(({ attribute, value, reason }) => ({ field: field(attribute), value, reason })),
  }
}

function listedProduct(row: CsvRow, sku: string, columns: Columns, fileRegion: string | undefined): ListedProduct {
  const cell = (field: number): string => (field < 0 ? '' : fieldText(row, field))
  const { place } = columns
  const region = productRegion(
    {
      regionCode: cell(place.regionCode),
      location: cell(place.location),
      fromRegionCode: cell(place.fromRegionCode),
      fromLocation: cell(place.fromLocation),
      toRegionCode: cell(place.toRegionCode),
      toLocation: cell(place.toLocation),
    },
    fileRegion,
  )
  const attributes: Record<string, string> = {}
  for (const { field, name } of columns.attributes) {
    const value = cell(field)
    if (value !== '') attributes[name] = name === 'usagetype' ? regionlessUsageType(value, region) : value
  }
  return { sku, family: cell(columns.family), region, attributes }
}
