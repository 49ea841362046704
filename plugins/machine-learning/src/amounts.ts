import type { Path, ResourceContext } from '@planner/contract'

/** Any resource's context: what the parts shared by several types need of it. */
// biome-ignore lint/suspicious/noExplicitAny: the parts shared by several resource types take the context of each
export type Context = ResourceContext<any>

/** Whether a property is written (or has a default). */
export const isGiven = (ctx: Context, path: Path): boolean => {
  let value: unknown = ctx.props
  for (const step of path) value = (value as Record<string | number, unknown> | undefined)?.[step]
  return value !== undefined
}
