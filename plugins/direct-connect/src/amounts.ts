import type { Quantity, ResourceContext } from '@planner/contract'

/** A number that may only be one half, for parts of equal size. */
export const half = (ctx: ResourceContext, because: string): Quantity => ctx.constant('0.5', '1', because)

/**
 * Whether the resource itself says what leaves AWS through it. Without, the design's connections `via` it do, and
 * if there are none either, it depends on usage.
 */
export const isOwnData = (ctx: ResourceContext): boolean => ctx.given(['dataOut']) || ctx.referrers('via').length === 0
