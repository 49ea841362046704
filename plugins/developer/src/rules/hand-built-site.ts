import type { Rule } from '@planner/contract'
import { stacksOf } from '../delivery.js'

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'performance-efficiency',
    severity: 'low',
    title: 'Simple sites are left to a service that runs them',
    failureTitle: 'A simple site is built by hand',
    why: 'One group of servers behind one load balancer is what Elastic Beanstalk makes, updates and watches by itself, at no price of its own.',
    remedy: 'Let Elastic Beanstalk run the application, or describe the site as a template.',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/Welcome.html',
    practices: ['SUS05-BP03', 'COST05-BP03', 'OPS05-BP04'],
    messages: {
      simple: '{group} behind {balancer} is all that runs, and it is set up by hand.',
    },
  },
  check(ctx) {
    if (ctx.all('aws:elasticbeanstalk:environment').length > 0) return 'pass'
    const [group, ...groups] = ctx.all('aws:autoscaling:group')
    const [balancer, ...balancers] = ctx.all('aws:elb:*')
    const more = [...groups, ...balancers, ...MORE.flatMap((type) => ctx.all(type))]
    if (!group || !balancer || more.length > 0) return 'not-applicable'
    if (stacksOf(ctx).length > 0) return 'pass'
    const data = { group: group.address ?? '', balancer: balancer.address ?? '' }
    if (group['instance.setup'] === 'manual') return { message: 'simple', data, address: data.group }
    return { unknown: 'Does the site need what Elastic Beanstalk does not offer?' }
  },
} satisfies Rule<Record<string, unknown>, 'simple'>

/** Code that runs elsewhere beside: such a site is not simple. */
const MORE = ['aws:ec2:instance', 'aws:ecs:*', 'aws:eks:*', 'aws:lambda:*']
