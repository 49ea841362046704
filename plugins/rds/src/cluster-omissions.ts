import type { Omission, OmissionContext } from '@planner/contract'
import type { ClusterProps } from './cluster.types.js'
import { olderVersion } from './older-version.js'

/** A cluster without instances, of Serverless v1, is billed no extended support. */
export function* clusterOmissions(ctx: OmissionContext<ClusterProps>): Generator<Omission> {
  if (ctx.props.instances?.length) yield* olderVersion(ctx, 'vCPU-hour or ACU-hour')
}
