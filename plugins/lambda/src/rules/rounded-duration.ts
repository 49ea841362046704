import type { Rule } from '@planner/contract'

/** Less than this share on top is not worth a change. */
const WORTH = 0.1

const ROUNDING = { 'aws:lambda:edge-function': 'lambda-edge.duration-rounding', 'aws:lambda:function': 'lambda.duration-rounding' }

export default {
  appliesTo: ['aws:lambda:edge-function', 'aws:lambda:function'],
  meta: {
    pillar: 'cost-optimization',
    severity: 'low',
    title: 'Rounding adds little to the time of functions',
    failureTitle: 'Much of the billed time is rounding',
    why: 'The time of each invocation is rounded up: to 1 ms now, and to 100 ms until December 2020, which older advice still has in mind.',
    remedy: 'Handle more in one invocation (batches of messages or records), or take less memory and a little more time.',
    url: 'https://docs.aws.amazon.com/lambda/latest/operatorguide/computing-power.html',
    practices: ['COST06-BP02'],
    controls: { trustedAdvisor: ['c1z7kmr05n', 'COr6dfpM05'] },
    messages: {
      wasted: '{duration} ms are billed as {billed} ms.',
    },
  },
  check(ctx) {
    const duration = ctx.number(['duration'], 'millisecond')
    const rule = ROUNDING[ctx.facts['compute.edge'] === true ? 'aws:lambda:edge-function' : 'aws:lambda:function']
    const cells = ctx.catalog('billing-rules', rule)?.cells
    if (duration === undefined) return { unknown: 'Does an invocation run much longer than the step to which AWS rounds its time up?' }
    const step = 1000 * Number(cells?.incrementSeconds ?? 0)
    if (duration === 0 || step === 0) return 'not-applicable'
    const billed = Math.max(step * Math.ceil(duration / step), 1000 * Number(cells?.minimumSeconds ?? 0))
    return billed <= duration * (1 + WORTH) ? 'pass' : { message: 'wasted', data: { duration, billed }, path: ['duration'] }
  },
} satisfies Rule<Record<string, unknown>, 'wasted'>
