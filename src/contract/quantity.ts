/**
 * A unit as factors joined by `-`, with at most one `/`: `GB-month`, `instance-hour`, `USD/GB-month`. `1` is the unit of a plain number. Singular, always.
 */
export type Unit = string

/**
 * An immutable amount with its range, its unit and where it came from.
 *
 * Low, expected and high are three scenarios, each worked out from the inputs of that scenario.
 * Every operation makes a new node, so that a result carries its own derivation. An operation on an
 * unknown quantity is unknown. Units are checked: adding GB to hours throws `UNIT_MISMATCH`.
 */
export interface Quantity {
  readonly unit: Unit
  /** False when an input that nobody gave takes part: such a quantity has no number, not 0. */
  readonly known: boolean
  /** True when known and zero over the whole range. */
  readonly isZero: boolean
  /** Product; the units multiply. */
  times(other: Quantity): Quantity
  /** Quotient; the units divide. Throws `DIVISION_BY_ZERO`. */
  dividedBy(other: Quantity): Quantity
  /** Sum of two quantities of one unit. */
  plus(other: Quantity): Quantity
  /** Difference of two quantities of one unit. */
  minus(other: Quantity): Quantity
  /** What of this goes beyond `part`, a quantity of the same unit: the difference, and 0 where there is none. */
  beyond(part: Quantity): Quantity
  /** True if this can be larger than `limit`, a quantity of the same unit, in any of the scenarios; false if either is unknown. */
  exceeds(limit: Quantity): boolean
  /** The larger of the two, at each end of the range. */
  atLeast(floor: Quantity): Quantity
  /** The smaller of the two, at each end of the range. */
  atMost(ceiling: Quantity): Quantity
  /** The next whole multiple of `step` (a quantity of the same unit). */
  roundUpTo(step: Quantity): Quantity
  /** The least whole number that no scenario goes beyond, for facts and for counting; undefined if unknown. */
  roundedUp(): number | undefined
  /** This quantity times a fraction between 0 and 1 (unit `1`); throws `SHARE_OUT_OF_RANGE` outside. */
  share(fraction: Quantity): Quantity
  /** The same amount in another unit of the same meaning: scaled (`MB` as `GB`, `second` as `hour`), or with a counted thing named or dropped (`hour` as `instance-hour`). Throws `UNIT_MISMATCH` if it means something else. */
  as(unit: Unit): Quantity
  /** The same node with a name, shown by `planner explain`. */
  named(name: string): Quantity
}

/** A stretch of the week, in whole hours from Monday 00:00 (0…168), and the value that holds in it. */
export interface ProfileSegment {
  readonly start: number
  readonly hours: number
  readonly value: Quantity
}

/** A quantity that follows a weekly schedule. Its segments cover the 168 hours without gaps. */
export interface Profile {
  readonly segments: readonly ProfileSegment[]
  /** True when one value holds all week. */
  readonly constant: boolean
  /** The value in each segment replaced by `change(value)`. */
  map(change: (value: Quantity) => Quantity): Profile
  /** What `combine` makes of the values of two profiles in each hour of the week: the larger of two, their sum. */
  with(other: Profile, combine: (value: Quantity, other: Quantity) => Quantity): Profile
  /** The largest value at any hour of the week, at each end of the range. */
  peak(): Quantity
  /** The smallest value at any hour of the week, at each end of the range. */
  trough(): Quantity
  /** The time-weighted mean over the week, in the unit of the values. */
  mean(): Quantity
}

/** One month of the estimate's horizon. A month is 730 hours, as AWS counts it. */
export interface Month {
  /** 0 for the first month. */
  readonly index: number
  /** 730 `hour`. */
  readonly hours: Quantity
  /** 1 `month`. */
  readonly length: Quantity
}
