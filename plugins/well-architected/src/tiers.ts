import type { Facts } from '@planner/contract'

/** Facts that say how many nodes of its own something has. */
const NODES = [
  'cache.nodes',
  'container.nodes',
  'container.pods',
  'container.tasks',
  'database.instances',
  'instance.count',
  'search.nodes',
  'warehouse.nodes',
] as const

/** Nodes that it runs on; undefined where it has none, or the design leaves it open. */
export const nodesOf = (facts: Facts): number | undefined => {
  const counts = NODES.flatMap((fact) => (typeof facts[fact] === 'number' ? [facts[fact]] : []))
  return counts.length === 0 ? undefined : Math.max(...counts)
}

/**
 * Types whose zones have a rule of their own: servers, load balancers, databases, caches, ways out, hardware security modules,
 * and what lies in one zone by its nature.
 */
const JUDGED = ['aws:autoscaling:', 'aws:cloudhsm:', 'aws:ec2:', 'aws:elasticache:', 'aws:elb:', 'aws:rds:', 'aws:vpc:'] as const

/** Whether no other rule looks at its zones. */
export const isUnjudged = ({ type = '' }: Facts): boolean => !JUDGED.some((prefix) => type.startsWith(prefix))
