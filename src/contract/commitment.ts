import type { OfferingClass, Payment, PriceQuery, TermLength } from './line.js'
import type { Quantity } from './quantity.js'
import type { ResourceContext } from './resource.js'

/** What a reserved instance or a savings plan must match to cover a line. */
export interface Eligibility {
  /** Key of the reservation that covers exactly this: two lines with the same key are interchangeable. */
  readonly reservation?: ReservationScope
  readonly savingsPlan?: SavingsPlanScope
}

/** What a reservation covers. Values are compared as written. */
export interface ReservationScope {
  /** All that must match but the size, as one key: `AmazonEC2 m7g Linux Shared NA`. */
  readonly group: string
  /** Size within the group: `large`. */
  readonly size: string
  /** Normalisation factor of the size (AWS: small 1, large 4, xlarge 8 …). */
  readonly factor: Quantity
  /** Whether AWS lets a regional reservation of another size of the family cover this one. */
  readonly sizeFlexible: boolean
  /** Zones that the usage runs in; a zonal reservation covers only usage in its own zone. */
  readonly zones?: readonly string[]
}

/** What a savings plan covers, and which reserved price equals the plan's rate for it. */
export interface SavingsPlanScope {
  /** Instance family that an EC2 Instance Savings Plan must name; absent for Lambda and Fargate. */
  readonly family?: string
  readonly kinds: readonly ('compute' | 'ec2-instance')[]
}

/** How a resource is bought: the shorthand on a resource for a commitment of its own. */
export type Purchase =
  | { readonly option: 'on-demand' }
  | { readonly option: 'spot' }
  | {
      readonly option: 'reserved'
      readonly term: TermLength
      readonly payment: Payment
      readonly class?: OfferingClass
      readonly scope?: 'regional' | 'zonal'
      readonly zone?: string
      readonly count?: number
    }

/**
 * What a reservation of a resource type is: how a commitment of the design (`"of": "aws:ec2:instance"`)
 * finds its price, and which usage it covers.
 */
export interface Reservable<C extends object = object> {
  /** JSON Schema of the commitment's own properties, beside `option`, `of`, `count`, `term`, `payment`, `class`, `scope`, `region`, `zone`. */
  readonly schema: object
  /** `quantity` is the context's `constant`; `ctx` reads catalogues as the lines do, so that both say the same of a size. */
  reserve(
    props: C,
    quantity: (value: number | string, unit: string, because: string) => Quantity,
    ctx: Pick<ResourceContext, 'catalog' | 'spec'>,
  ): { readonly covers: ReservationScope; readonly price: Omit<PriceQuery, 'term'> }
}
