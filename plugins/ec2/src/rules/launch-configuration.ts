import type { Rule } from '@planner/contract'
import type { AutoScalingGroupProps } from '../auto-scaling-group.types.js'

export default {
  appliesTo: 'aws:autoscaling:group',
  meta: {
    pillar: 'operational-excellence',
    severity: 'low',
    title: 'Groups launch from templates',
    failureTitle: 'A group launches from a launch configuration',
    why: 'Launch configurations get no new instance types and features, have no versions, and new accounts cannot make any.',
    remedy: 'Migrate to a launch template.',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/migrate-to-launch-templates.html',
    practices: ['PERF02-BP05', 'COST09-BP03'],
    controls: {
      securityHub: ['AutoScaling.9'],
      trustedAdvisor: ['c18d2gz102'],
      config: ['AUTOSCALING_LAUNCH_TEMPLATE'],
      checkov: ['CKV_AWS_315'],
    },
    messages: {
      configuration: 'It launches from a launch configuration.',
    },
  },
  check(ctx) {
    return ctx.props.template === 'launch-configuration'
      ? { message: 'configuration', ...ctx.mendedBy(['template'], 'launch-template') }
      : 'pass'
  },
} satisfies Rule<AutoScalingGroupProps, 'configuration'>
