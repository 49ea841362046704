import type { Rule } from '@planner/contract'
import type { InstanceProps } from '../instance.types.js'

export default {
  appliesTo: 'aws:ec2:instance',
  meta: {
    pillar: 'reliability',
    severity: 'medium',
    title: 'Bastions can be replaced',
    failureTitle: 'All administration passes one bastion',
    why: 'While the bastion or its zone is down nobody can help: it is a single point of failure just when it is needed.',
    remedy: 'Use Session Manager, or make the bastion an Auto Scaling group of one over two zones.',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager.html',
    practices: ['REL10-BP02', 'SEC06-BP03'],
    messages: {
      single: 'The bastion runs in one zone, and nothing replaces it.',
    },
  },
  check(ctx) {
    if (ctx.props.bastion !== true) return 'not-applicable'
    const zones = Number(ctx.facts['availability.zone-count'] ?? 1)
    return zones > 1 ? 'pass' : { message: 'single', path: ['bastion'] }
  },
} satisfies Rule<InstanceProps, 'single'>
