import type { Path, Quantity, ResourceContext, Unit } from '@planner/contract'

/** So many things for the month. */
export const allMonth = (ctx: ResourceContext, path: Path, unit: Unit): Quantity => ctx.input(path, unit).times(ctx.month.length)
