import type { Facts, ProblemSeverity, ResourceType, TypeId } from '@planner/contract'
import type { TestPriceBook } from './price-book.js'
import type { Runner } from './runner.js'

/**
 * What a line must be. A text is its quantity with the unit (`"730 instance-hour"`), or `"unknown"`. `where`
 * holds the attributes of the price query that matter; `price: "unknown"` says that the price book has none.
 */
export type ExpectedLine =
  | string
  | {
      readonly quantity?: string | { readonly low: string; readonly expected: string; readonly high: string; readonly unit: string }
      readonly charge?: 'recurring' | 'usage' | 'upfront' | 'one-time'
      readonly offer?: string
      readonly where?: Readonly<Record<string, string>>
      readonly per?: string
      readonly pool?: string
      readonly price?: 'unknown'
    }

/** A resource as someone may write it, and what must come of it. */
export interface ResourceCase {
  /** Default: the properties as JSON. */
  readonly name?: string
  /** As in a design file, without `type`. */
  readonly props: Readonly<Record<string, unknown>>
  /** Default: `eu-west-1`. */
  readonly region?: string
  /** ISO date. Default: that of the test, or 2026-06-01. */
  readonly asOf?: string
  /** Month of the horizon, 1 for the first. Default: 1. */
  readonly month?: number
  readonly drivers?: Readonly<Record<string, unknown>>
  /** Other resources of the design by address: their type and the facts that this one asks for. */
  readonly related?: Readonly<Record<string, Facts & { readonly type: string }>>
  /** Other resources that refer to this one, by address: their type, the property that does, and their facts. */
  readonly referrers?: Readonly<Record<string, Facts & { readonly type: string; readonly role: string }>>
  /** All lines by id: a line that is not named here must not be there. */
  readonly lines?: Readonly<Record<string, ExpectedLine>>
  /** Facts that must hold; others may. */
  readonly facts?: Readonly<Record<string, unknown>>
  /** All problems, as ids or as ids with their severity. Default: none. */
  readonly problems?: readonly (string | { readonly id: string; readonly severity: ProblemSeverity })[]
  /** Ids of all omissions, each of which must leave a design that can be priced. Not looked at if left out. */
  readonly omissions?: readonly string[]
  /** Types that other plugins price, so that omissions may add them; stand-ins that cost nothing. */
  readonly priced?: readonly TypeId[]
  /** The design must be refused with a message that holds this text. */
  readonly invalid?: string
}

/** The cases of one resource type. */
export interface ResourceTests extends Partial<Runner> {
  /** The type's id. Default: `test:test:subject`. */
  readonly id?: string
  readonly cases: readonly ResourceCase[]
  /** Default: the price book that planner brings. */
  readonly priceBook?: TestPriceBook
  /** ISO date of all cases. */
  readonly asOf?: string
}

/** A type under test with its id. */
export interface Subject {
  readonly id: string
  readonly type: ResourceType
}

export const DEFAULT_ID = 'test:test:subject'
export const DEFAULT_DATE = '2026-06-01'

export const nameOf = ({ name, props }: ResourceCase): string => name ?? JSON.stringify(props).slice(0, 120)
