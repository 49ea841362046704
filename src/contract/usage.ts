/** How often a usage happens. A month is 730 hours. */
export type Period = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/**
 * An amount in a design: a number in the unit that the schema names, a text with a unit (`"4 TB"`,
 * `"20 requests/second"`), or an object with a range, a growth, a schedule or a driver.
 *
 * Schemas refer to it as `{ "$ref": "planner:usage", "unit": "GB" }`; the unit is the one that
 * `ctx.input` asks for. A unit that counts events (`request`) means events a month.
 */
export type Usage = number | string | UsageObject

/** See {@link Usage}. */
export interface UsageObject {
  readonly low?: number | string
  readonly expected?: number | string
  readonly high?: number | string
  /** The period that the amounts are given for, where the unit counts events. Default: month. */
  readonly per?: Period
  /** `"4%/month"` compounds; `"300 GB/month"` adds. Applied from the first month on. */
  readonly growth?: string
  /** The amount from a month of the horizon on (1 is the first): `[{ "month": 6, "expected": 12 }]`. */
  readonly changes?: readonly {
    readonly month: number
    readonly low?: number | string
    readonly expected: number | string
    readonly high?: number | string
  }[]
  /** Weekly schedule in local hours; the first stretch that matches an hour wins, `otherwise` holds elsewhere (0 if not given). */
  readonly weekly?: readonly WeeklyStretch[]
  readonly otherwise?: number | string
  /** A driver of the design, instead of amounts of its own. */
  readonly driver?: string
  /** How many of this per unit of the driver. Default 1. */
  readonly times?: number | string
}

/** A stretch of the week: `{ "days": "mon-fri", "hours": "08-10", "value": 40 }`. Whole hours; `22-06` runs over midnight. */
export interface WeeklyStretch {
  readonly days?: string
  readonly hours?: string
  readonly value: number | string
}
