import type { Path, Quantity, ResourceContext, Unit } from '@planner/contract'

/** Hours of things that may follow a weekly schedule. */
export const hoursOf = (ctx: ResourceContext, path: Path, thing: Unit): Quantity => ctx.profile(path, thing).mean().times(ctx.month.hours)
