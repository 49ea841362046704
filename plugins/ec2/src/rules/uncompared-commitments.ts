import type { Rule } from '@planner/contract'

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'cost-optimization',
    severity: 'low',
    title: 'Savings plans are weighed against reservations',
    failureTitle: 'Convertible reservations are bought where a savings plan costs the same',
    why: 'A Compute Savings Plan has the price of a convertible reservation, and covers every family, size and region, Fargate and Lambda without an exchange.',
    remedy: 'Compare both before you buy; take a Compute Savings Plan in place of convertible reservations.',
    url: 'https://docs.aws.amazon.com/savingsplans/latest/userguide/sp-ris.html',
    practices: ['COST07-BP01', 'COST07-BP05'],
    controls: { trustedAdvisor: ['c1z7kmr09n'] },
    messages: {
      convertible: 'The design has no savings plan; convertible reservations that it has: {count}.',
    },
  },
  check(ctx) {
    const compute = ctx.commitments.filter(({ of, owner }) => owner !== undefined || of === undefined || of.startsWith('aws:ec2:'))
    if (compute.length === 0) return 'not-applicable'
    if (compute.some(({ option }) => option === 'savings-plan')) return 'pass'
    const count = compute.filter((commitment) => commitment.class === 'convertible').length
    return count > 0
      ? { message: 'convertible', data: { count } }
      : { unknown: 'Were savings plans compared with the reservations of the design?' }
  },
} satisfies Rule<object, 'convertible'>
