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
  rules: {
    'duplicate-sensitive-consumer': () => import('./rules/duplicate-sensitive-consumer.js'),
    'empty-polls': () => import('./rules/empty-polls.js'),
    'events-on-servers': () => import('./rules/events-on-servers.js'),
    'queue-without-dead-letter': () => import('./rules/queue-without-dead-letter.js'),
    'repeatable-steps': () => import('./rules/repeatable-steps.js'),
    'short-polling': () => import('./rules/short-polling.js'),
    'short-retention': () => import('./rules/short-retention.js'),
    'short-visibility': () => import('./rules/short-visibility.js'),
    'synchronous-worker': () => import('./rules/synchronous-worker.js'),
    'unconfirmed-subscribers': () => import('./rules/unconfirmed-subscribers.js'),
    'unprotected-queue': () => import('./rules/unprotected-queue.js'),
    'workers-blind-to-queue': () => import('./rules/workers-blind-to-queue.js'),
  },
} satisfies PlannerPlugin
