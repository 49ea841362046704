import type { Charge, OfferingClass, Payment, TermLength, Usage, UsageObject } from '@planner/contract'
import type { DesignSource } from './source.js'

/** A design file that passed the structural schema (design.schema.json), as it was written. */
export interface DesignDocument {
  readonly design: 1
  readonly name: string
  readonly description?: string
  readonly region: string
  readonly workload?: Readonly<Record<string, string>>
  readonly drivers?: Readonly<Record<string, UsageObject>>
  readonly resources: Readonly<Record<string, ResourceDocument>>
  readonly connections?: readonly ConnectionDocument[]
  readonly commitments?: readonly CommitmentDocument[]
  readonly discounts?: readonly DiscountDocument[]
  /** Plugins that it needs: versions by package name. */
  readonly plugins?: Readonly<Record<string, string>>
  readonly prices?: readonly string[]
  readonly currency?: CurrencyDocument
  readonly tax?: TaxDocument
  readonly budgets?: readonly BudgetDocument[]
  readonly answers?: Readonly<Record<string, unknown>>
  readonly waivers?: readonly unknown[]
  readonly freeTier?: boolean
  readonly asOf?: string
  readonly horizon?: number
}

/** A resource as written: keys of the core (`type`, `region`, `tags`, `note`) beside those of its type's schema. */
export interface ResourceDocument {
  readonly type: string
  readonly region?: string
  readonly tags?: Readonly<Record<string, string>>
  readonly note?: string
  readonly [property: string]: unknown
}

/** A connection as written: keys of the core (`per`, `tags`, `note`) beside those of the type that prices connections. */
export interface ConnectionDocument {
  readonly from: string
  readonly to: string
  readonly gb: Usage
  readonly per?: string
  readonly tags?: Readonly<Record<string, string>>
  readonly note?: string
  readonly [property: string]: unknown
}

export type CommitmentDocument =
  | {
      readonly option: 'reserved'
      readonly of: string
      readonly count: number
      readonly term: TermLength
      readonly payment: Payment
      readonly class?: OfferingClass
      readonly scope?: 'regional' | 'zonal'
      readonly region?: string
      readonly zone?: string
      readonly [property: string]: unknown
    }
  | {
      readonly option: 'savings-plan'
      readonly kind: 'compute' | 'ec2-instance'
      readonly perHour: number | string
      readonly term: TermLength
      readonly payment: Payment
      readonly family?: string
      readonly region?: string
    }

export interface DiscountDocument {
  readonly percent: number
  readonly offer?: string
  readonly region?: string
  readonly resource?: string
  readonly charge?: Charge
  readonly because: string
}

export interface CurrencyDocument {
  readonly code: string
  readonly rate: number
  readonly from?: string
  readonly date: string
  readonly source: string
}

export interface TaxDocument {
  readonly name: string
  readonly percent: number
}

export interface BudgetDocument {
  readonly name?: string
  readonly perMonth: number | string
  readonly tag?: string
  readonly resource?: string
  readonly offer?: string
}

/** A design ready to be priced: checked, references resolved, each resource with its type. */
export interface Design {
  readonly document: DesignDocument
  readonly source: DesignSource
  /** SHA-256 of the file's bytes, hex. */
  readonly digest: string
  readonly resources: readonly DesignResource[]
}

export interface DesignResource {
  readonly address: string
  readonly type: string
  readonly region: string
  readonly tags: Readonly<Record<string, string>>
  /** Type properties with defaults filled in, frozen; without `type`, `region`, `tags`, `note`. */
  readonly props: Readonly<Record<string, unknown>>
  /** Where the properties stand in the document: `['resources', address]`, `['connections', index]`. */
  readonly pointer: readonly (string | number)[]
  /** Address of the resource that creates this one; its pointer is that one's. */
  readonly partOf?: string
  /** Addresses that this resource refers to, by property. */
  readonly references: Readonly<Record<string, readonly string[]>>
}
