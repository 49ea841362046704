import type { ResourceContext } from '@planner/contract'
import type { InstanceProps } from './instance.types.js'
import type { Fleet } from './machine-lines.js'
import type { Machine } from './product.js'
import { runningTime } from './running.js'

/** The read replicas of a database, kind by kind. */
export const replicaFleets = (ctx: ResourceContext<InstanceProps>, source: Machine): readonly Fleet[] =>
  (ctx.props.replicas ?? []).map(({ name, instanceClass, deployment = 'single-az' }, index) => ({
    machine: { ...source, instanceClass: instanceClass ?? source.instanceClass, deployment },
    // AWS does not stop a read replica.
    running: runningTime(ctx, ['replicas', index], 'deleted'),
    prefix: `replicas.${name ?? index}.`,
    base: ['replicas', index],
  }))
