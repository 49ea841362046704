// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A link between on premises and AWS as one redundancy pattern: what is bought follows from it.
 */
export interface HybridLinkProps {
  /**
   * What stands behind the link: one or two Direct Connect connections, both in use or one waiting, with or without a VPN as a backup, or a VPN alone.
   */
  pattern: 'single' | 'single-with-vpn' | 'active-active' | 'active-active-with-vpn' | 'active-standby' | 'active-standby-with-vpn' | 'vpn'
  /**
   * Location of each Direct Connect connection, in the order of their use. One location for two connections puts both there.
   *
   * Items: Code of the Direct Connect location: `EqDC2`.
   */
  locations?: string[]
  /**
   * Speed of each port: dedicated 1G, 10G, 100G, 400G; hosted 50M to 25G.
   */
  speed?: '50M' | '100M' | '200M' | '300M' | '400M' | '500M' | '1G' | '2G' | '5G' | '10G' | '25G' | '100G' | '400G'
  /**
   * `dedicated` for a port of your own, `hosted` for capacity on a partner's.
   */
  kind?: 'dedicated' | 'hosted'
  /**
   * Ports of each connection; more than one form a link aggregation group.
   */
  portsPerConnection?: number
  /**
   * Encryption on the link itself (MACsec); dedicated ports of 10G and more, where the location has it.
   */
  macsec?: boolean
  /**
   * What the partner or the operator of the location bills for each port (cross-connect, circuit), which is not on AWS's bill.
   */
  partnerFee?: Usage
  /**
   * Address of the Direct Connect gateway that the connections end at.
   */
  gateway?: string
  /**
   * VPN connections, each with two tunnels.
   */
  vpnConnections?: Usage
  /**
   * Tunnels of each VPN connection that your side uses.
   */
  tunnels?: number
  /**
   * Whether what goes over it suffers where the time on the way varies, as it does on the internet: voice, synchronous replication.
   */
  latencySensitive?: boolean
  /**
   * Name of the virtual private gateway that it ends at.
   */
  virtualPrivateGateway?: string
  /**
   * Address of the transit gateway that it is attached to; the gateway bills the attachment and the data that it processes.
   */
  transitGateway?: string
  /**
   * Your side: name or public address of the customer gateway.
   */
  customerGateway?: string
  /**
   * Address ranges on premises.
   *
   * Items: An address range.
   */
  onPremises?: string[]
  /**
   * Address ranges of the VPCs, to compare with those on premises.
   *
   * Items: An address range.
   */
  vpcRanges?: string[]
  /**
   * Ranges that the subnets' route tables send to the gateway.
   *
   * Items: An address range.
   */
  routes?: string[]
  /**
   * Whether the route tables take the gateway's routes by themselves.
   */
  routePropagation?: boolean
  /**
   * GB that leave AWS in a month while all is well: over both connections in equal parts if both are active, over the first if one waits, over the VPN if there is nothing else.
   */
  dataOut?: Usage
  /**
   * GB of a month that leave over the backup VPN instead, because the connections are down. Default: none.
   */
  backupData?: Usage
}
