import type { PlannerPlugin } from '@planner/contract'

export default {
  apiVersion: 1,
  resources: {
    'aws:events:bus': () => import('./bus.js'),
    'aws:events:pipe': () => import('./pipe.js'),
    'aws:events:schedule': () => import('./schedule.js'),
    'aws:mq:broker': () => import('./broker.js'),
    'aws:ses:sender': () => import('./sender.js'),
    'aws:sns:topic': () => import('./topic.js'),
    'aws:sqs:queue': () => import('./queue.js'),
    'aws:states:machine': () => import('./machine.js'),
    'aws:swf:workflow': () => import('./workflow.js'),
  },
} satisfies PlannerPlugin
