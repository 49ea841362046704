import type { CommitmentState, Finding, PatchOperation, Rule, RuleContext } from '@planner/contract'
import { breakEven, percentOf } from '../discounts.js'

/** A plan is priced like the reservation of the same terms. */
const offeringOf = (commitment: CommitmentState): CommitmentState =>
  commitment.option === 'reserved' ? commitment : { ...commitment, class: commitment.kind === 'compute' ? 'convertible' : 'standard' }

/** The smallest step of a plan, in dollars an hour. Source: Savings Plans User Guide, "Purchasing Savings Plans". */
const STEPS_PER_DOLLAR = 1000

/** As much as is used on the mean; nothing, if that is less than can be bought. */
const reduced = ({ option, pointer, count, perHour }: CommitmentState, used: number): readonly PatchOperation[] => {
  // A hair more, so that two thirds of three are two.
  const whole = (amount: number): number => Math.floor(amount * used + 1e-9)
  const [key, least] =
    option === 'reserved' ? ['count', whole(count ?? 1)] : ['perHour', whole((perHour ?? 0) * STEPS_PER_DOLLAR) / STEPS_PER_DOLLAR]
  return [least > 0 ? { op: 'add', path: `${pointer}/${key}`, value: least } : { op: 'remove', path: pointer }]
}

const underused = (ctx: Pick<RuleContext, 'catalog'>, commitment: CommitmentState): readonly Finding<'wasted'>[] => {
  const { used, owner, term, payment, zone } = commitment
  const least = breakEven(ctx, offeringOf(commitment))
  // A zonal one keeps capacity too: what is not used of it is the price of that.
  if (zone !== undefined || used === undefined || least === undefined || used > least) return []
  const what = commitment.option === 'reserved' ? 'reservation' : 'savings plan'
  return [
    {
      message: 'wasted',
      data: { what, term, payment, used: percentOf(used), least: percentOf(least) },
      ...(owner === undefined ? {} : { address: owner, path: ['purchase'] }),
      fix: reduced(commitment, used),
    },
  ]
}

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'cost-optimization',
    severity: 'medium',
    title: 'Commitments are used enough to pay',
    failureTitle: 'A commitment is used too little to pay',
    why: 'The whole term is due, used or not: below one minus its discount, on demand would have been cheaper.',
    remedy: 'Commit to less, or move more of the load under the commitment.',
    url: 'https://docs.aws.amazon.com/cost-management/latest/userguide/ce-ris.html',
    practices: ['COST07-BP05', 'COST07-BP01'],
    controls: { trustedAdvisor: ['cX3c2R1chu', '1e93e4c0b5'] },
    messages: {
      wasted: 'The {what} ({term}, {payment}) is used {used} % of the time; it pays from about {least} % on.',
    },
  },
  check(ctx) {
    if (ctx.commitments.length === 0) return 'not-applicable'
    const findings = ctx.commitments.flatMap((commitment) => underused(ctx, commitment))
    return findings.length > 0 ? findings : 'pass'
  },
} satisfies Rule<object, 'wasted'>
