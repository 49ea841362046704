import type { CatalogRow, Path, Quantity, ResourceContext, Unit } from '@planner/contract'

/** An amount that is held against limits. Most are plain numbers, and comparing those is much cheaper. */
export interface Checked {
  readonly plain: number | undefined
  readonly amount: () => Quantity
}

/** The amount at `path`; undefined where nobody gave one. */
export const checkedInput = (ctx: ResourceContext, path: Path, unit: Unit): Checked | undefined =>
  ctx.given(path) ? { plain: ctx.plain(path), amount: () => ctx.input(path, unit) } : undefined

/** So many of something that has `each`, in `unit`. */
export const inAll = (count: Checked, each: Checked, unit: Unit): Checked => ({
  plain: count.plain === undefined || each.plain === undefined ? undefined : count.plain * each.plain,
  amount: () => count.amount().as('1').times(each.amount()).as(unit),
})

/** The sum of two amounts of one unit. */
export const together = (a: Checked, b: Checked): Checked => ({
  plain: a.plain === undefined || b.plain === undefined ? undefined : a.plain + b.plain,
  amount: () => a.amount().plus(b.amount()),
})

/** True if the amount can be more than `limit`; false where there is none. `scale` is how many of the amount's unit make one of the limit's. */
export const above = (ctx: ResourceContext, checked: Checked, limit: string | undefined, scale = 1): boolean => {
  if (limit === undefined) return false
  if (checked.plain !== undefined) return checked.plain > Number(limit) * scale
  const amount = checked.amount()
  return amount.exceeds(ctx.constant(Number(limit) * scale, amount.unit, 'limit'))
}

/** True if the amount can be less than `limit`; false where there is none. */
export const below = (ctx: ResourceContext, checked: Checked, limit: string | undefined): boolean => {
  if (limit === undefined) return false
  if (checked.plain !== undefined) return checked.plain < Number(limit)
  const amount = checked.amount()
  return ctx.constant(limit, amount.unit, 'limit').exceeds(amount)
}

/** A cell of a catalogue as an amount to check with. */
export const checkedCell = (ctx: ResourceContext, row: CatalogRow, column: string, unit: Unit): Checked => {
  const cell = row.cells[column] ?? '0'
  return { plain: Number(cell), amount: () => ctx.constant(cell, unit, `${column} of ${row.key}`) }
}
