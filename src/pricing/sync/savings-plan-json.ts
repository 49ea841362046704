import type { JsonPath, PieceChoice } from './json-pieces.js'
import { JsonPieces } from './json-pieces.js'
import type { OfferSink, ReadTally } from './listed-price.js'
import { OfferFileError } from './listed-price.js'
import { givePlanRate } from './savings-plan.js'

const HEAD = new Set(['version', 'publicationDate', 'regionCode'])
const PLAN = new Set(['sku', 'leaseContractLength'])

type Json = Readonly<Record<string, unknown>>

/** Reads the JSON file of a savings plan: plans first, then the rates of each, in arrays. */
export class SavingsPlanJson {
  readonly pieces = new JsonPieces(choose, (path, value) => this.piece(path, value))
  private readonly head: Record<string, string> = {}
  private headGiven = false
  private readonly plans = new Map<string, { readonly family: string; readonly payment: string }>()
  private planSku = ''
  private length = ''
  private rows = 0
  private readonly skipped: Record<string, number> = {}
  private readonly sink: OfferSink

  constructor(sink: OfferSink) {
    this.sink = sink
  }

  tally(): ReadTally {
    if (!this.headGiven) throw new OfferFileError('it names no plans')
    return { rows: this.rows, skipped: this.skipped }
  }

  private piece(path: JsonPath, value: unknown): void {
    const [top = ''] = path
    const last = path.at(-1) ?? ''
    if (path.length === 1) this.head[top] = text(value)
    else if (top === 'products') this.plan(object(value))
    else if (last === 'sku') this.planSku = text(value)
    else if (last === 'leaseContractLength') this.length = lengthText(object(value))
    else this.rate(object(value))
  }

  private plan(product: Json): void {
    if (!this.headGiven) {
      this.headGiven = true
      this.sink.head({ offer: '', version: this.head.version ?? '', publicationDate: this.head.publicationDate ?? '' })
    }
    this.plans.set(text(product.sku), { family: text(product.productFamily), payment: text(object(product.attributes).purchaseOption) })
  }

  private rate(rate: Json): void {
    const discounted = object(rate.discountedRate)
    const { family = '', payment = '' } = this.plans.get(this.planSku) ?? {}
    this.rows += 1
    const reason = givePlanRate(
      {
        family,
        payment,
        length: this.length,
        service: text(rate.discountedServiceCode),
        usageType: text(rate.discountedUsageType),
        operation: text(rate.discountedOperation),
        region: text(rate.discountedRegionCode) || (this.head.regionCode ?? ''),
        instanceType: text(rate.discountedInstanceType),
        unit: text(rate.unit),
        price: text(discounted.price),
        currency: text(discounted.currency),
        rateCode: text(rate.rateCode),
      },
      this.sink,
    )
    if (reason !== undefined) this.skipped[reason] = (this.skipped[reason] ?? 0) + 1
  }
}

function choose(path: JsonPath): PieceChoice {
  const [top = '', second, third, fourth] = path
  if (second === undefined) return HEAD.has(top) ? 'take' : top === 'products' || top === 'terms' ? 'enter' : 'skip'
  if (top === 'products') return 'take'
  if (second !== 'savingsPlan') return 'skip'
  if (fourth === undefined) return 'enter'
  if (third === '[]' && PLAN.has(fourth)) return 'take'
  if (fourth !== 'rates') return 'skip'
  return path.length === 4 ? 'enter' : 'take'
}

const lengthText = ({ duration, unit }: Json): string => (unit === 'year' ? `${duration}yr` : '')
const object = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {})
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
