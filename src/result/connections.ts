import type { Estimate } from '../costing/estimate.js'
import { monthlyTraffic } from '../costing/traffic.js'
import type { Design } from '../design/design.js'
import type { Connection, Range, Resource } from './result.types.js'

/** Traffic between resources as the design states it, with what its lines cost; `resources` in the order of the estimate. */
export const connectionsOf = ({ document }: Design, estimate: Estimate, resources: readonly Resource[]): Connection[] =>
  estimate.resources.flatMap(({ resource: { address, pointer, props } }, index) => {
    if (pointer[0] !== 'connections') return []
    const { monthly, note } = resources[index] as Resource
    const traffic = monthlyTraffic(props.gb, { document, horizon: estimate.horizon })
    return {
      address,
      from: String(props.from),
      to: String(props.to),
      ...(Array.isArray(props.via) && props.via.length > 0 ? { via: props.via.map(String) } : {}),
      gb: traffic.range() as Range,
      monthly,
      ...(note === undefined ? {} : { note }),
    }
  })
