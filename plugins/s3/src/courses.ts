import type { Quantity, ResourceContext } from '@planner/contract'
import { HOURS_OF_DAY, type Span } from './ages.js'
import { type Place, type StorageClass, transitionRow } from './classes.js'
import type { Move, Schedule } from './lifecycle.js'

/** A stay in one class. */
export interface Stay extends Span {
  readonly class: StorageClass
  /** Whether a lifecycle transition brought the objects here. */
  readonly moved: boolean
  /** Hours that they had been in this class before, as current versions. */
  readonly before: number
  /** Where the data lies by age: one place, or the tiers of Intelligent-Tiering. */
  readonly places: readonly (Span & { readonly place: Place })[]
}

/** The way through the classes that objects of one size and use go. */
export interface Course {
  /** Part of the data that goes this way; absent for all of it. */
  readonly share?: Quantity
  readonly stays: readonly Stay[]
  /** Whether Intelligent-Tiering watches objects of this size. */
  readonly monitored: boolean
}

export interface CourseOptions {
  /** Class at age 0, and how long the objects had been in it. */
  readonly start: { readonly class: StorageClass; readonly before: number }
  readonly schedule: Schedule
  /** Mean size of an object; absent if nobody gave it. */
  readonly size?: Quantity
  /** Part that nobody reads again. */
  readonly unread: () => Quantity
  readonly archiveAfterDays?: number
  readonly deepArchiveAfterDays?: number
}

/** All ways that a set of objects goes, with the part of the data on each. */
export const coursesOf = (ctx: ResourceContext, options: CourseOptions): readonly Course[] =>
  sizeBands(ctx, options).flatMap(({ share, from }) => {
    const stays = staysOf(ctx, options, from)
    const monitored = from >= watchedKb(ctx)
    const intelligent = stays.some((stay) => stay.class === 'intelligent-tiering')
    if (!intelligent || !monitored) return [{ ...part(share), stays: stays.map(unmoved), monitored }]
    const unread = options.unread()
    const read = ctx.constant(1, '1', 'all').minus(unread)
    return [
      { ...part(share ? share.times(read) : read), stays: stays.map(unmoved), monitored },
      { ...part(share ? share.times(unread) : unread), stays: stays.map((stay) => cooling(ctx, options, stay)), monitored },
    ].filter((course) => course.share?.isZero !== true)
  })

const part = (share: Quantity | undefined): { readonly share?: Quantity } => (share === undefined ? {} : { share })

/** Objects below this are not watched by Intelligent-Tiering, and stay in Frequent Access. */
const watchedKb = (ctx: ResourceContext): number =>
  Number(ctx.catalog('billing-rules', 's3.intelligent-tiering-small-objects')?.cells.amount ?? 0)

/** Sizes that go the same way, from so many KB on, with the part of the data that has them. */
const sizeBands = (
  ctx: ResourceContext,
  { start, schedule, size }: CourseOptions,
): readonly { readonly from: number; readonly share?: Quantity }[] => {
  // A size that nobody gave is taken to be above every minimum.
  if (size === undefined) return [{ from: Number.MAX_SAFE_INTEGER }]
  const classes = [start.class, ...schedule.moves.map(({ to }) => to)]
  const bounds = schedule.moves.flatMap((move) => [...classes.map((from) => move.minimumKb(from)), move.maximumKb + BYTE])
  if (classes.includes('intelligent-tiering')) bounds.push(watchedKb(ctx))
  const froms = [...new Set([0, ...bounds.filter(Number.isFinite)])].sort((a, b) => a - b)
  if (froms.length === 1) return [{ from: 0 }]
  const atLeast = froms.map((from) => sizeReaches(ctx, size, from))
  return froms.flatMap((from, index) => {
    const above = atLeast[index + 1]
    const share = above === undefined ? atLeast[index] : atLeast[index]?.minus(above)
    if (share === undefined || share.isZero) return []
    const rest = ctx.constant(1, '1', 'all').minus(share)
    return [rest.isZero ? { from } : { from, share: share.named(`part of the objects from ${from} KB`) }]
  })
}

/** In KB. */
const BYTE = 1 / 1024

/** 1 where objects have at least so many KB, else 0; in each scenario. */
const sizeReaches = (ctx: ResourceContext, size: Quantity, kb: number): Quantity => {
  const byte = ctx.constant(1, 'byte', 'sizes are whole bytes')
  return size
    .as('byte')
    .minus(ctx.constant(kb, 'KB', 'size from which objects go another way').as('byte'))
    .plus(byte)
    .atLeast(ctx.constant(0, 'byte', 'smaller'))
    .atMost(byte)
    .dividedBy(byte)
}

/** The stays of objects from a size on. Of several moves at one age the one to the coldest class wins; moves up are none. */
const staysOf = (ctx: ResourceContext, { start, schedule, size }: CourseOptions, kb: number): readonly Stay[] => {
  const stays: Stay[] = []
  let current = { class: start.class, from: 0, moved: false, before: start.before }
  const close = (to: number): void => {
    if (to > current.from) stays.push({ ...current, to, places: [] })
  }
  const fits = (move: Move): boolean =>
    transitionRow(ctx, current.class, move.to)?.allowed === 'yes' &&
    (size === undefined || (move.minimumKb(current.class) <= kb && kb <= move.maximumKb))
  const moves = schedule.moves.filter(({ after }) => after < schedule.end).toSorted((a, b) => a.after - b.after)
  for (const [after, together] of Map.groupBy(moves, (move) => move.after)) {
    const move = together.filter(fits).toSorted((a, b) => COLDNESS.indexOf(b.to) - COLDNESS.indexOf(a.to))[0]
    if (!move) continue
    close(after)
    current = { class: move.to, from: after, moved: true, before: 0 }
  }
  close(schedule.end)
  return stays
}

const COLDNESS: readonly StorageClass[] = [
  'standard',
  'intelligent-tiering',
  'standard-ia',
  'one-zone-ia',
  'glacier-instant',
  'glacier-flexible',
  'deep-archive',
]

/** A stay in one place; in Intelligent-Tiering of what is read or too small. */
const unmoved = (stay: Stay): Stay => ({
  ...stay,
  places: [{ place: stay.class === 'intelligent-tiering' ? 'int-frequent' : stay.class, from: stay.from, to: stay.to }],
})

/** A stay in Intelligent-Tiering of what nobody reads: through its tiers. */
const cooling = (ctx: ResourceContext, { archiveAfterDays, deepArchiveAfterDays }: CourseOptions, stay: Stay): Stay => {
  if (stay.class !== 'intelligent-tiering') return unmoved(stay)
  const ruleDays = (rule: string): number => Number(ctx.catalog('billing-rules', rule)?.cells.amount ?? Number.POSITIVE_INFINITY)
  const instant = ruleDays('s3.intelligent-tiering-archive-instant-access')
  const deep = deepArchiveAfterDays ?? Number.POSITIVE_INFINITY
  const archive = Math.min(archiveAfterDays ?? Number.POSITIVE_INFINITY, deep)
  const steps: readonly (readonly [Place, number, number])[] = [
    ['int-frequent', 0, ruleDays('s3.intelligent-tiering-infrequent-access')],
    ['int-infrequent', ruleDays('s3.intelligent-tiering-infrequent-access'), Math.min(instant, archive)],
    ['int-archive-instant', instant, archive],
    ['int-archive', archive, deep],
    ['int-deep-archive', deep, Number.POSITIVE_INFINITY],
  ]
  return {
    ...stay,
    places: steps.flatMap(([place, fromDay, toDay]) => {
      const from = stay.from + fromDay * HOURS_OF_DAY
      const to = Math.min(stay.to, stay.from + toDay * HOURS_OF_DAY)
      return from < to ? [{ place, from, to }] : []
    }),
  }
}
