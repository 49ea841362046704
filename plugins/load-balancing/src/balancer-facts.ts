import type { Facts, ResourceContext } from '@planner/contract'
import { zonesOf } from './zones.js'

/** Facts of any load balancer: what rules and other resources may ask. */
export const balancerFacts = (ctx: ResourceContext, kind: 'application' | 'network' | 'gateway' | 'classic'): Facts => {
  const { props } = ctx
  const zones = zonesOf(ctx)
  return {
    'load-balancing.kind': kind,
    'load-balancing.targets': props.targets ?? [],
    'load-balancing.idle': props.targets === undefined ? undefined : props.targets.length === 0,
    'load-balancing.cross-zone': kind === 'application' || props.crossZone === true,
    'load-balancing.health-check': props.healthCheck !== false,
    'network.public': kind !== 'gateway' && props.scheme !== 'internal',
    'network.ports': servedPorts(props.listeners),
    'security.groups': props.securityGroups ?? [],
    'vpc.address': ctx.related('subnets')[0]?.['vpc.address'],
    'encryption.in-transit': encrypted(ctx, kind),
    'logging.access': kind === 'gateway' ? undefined : props.accessLogs === true,
    'protection.deletion': kind === 'classic' ? undefined : props.deletionProtection === true,
    'protection.waf': kind === 'application' ? props.waf === true : undefined,
    'availability.zones': zones.length > 0 ? zones : undefined,
    'availability.zone-count': zones.length > 0 ? zones.length : undefined,
  }
}

/** True if every listener speaks TLS; unknown where no listeners are given. A gateway only passes packets on. */
const encrypted = ({ props }: ResourceContext, kind: string): boolean | undefined => {
  if (kind === 'network') {
    const given = ['tcp', 'udp', 'tls'].filter((protocol) => props[protocol] !== undefined)
    return given.length === 0 ? undefined : given.every((protocol) => protocol === 'tls')
  }
  const listeners: readonly string[] = props.listeners ?? []
  const plain = listeners.filter((protocol) => protocol !== 'https' && protocol !== 'ssl')
  if (plain.length === 0) return listeners.length === 0 ? undefined : true
  // A listener that only sends clients on to HTTPS carries nothing.
  return props.redirectHttp === true && plain.length < listeners.length && plain.every((protocol) => protocol === 'http')
}

const PORTS: Readonly<Record<string, string>> = { http: '80', https: '443' }

/** Ports that clients know without being told. */
const servedPorts = (listeners: readonly string[] | undefined): readonly string[] | undefined => {
  const ports = (listeners ?? []).flatMap((protocol) => PORTS[protocol] ?? [])
  return ports.length > 0 ? ports : undefined
}
