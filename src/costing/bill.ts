import type { DesignResource } from '../design/design.js'
import { accountForCommitments, type CommitmentAccount } from './commitment-ledger.js'
import type { Commitment } from './commitments.js'
import { entriesOf } from './entries.js'
import { type Entry, leavesOut, monthlyMean } from './ledger.js'
import type { PriceSource } from './line-price.js'
import { type BillingChoices, type CostedLine, costMonth, type PricedLine } from './month.js'
import { type Amount, sum } from './quantity.js'

/** A resource with the priced lines of each month; one month if all have the same. */
export interface PricedResource {
  readonly resource: DesignResource
  readonly months: readonly (readonly PricedLine[])[]
  readonly error?: string
}

/** What holds for every bill of one estimate. */
export interface BillingTerms extends BillingChoices {
  /** Months, 1 to 120. */
  readonly horizon: number
  readonly source: PriceSource
}

/** What resources and commitments cost over the horizon, with all that lines share worked out. */
export interface Bill {
  /** Entries of each resource, those of its own commitments included. */
  readonly entries: ReadonlyMap<DesignResource, readonly Entry[]>
  readonly commitments: readonly CommitmentAccount[]
}

/** What a month costs, and how many lines of it are not known. */
export interface MonthlyCost {
  readonly amount: Amount
  readonly unknownLines: number
}

/** The currency of amounts on the bill. */
export const billedIn = ({ currency, exchange }: Pick<BillingTerms, 'currency' | 'exchange'>): string => exchange?.to ?? currency

/** Bills resources together: shared tiers, fees billed once, commitments, discounts, currency. */
export const bill = (resources: readonly PricedResource[], commitments: readonly Commitment[], terms: BillingTerms): Bill => {
  const { horizon, source } = terms
  const currency = billedIn(terms)
  const length = resources.some(({ months }) => months.length > 1) ? horizon : 1
  const months = Array.from({ length }, (_, month) =>
    costMonth(
      resources.flatMap((each) => each.months[each.months.length > 1 ? month : 0] ?? []),
      commitments,
      terms,
      source,
    ),
  )
  const accounts = accountForCommitments(commitments, months, { ...terms, currency })
  const owned = Map.groupBy(accounts, ({ commitment }) => commitment.owner)
  const costed = months.map(({ lines }) => Map.groupBy(lines, ({ resource }) => resource))
  const entriesFor = ({ resource, months: own }: PricedResource): readonly Entry[] => {
    const ownMonths = costed.map((byResource) => byResource.get(resource) ?? [])
    const steady = length === 1 || (own.length === 1 && sameCosts(ownMonths))
    return [
      ...entriesOf(steady ? ownMonths.slice(0, 1) : ownMonths, horizon, currency),
      ...(owned.get(resource.address) ?? []).flatMap((account) => account.entries),
    ]
  }
  return { entries: new Map(resources.map((each) => [each.resource, entriesFor(each)])), commitments: accounts }
}

/** The effective cost of a mean month. */
export const monthlyCost = ({ entries, commitments }: Bill, currency: string): MonthlyCost => {
  const all = [
    ...[...entries.values()].flat(),
    ...commitments.flatMap((account) => (account.commitment.owner === undefined ? account.entries : [])),
  ]
  const amounts = all.flatMap((entry) => monthlyMean(entry, 'effective') ?? [])
  return { amount: sum(amounts, currency), unknownLines: all.filter((entry) => leavesOut([entry])).length }
}

/** Whether shared tiers and commitments left the lines of a steady resource at the same cost each month. */
const sameCosts = (months: readonly (readonly CostedLine[])[]): boolean => {
  const [first = [], ...rest] = months
  return rest.every((lines) =>
    lines.every(
      (line, index) =>
        line.cost?.texts()?.expected === first[index]?.cost?.texts()?.expected &&
        line.cost?.texts()?.low === first[index]?.cost?.texts()?.low &&
        line.cost?.texts()?.high === first[index]?.cost?.texts()?.high,
    ),
  )
}
