import type { Facts, Rule } from '@planner/contract'
import type { StackProps } from '../stack.types.js'

export default {
  appliesTo: 'aws:cloudformation:stack',
  meta: {
    pillar: 'operational-excellence',
    severity: 'high',
    title: 'Templates have versions to go back to',
    failureTitle: 'A template cannot be rolled back',
    why: 'Without versions nobody knows what changed; without roll-back a change that fails half-way stays half done.',
    remedy: 'Keep templates in version control and leave the roll-back of failed changes on.',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/best-practices.html',
    practices: ['OPS05-BP01', 'REL08-BP05'],
    messages: {
      unversioned: 'The template is not kept in version control.',
      stuck: 'A change that fails is not rolled back.',
    },
  },
  check(ctx) {
    const { versioned, rollback } = ctx.props
    const findings = [
      ...(versioned === false ? [{ message: 'unversioned' as const, path: ['versioned'] }] : []),
      ...(rollback === false ? [{ message: 'stuck' as const, ...ctx.mendedBy(['rollback'], true) }] : []),
    ]
    if (findings.length > 0) return findings
    const deployed = ctx.referrers('deploys').some(fromRepository)
    return versioned === true || deployed ? 'pass' : { unknown: 'Is the template kept in version control?' }
  },
} satisfies Rule<StackProps, 'unversioned' | 'stuck'>

const fromRepository = (pipeline: Facts): boolean => pipeline['delivery.source'] !== undefined
