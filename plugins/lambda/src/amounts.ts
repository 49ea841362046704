import type { Path, Quantity, ResourceContext } from '@planner/contract'

/** A share of the whole; more than all of it is a problem of the design, told elsewhere. */
export const fraction = (ctx: ResourceContext, path: Path): Quantity => ctx.input(path, '1').atMost(ctx.constant(1, '1', 'the whole'))
