import type { CostLine, Facts, Quantity } from '@planner/contract'

/** What endpoints process is billed in tiers over the region. */
export const endpointData = (kind: 'interface' | 'gateway-load-balancer'): Pick<CostLine, 'price' | 'pool'> =>
  kind === 'interface'
    ? { price: { offer: 'AmazonVPC', where: { usagetype: 'VpcEndpoint-Bytes' }, per: 'GB' }, pool: 'AmazonVPC.endpoint-bytes' }
    : { price: { offer: 'AmazonVPC', where: { usagetype: 'VpcEndpoint-GWLBE-Bytes' }, per: 'GB' } }

/** What is sent into a transit gateway is billed by the kind of the attachment that sends it. */
export const transitData = (attachment: 'VPC' | 'VPN' | 'DirectConnect'): CostLine['price'] => ({
  offer: 'AmazonVPC',
  where: { usagetype: 'TransitGateway-Bytes', operation: `TransitGateway${attachment}` },
  per: 'GB',
})

/** What a connection passes on its way, by what it says of itself. */
export type Hop =
  | 'nat'
  | 'interface-endpoint'
  | 'gateway-load-balancer-endpoint'
  | 'gateway-endpoint'
  | 'transit-gateway'
  | 'peering'
  | 'cloudfront'
  | 'direct-connect'
  | 'vpn'

export const hopOf = (facts: Facts): Hop | undefined => {
  const own = facts['network.gateway']
  if (typeof own === 'string') return own as Hop
  const service = facts.type?.split(':')[1]
  return service === 'cloudfront' || service === 'direct-connect' || service === 'vpn' ? service : undefined
}

/** The lines that hops add to a connection for each GB. */
export function* hopLines(hops: readonly Facts[], gb: Quantity, source: 'VPC' | 'VPN' | 'DirectConnect'): Generator<CostLine> {
  let transit = false
  for (const [index, facts] of hops.entries()) {
    const line = (id: string, label: string, priced: Pick<CostLine, 'price' | 'pool'>): CostLine => ({
      id: `via.${index}.${id}`,
      label: `${label} ${facts.address}`,
      quantity: gb,
      charge: 'usage',
      ...priced,
      ...(facts.region === undefined || 'given' in priced.price ? {} : { price: { ...priced.price, region: String(facts.region) } }),
    })
    const hop = hopOf(facts)
    if (hop === 'nat')
      yield line('nat', 'Processed by', { price: { offer: 'AmazonEC2', where: { usagetype: 'NatGateway-Bytes' }, per: 'GB' } })
    if (hop === 'interface-endpoint') yield line('endpoint', 'Processed by', endpointData('interface'))
    if (hop === 'gateway-load-balancer-endpoint') yield line('endpoint', 'Processed by', endpointData('gateway-load-balancer'))
    // What comes from a peered transit gateway is not billed again.
    if (hop === 'transit-gateway' && !transit) {
      yield line('transit-gateway', 'Sent into', { price: transitData(source) })
      transit = true
    }
  }
}
