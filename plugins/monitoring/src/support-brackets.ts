import type { Quantity, ResourceContext } from '@planner/contract'

/** A stretch of the monthly spend and the share of it that the plan takes. */
interface Bracket {
  readonly percent: string
  readonly from: string
  /** Undefined: without end. */
  readonly to: string | undefined
}

const BRACKET = /^([\d.]+)% of (\d+)-(\d+|Inf)$/

/** Reads `10% of 0-10000|7% of 10000-Inf`; undefined where bounds or shares are not known. */
export const bracketsOf = (text: string): readonly Bracket[] | undefined => {
  const brackets = text.split('|').map((part) => {
    const [, percent, from, to] = BRACKET.exec(part) ?? []
    return percent !== undefined && from !== undefined ? { percent, from, to: to === 'Inf' ? undefined : to } : undefined
  })
  return brackets.every((bracket) => bracket !== undefined) ? brackets : undefined
}

/** What the brackets take of a spend, in USD. */
export const shareOfSpend = (ctx: ResourceContext, spend: Quantity, brackets: readonly Bracket[]): Quantity =>
  brackets
    .map(({ percent, from, to }) => {
      const within = (to === undefined ? spend : spend.atMost(ctx.constant(to, 'USD', 'end of the bracket')))
        .minus(ctx.constant(from, 'USD', 'start of the bracket'))
        .atLeast(ctx.constant(0, 'USD', 'nothing in the bracket'))
      return within.times(ctx.constant(percent, '1', `${percent} % of this bracket`)).dividedBy(ctx.constant(100, '1', 'per cent'))
    })
    .reduce((sum, share) => sum.plus(share))
