import type { Facts } from '@planner/contract'
import type { DesignResource } from '../design/design.js'
import type { LoadedType } from '../host/resource-types.js'
import { type Basis, type EstimateOptions, priceResources } from './basis.js'
import { bill, billedIn } from './bill.js'
import type { CommitmentAccount } from './commitment-ledger.js'
import type { Entry } from './ledger.js'
import type { Exchange } from './overlays.js'
import type { Findings } from './problems.js'

/** An estimate before it is written down as a result document. */
export interface Estimate {
  readonly resources: readonly ResourceAccount[]
  readonly commitments: readonly CommitmentAccount[]
  readonly findings: Findings
  /** Of all amounts. */
  readonly currency: string
  readonly exchange?: Exchange | undefined
  readonly horizon: number
  readonly asOf: string
  /** What a resource says of itself. Throws if its plugin does. */
  readonly facts: (address: string) => Facts
}

/** One resource over the horizon. */
export interface ResourceAccount {
  readonly resource: DesignResource
  readonly type: LoadedType
  readonly entries: readonly Entry[]
  readonly error?: string
}

/** Prices a design over its horizon. Throws `DESIGN_INVALID` with every error that resource types found. */
export const estimateDesign = (options: EstimateOptions): Estimate => estimateOf(priceResources(options))

/** The estimate of a design whose lines have their prices. */
export const estimateOf = ({ options, evaluation, findings, resources, twins, commitments, terms }: Basis): Estimate => {
  const { entries, commitments: accounts } = bill(
    resources.filter((_, index) => twins[index] === index),
    commitments,
    terms,
  )
  return {
    resources: resources.map(({ resource, error }, index) => ({
      resource,
      type: evaluation.typeOf(resource),
      entries: entries.get((resources[twins[index] as number] as Basis['resources'][number]).resource) ?? [],
      ...(error === undefined ? {} : { error }),
    })),
    commitments: accounts,
    findings,
    currency: billedIn(terms),
    exchange: terms.exchange,
    horizon: terms.horizon,
    asOf: options.asOf,
    facts: evaluation.facts,
  }
}
