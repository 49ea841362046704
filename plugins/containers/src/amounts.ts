import type { Path, Profile, ResourceContext, Unit } from '@planner/contract'

/** How many there are through the week; one all week where nobody says. */
export const countOf = (ctx: ResourceContext, path: Path, unit: Unit): Profile => {
  const profile = ctx.profile(path, unit)
  return ctx.given(path) ? profile : profile.map(() => ctx.constant(1, unit, 'one of them runs'))
}
