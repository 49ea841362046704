import type { Facts, ResourceContext } from '@planner/contract'

/** Facts of any API: what rules and other resources may ask. */
export const apiFacts = ({ props }: ResourceContext, kind: 'rest' | 'http' | 'websocket'): Facts => ({
  'api.kind': kind,
  'api.integrations': props.integrations ?? [],
  'api.versions': props.stages,
  'api.authorization': props.authorization ?? 'none',
  'api.throttling': props.throttling === true,
  'network.public': props.endpoint !== 'private',
  'encryption.in-transit': true,
  'logging.enabled': props.logging === true,
  'availability.multi-zone': true,
  'scaling.automatic': true,
})
