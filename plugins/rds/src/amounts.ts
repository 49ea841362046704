import type { Quantity, ResourceContext } from '@planner/contract'

export const zero = (ctx: ResourceContext, unit: string, because: string): Quantity => ctx.constant(0, unit, because)

/** A number of a dated billing rule. */
export const ruleAmount = (ctx: ResourceContext, rule: string, unit: string): Quantity => ctx.spec('billing-rules', rule, 'amount', unit)

/** Whether what a billing rule says held on the estimate's date. */
export const ruleHolds = (ctx: ResourceContext, rule: string): boolean => ctx.catalog('billing-rules', rule) !== undefined

/** A label that says which part of the resource it is of: `Storage, gp3 (replicas.reports)`. */
export const labelled = (text: string, prefix: string): string => (prefix === '' ? text : `${text} (${prefix.slice(0, -1)})`)
