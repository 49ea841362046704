import type { CommitmentState, RuleContext } from '@planner/contract'

/** Part of the time that a reservation must be used to pay, as prices are at most. */
export const breakEven = (
  ctx: Pick<RuleContext, 'catalog'>,
  { term, payment, class: offering = 'standard' }: Pick<CommitmentState, 'term' | 'payment' | 'class'>,
): number | undefined => {
  const discount = ctx.catalog('ec2-reservation-discounts', `${term} ${payment} ${offering}`)?.cells.typicalDiscountPct
  return discount === undefined ? undefined : 1 - Number(discount) / 100
}

/** A share as whole percent, for people. */
export const percentOf = (share: number): number => Math.round(share * 100)

export const monthsOf = ({ term }: Pick<CommitmentState, 'term'>): number => (term === '1yr' ? 12 : 36)
