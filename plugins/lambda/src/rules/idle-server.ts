import type { Rule } from '@planner/contract'

export default {
  appliesTo: ['aws:autoscaling:group', 'aws:ec2:instance'],
  meta: {
    pillar: 'cost-optimization',
    severity: 'medium',
    title: 'Servers are busy enough to be worth their hours',
    failureTitle: 'A server is paid for while it waits',
    why: 'An instance costs the same busy or not; a function costs something only while code runs. Below about a sixth of the time, functions are cheaper for the same memory.',
    remedy: 'Run the service as functions, take a smaller type, or put more work on the instance.',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/welcome.html',
    practices: ['COST05-BP05', 'COST06-BP01', 'SUS05-BP03'],
    controls: { trustedAdvisor: ['Qch7DwouX1'] },
    messages: {
      idle: 'Its CPU is busy for {busy}% of the time; below {breakEven}%, functions cost less.',
    },
  },
  check(ctx) {
    const { 'instance.cpu-percent': busy, 'instance.burstable': burstable, 'instance.bastion': bastion } = ctx.facts
    if (bastion === true) return 'not-applicable'
    const breakEven = Number(ctx.catalog('lambda-limits', 'duty-worth-a-server')?.cells.minimum ?? 0)
    if (typeof busy === 'number') return busy >= breakEven ? 'pass' : { message: 'idle', data: { busy, breakEven } }
    // Types that earn credits are chosen for what is idle most of the time.
    return burstable === true
      ? { unknown: `Is it busy for more than ${breakEven}% of the time, or unfit to run as functions?` }
      : 'not-applicable'
  },
} satisfies Rule<Record<string, unknown>, 'idle'>
