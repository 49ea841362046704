import type { RuleContext } from '@planner/contract'
import { type MachineOwner, machineAt } from './machine-at.js'

/** Months that it is sure to run; undefined where nobody said, which of production means for years. */
export const plannedMonths = (ctx: Pick<RuleContext<MachineOwner>, 'props' | 'workload'>): number | undefined =>
  machineAt(ctx.props).machine.plannedMonths ?? (ctx.workload.production ? Number.POSITIVE_INFINITY : undefined)

/** Of a month, as AWS counts it. */
const HOURS = 730

/** How many run in every hour of the week, whole ones; those that run for a part of the month count with `share` below 1. */
export const steadyCount = (ctx: RuleContext<MachineOwner>): { readonly count: number; readonly share: number } => {
  const least = Number(ctx.facts['running.least'] ?? 0)
  if ('min' in ctx.props) return { count: onDemandPart(least, ctx.props.spot), share: 1 }
  const count = Math.floor(ctx.number(['count'], 'instance', 'low') ?? 1)
  if (ctx.props.hours === undefined || ctx.props.runs !== undefined) return { count: Math.min(count, least), share: 1 }
  return { count, share: (ctx.number(['hours'], 'hour') ?? 0) / HOURS }
}

/** AWS rounds the on-demand part above the base up. */
const onDemandPart = (least: number, spot: { readonly percent: number; readonly onDemandBase?: number } | undefined): number => {
  if (!spot) return least
  const base = Math.min(least, spot.onDemandBase ?? 0)
  return base + Math.ceil(((least - base) * (100 - spot.percent)) / 100)
}
