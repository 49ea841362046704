import type { Rule } from '@planner/contract'
import type { MachineProps } from '../machine.types.js'
import type { QueueProps } from '../queue.types.js'

export default {
  appliesTo: ['aws:sqs:queue', 'aws:states:machine', 'aws:swf:workflow'],
  meta: {
    pillar: 'reliability',
    severity: 'medium',
    title: 'Tasks that must run in order and once are led by a service that keeps to it',
    failureTitle: 'Tasks that must run once may run twice',
    why: 'An order that is paid or packed twice is worse than one that is late. Express workflows run at least once; standard workflows, SWF and FIFO queues keep the order and do not repeat.',
    remedy: 'Use a standard workflow of Step Functions (the newer way), SWF, or a FIFO queue.',
    url: 'https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html',
    practices: ['REL04-BP04', 'REL04-BP02'],
    messages: {
      express: 'No step may run twice, and an express workflow may repeat them.',
    },
  },
  check(ctx) {
    const { kind, once, ordered } = ctx.props
    if (ctx.facts['workflow.kind'] === undefined) return ordered || once ? 'pass' : 'not-applicable'
    if (ctx.facts['workflow.exactly-once'] === true) return 'pass'
    if (once === undefined) return { unknown: 'May each of its steps run twice?' }
    return once && kind === 'express' ? { message: 'express', ...ctx.mendedBy(['kind'], 'standard') } : 'not-applicable'
  },
} satisfies Rule<Pick<QueueProps, 'ordered'> & Pick<MachineProps, 'kind' | 'once'>, 'express'>
