import type { Rule } from '@planner/contract'
import type { DistributionProps } from '../distribution.types.js'

export default {
  appliesTo: 'aws:cloudfront:distribution',
  meta: {
    pillar: 'cost-optimization',
    severity: 'low',
    title: 'Changes are published under new names',
    failureTitle: 'Changes are published by invalidating caches',
    why: 'Beyond a free allowance each invalidated path is billed, browsers keep the old file all the same, and nothing leads back to it.',
    remedy: 'Put a version into the names of files: a new name costs nothing and is seen at once.',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/UpdatingExistingObjects.html',
    practices: ['COST08-BP03', 'PERF03-BP05'],
    messages: { planned: 'It invalidates {paths} paths a month.' },
  },
  check(ctx) {
    if (ctx.props.invalidations === undefined) return 'pass'
    const paths = ctx.number(['invalidations'], 'path')
    if (paths === undefined) return { unknown: 'Are changed files published under new names?' }
    if (paths === 0) return 'pass'
    const fix = [{ op: 'remove', path: ctx.pointer(['invalidations']) }] as const
    return { message: 'planned', data: { paths: Math.round(paths) }, path: ['invalidations'], fix }
  },
} satisfies Rule<DistributionProps, 'planned'>
