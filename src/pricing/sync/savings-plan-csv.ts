import { attributeKey } from './attribute-names.js'
import type { CsvRow } from './csv-rows.js'
import { CsvRows, rowTexts } from './csv-rows.js'
import { FieldTexts } from './field-texts.js'
import type { OfferSink, ReadTally } from './listed-price.js'
import { OfferFileError } from './listed-price.js'
import { givePlanRate } from './savings-plan.js'

const MAX_METADATA_ROWS = 20

const COLUMNS = {
  rateCode: 'ratecode',
  unit: 'unit',
  price: 'discountedrate',
  currency: 'currency',
  service: 'discountedservicecode',
  usageType: 'discountedusagetype',
  operation: 'discountedoperation',
  payment: 'purchaseoption',
  length: 'leasecontractlength',
  lengthUnit: 'leasecontractlengthunit',
  family: 'productfamily',
  region: 'discountedregioncode',
  instanceType: 'discountedinstancetype',
} as const

type Fields = Readonly<Record<keyof typeof COLUMNS, number>>

/** Reads the CSV file of a savings plan, whose metadata rows are not quoted. */
export class SavingsPlanCsv {
  readonly rows = new CsvRows((row) => this.row(row))
  private fields: Fields | undefined
  private width = 0
  private count = 0
  private readonly metadata = new Map<string, string>()
  private readonly texts = new FieldTexts()
  private readonly skipped: Record<string, number> = {}
  private readonly sink: OfferSink

  constructor(sink: OfferSink) {
    this.sink = sink
  }

  private row(row: CsvRow): void {
    if (this.fields) this.rate(row, this.fields)
    else this.preamble(row)
  }

  tally(): ReadTally {
    if (!this.fields) throw new OfferFileError('it has no header row')
    return { rows: this.count, skipped: this.skipped }
  }

  private preamble(row: CsvRow): void {
    const cells = rowTexts(row)
    const [first = '', second = ''] = cells
    if (attributeKey(first) !== 'sku') {
      if (row.number > MAX_METADATA_ROWS) throw new OfferFileError('it does not begin like a savings-plan file of the AWS price list')
      this.metadata.set(attributeKey(first), second)
      return
    }
    const of = (key: string): string => this.metadata.get(key) ?? ''
    this.sink.head({ offer: of('offercode'), version: of('version'), publicationDate: of('publicationdate') })
    const keys = cells.map(attributeKey)
    this.width = keys.length
    this.fields = Object.fromEntries(Object.entries(COLUMNS).map(([name, key]) => [name, keys.indexOf(key)])) as Fields
    const missing = Object.entries(this.fields).filter(([, field]) => field < 0)
    if (missing.length > 0) throw new OfferFileError(`its header lacks ${missing.map(([name]) => name).join(', ')}`)
  }

  private rate(row: CsvRow, fields: Fields): void {
    if (row.length === 1 && row.starts[0] === row.ends[0]) return
    if (row.length !== this.width) throw new OfferFileError(`row ${row.number} has ${row.length} fields where the header has ${this.width}`)
    this.count += 1
    const of = (name: keyof Fields): string => this.texts.text(row, fields[name])
    const reason = givePlanRate(
      {
        family: of('family'),
        payment: of('payment'),
        length: of('lengthUnit') === 'year' ? `${of('length')}yr` : '',
        service: of('service'),
        usageType: of('usageType'),
        operation: of('operation'),
        region: of('region'),
        instanceType: of('instanceType'),
        unit: of('unit'),
        price: of('price'),
        currency: of('currency'),
        rateCode: of('rateCode'),
      },
      this.sink,
    )
    if (reason !== undefined) this.skipped[reason] = (this.skipped[reason] ?? 0) + 1
  }
}
