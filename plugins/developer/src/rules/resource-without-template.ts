import type { Rule } from '@planner/contract'
import { stacksOf, words } from '../delivery.js'

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'operational-excellence',
    severity: 'medium',
    title: 'Templates describe all resources',
    failureTitle: 'Resources are made by hand beside the templates',
    why: 'What is made by hand cannot be made again the same, is changed without review, and is missed when the rest is rebuilt.',
    remedy: 'Describe every resource as code: CloudFormation, CDK, or another tool that does so.',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/Welcome.html',
    practices: ['REL08-BP05', 'OPS05-BP04', 'SEC11-BP06'],
    messages: {
      outside: 'No template describes {resource}.',
    },
  },
  check(ctx) {
    if (!ctx.workload.production) return 'not-applicable'
    const stacks = stacksOf(ctx)
    if (stacks.length === 0) return { unknown: 'Are all resources described as code?' }
    if (stacks.some((stack) => stack['delivery.describes'] === undefined)) return 'pass'
    const described = new Set(stacks.flatMap((stack) => words(stack['delivery.describes'])))
    const findings = ctx
      .all('*')
      .flatMap(({ address = '', type }) =>
        type === 'aws:cloudformation:stack' || type === 'aws:network:connection' || described.has(ownerOf(address))
          ? []
          : [{ message: 'outside' as const, data: { resource: address }, address }],
      )
    return findings.length > 0 ? findings : 'pass'
  },
} satisfies Rule<Record<string, unknown>, 'outside'>

/** A part is made with the resource that it belongs to: `<resource>.<part>`. */
const ownerOf = (address: string): string => address.split('.', 1)[0] ?? address
