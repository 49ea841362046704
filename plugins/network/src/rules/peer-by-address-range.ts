import type { Rule } from '@planner/contract'
import { overlapOf } from '../cidr.js'
import { factList } from '../fact-list.js'
import type { SecurityGroupProps } from '../security-group.types.js'

export default {
  appliesTo: 'aws:vpc:security-group',
  meta: {
    pillar: 'security',
    severity: 'medium',
    title: 'Tiers let each other in by security group',
    failureTitle: 'A tier lets in address ranges of its own network',
    why: 'A range of the VPC holds whatever is placed there next year; a group holds what you put in it, and follows it when addresses change.',
    remedy: "Name the calling tier's security group in the rule instead of a range.",
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html#security-group-referencing',
    practices: ['SEC05-BP02', 'SEC05-BP01'],
    messages: { range: '{cidr} lies in {vpc}: the rule lets in everything there, not one tier.' },
  },
  check(ctx) {
    const [vpc] = ctx.related('vpc')
    const ranges = factList(vpc?.['vpc.cidrs'])
    const internal = (cidr: string): boolean => overlapOf([cidr], ranges) !== undefined && !cidr.endsWith('/0')
    const index = (ctx.props.in ?? []).findIndex(({ cidrs = [] }) => cidrs.some(internal))
    if (index >= 0) {
      const cidr = ctx.props.in?.[index]?.cidrs?.find(internal) ?? ''
      return { message: 'range', path: ['in', index, 'cidrs'], data: { cidr, vpc: vpc?.address ?? 'the VPC' } }
    }
    return factList(ctx.facts['security.source-groups']).length > 0 ? 'pass' : 'not-applicable'
  },
} satisfies Rule<SecurityGroupProps, 'range'>
