import type { Path, Quantity, ResourceContext } from '@planner/contract'

/** What is kept all month, in GB-months. */
export const kept = (ctx: ResourceContext, path: Path): Quantity => ctx.input(path, 'GB').times(ctx.month.length)
