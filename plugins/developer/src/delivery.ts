import type { Facts, RuleContext } from '@planner/contract'

/** Templates that describe resources of the design. */
export const stacksOf = (ctx: Pick<RuleContext, 'all'>): readonly Facts[] => ctx.all('aws:cloudformation:stack')

const CODE = [
  'aws:autoscaling:*',
  'aws:ec2:instance',
  'aws:ecs:*',
  'aws:eks:*',
  'aws:elasticbeanstalk:*',
  'aws:lambda:*',
  'aws:lightsail:*',
]

/** Whether code of the customer runs in the design. */
export const runsCode = (ctx: Pick<RuleContext, 'all'>): boolean => CODE.some((type) => ctx.all(type).length > 0)

/** A fact that is a list of words; none if it is not given. */
export const words = (fact: Facts[string]): readonly string[] => (Array.isArray(fact) ? fact : [])
