import { ALL_PORTS, type Ports, portsOf } from './firewall.js'
import type { NetworkAclProps } from './network-acl.types.js'

/** A rule of a network ACL. */
export type AclRule = NonNullable<NetworkAclProps['in']>[number]

export const aclPorts = ({ ports, protocol }: AclRule): Ports =>
  ports === undefined || protocol === 'all' || protocol === undefined ? ALL_PORTS : portsOf(ports)

/** As AWS tries them. */
export const inOrder = (rules: readonly AclRule[] = []): readonly AclRule[] => [...rules].sort((a, b) => a.number - b.number)
