import { normalDecimal } from '../decimal-text.js'
import { attributeKey, NOT_LISTED, OTHER_COLUMNS } from './attribute-names.js'
import type { JsonPath, PieceChoice } from './json-pieces.js'
import { JsonPieces } from './json-pieces.js'
import type { ListedProduct, OfferSink, ReadOptions, ReadTally } from './listed-price.js'
import { OfferFileError, termText } from './listed-price.js'
import { productRegion, regionlessUsageType } from './usage-region.js'

const HEAD = new Set(['offerCode', 'version', 'publicationDate'])
const KEYED_TERMS = new Set(['OnDemand', 'Reserved'])
/** A CloudFront plan or a flat-rate port is paid by the month; the file names no unit. */
const PLAN_UNIT = 'Month'

type Json = Readonly<Record<string, unknown>>

/** Reads a JSON offer file entry by entry into `sink`. */
export class OfferJson {
  readonly pieces = new JsonPieces(choose, (path, value) => this.piece(path, value))
  private readonly head: Record<string, string> = {}
  private headGiven = false
  private rows = 0
  private readonly skipped: Record<string, number> = {}
  private readonly sink: OfferSink
  private readonly options: ReadOptions

  constructor(sink: OfferSink, options: ReadOptions) {
    this.sink = sink
    this.options = options
  }

  /** To be called at the end of the file. */
  tally(): ReadTally {
    if (!this.headGiven) throw new OfferFileError('it names no products')
    return { rows: this.rows, skipped: this.skipped }
  }

  private piece(path: JsonPath, value: unknown): void {
    const [top = '', second = ''] = path
    if (path.length === 1) this.head[top] = text(value)
    else if (top === 'products') this.product(second, value)
    else if (second === 'FlatRate') this.plan(value)
    else this.terms(second, path[2] ?? '', value)
  }

  private product(sku: string, value: unknown): void {
    if (!this.headGiven) {
      this.headGiven = true
      this.sink.head({
        offer: this.head.offerCode ?? '',
        version: this.head.version ?? '',
        publicationDate: this.head.publicationDate ?? '',
      })
    }
    if (!/^[A-Z0-9]{4,40}$/.test(sku)) throw new OfferFileError(`"${sku.slice(0, 40)}" is no SKU`)
    const product = object(value)
    const attributes = object(product.attributes)
    const barred = NOT_LISTED.find(({ attribute, value: barredValue }) => attributes[attribute] === barredValue)
    if (barred) this.skip(barred.reason)
    else if (this.sink.known(sku) === undefined) this.sink.product(listedProduct(sku, product, this.options))
  }

  private terms(type: string, sku: string, value: unknown): void {
    const product = this.sink.known(sku)
    for (const term of Object.values(object(value)).map(object)) {
      const attributes = object(term.termAttributes)
      const name = termText(type, text(attributes.LeaseContractLength), text(attributes.PurchaseOption), text(attributes.OfferingClass))
      for (const dimension of Object.values(object(term.priceDimensions)).map(object)) {
        this.rows += 1
        if (name === undefined) this.skip('terms that planner does not know')
        else if (product !== undefined) this.rate(product, sku, name, dimension)
      }
    }
  }

  private rate(product: number, sku: string, term: string, dimension: Json): void {
    const [currency = '', amount] = Object.entries(object(dimension.pricePerUnit))[0] ?? []
    const rateCode = text(dimension.rateCode)
    if (!rateCode.startsWith(`${sku}.`)) throw new OfferFileError(`the rate code ${rateCode.slice(0, 60)} is not one of SKU ${sku}`)
    const [price, begin] = [normalDecimal(text(amount)), text(dimension.beginRange)]
    const [unit, end] = [text(dimension.unit), text(dimension.endRange)]
    const from = begin === '' ? '0' : normalDecimal(begin)
    const to = end === '' || end === 'Inf' ? 'Inf' : normalDecimal(end)
    if (price === undefined || from === undefined || to === undefined) {
      this.skip('numbers that are not plain decimals')
      return
    }
    const part = end === '' && unit === 'Quantity' && term !== 'on-demand' ? 'upfront' : 'rate'
    this.sink.rate(product, { term, part, unit, currency, begin: from, end: to, price, sku, code: rateCode.slice(sku.length + 1) })
  }

  /** Flat-rate plans are an array, not keyed by SKU. */
  private plan(value: unknown): void {
    const plan = object(value)
    const subscription = object(plan.subscriptionPrice)
    const [currency = '', amount] = Object.entries(object(subscription.pricePerUnit))[0] ?? []
    const price = normalDecimal(text(amount))
    const sku = text(plan.sku)
    const product = this.sink.known(sku)
    const code = text(subscription.rateCode)
    this.rows += 1
    if (price === undefined || product === undefined) {
      this.skip('flat-rate plans without a product or a price')
      return
    }
    const rest = code.startsWith(`${sku}.`) ? code.slice(sku.length + 1) : ''
    this.sink.rate(product, { term: 'on-demand', part: 'rate', unit: PLAN_UNIT, currency, begin: '0', end: 'Inf', price, sku, code: rest })
  }

  private skip(reason: string): void {
    this.skipped[reason] = (this.skipped[reason] ?? 0) + 1
  }
}

function choose(path: JsonPath): PieceChoice {
  const [top = '', second, third] = path
  if (second === undefined) return HEAD.has(top) ? 'take' : top === 'products' || top === 'terms' ? 'enter' : 'skip'
  if (top === 'products') return 'take'
  if (third === undefined) return KEYED_TERMS.has(second) || second === 'FlatRate' ? 'enter' : 'skip'
  if (second !== 'FlatRate') return 'take'
  if (third !== 'plans') return 'skip'
  return path.length === 3 ? 'enter' : 'take'
}

function listedProduct(sku: string, product: Json, { keep, region: fileRegion }: ReadOptions): ListedProduct {
  const all = object(product.attributes)
  const of = (name: string): string => text(all[name])
  const region = productRegion(
    {
      regionCode: of('regionCode'),
      location: of('location'),
      fromRegionCode: of('fromRegionCode'),
      fromLocation: of('fromLocation'),
      toRegionCode: of('toRegionCode'),
      toLocation: of('toLocation'),
    },
    fileRegion,
  )
  const attributes: Record<string, string> = {}
  for (const [name, value] of Object.entries(all)) {
    const written = text(value)
    const kept = written === '' || OTHER_COLUMNS.has(attributeKey(name)) ? undefined : keep(name)
    if (kept !== undefined) attributes[kept] = kept === 'usagetype' ? regionlessUsageType(written, region) : written
  }
  return { sku, family: text(product.productFamily), region, attributes }
}

const object = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {})
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
