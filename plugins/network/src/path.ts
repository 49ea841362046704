import type { CostLine, Facts, Quantity, ResourceContext } from '@planner/contract'
import { type Crossing, crossingOf, crossingToGateway } from './crossing.js'
import { directConnectOut } from './direct-connect.js'
import { type End, isCloudFront, isFreeBalancer, isRegionalService } from './ends.js'
import { type Hop, hopOf } from './hops.js'
import { betweenRegions, betweenZones, free, internetOut } from './transfer.js'

/** The transfer itself, beside what hops add. */
export function* pathLines(ctx: ResourceContext, gb: Quantity, from: End, to: End, hops: readonly Facts[]): Generator<CostLine> {
  const kinds = hops.map(hopOf)
  const region = from.region ?? ctx.region
  const label = `${from.name} to ${to.name}`
  if (from.kind === 'internet' || from.kind === 'on-premises') {
    yield free(ctx, gb, 'data-transfer.in', `${label}, into AWS`)
    return
  }
  const nat = hops.find((hop) => hopOf(hop) === 'nat')
  if (nat) yield* toGateway(ctx, gb, region, from, nat)
  if (isCloudFront(from) || isCloudFront(to) || kinds.includes('cloudfront')) {
    yield free(ctx, gb, 'data-transfer.to-cloudfront', `${label}, by CloudFront`, 'what leaves CloudFront is billed with the distribution')
    return
  }
  if (to.kind === 'internet') yield internetOut(gb, region, `${label}, out to the internet`)
  else if (to.kind === 'on-premises') yield onPremises(gb, region, label, hops)
  else if (to.region !== undefined && to.region !== region)
    yield betweenRegions(gb, region, to.region, `${label}, from ${region} to ${to.region}`)
  else yield* withinRegion(ctx, gb, region, from, to, kinds, label)
}

/** To a NAT gateway in another zone. */
function* toGateway(ctx: ResourceContext, gb: Quantity, region: string, from: End, gateway: Facts): Generator<CostLine> {
  const { all, share, note } = crossingToGateway(ctx, from.facts, gateway)
  if (!all && !share) return
  const line = betweenZones(ctx, share ? gb.share(share) : gb, region, `${from.name} to ${gateway.address}, between zones`, note)
  yield { ...line, id: 'gateway.between-zones' }
}

/** By Direct Connect at its own rates; by VPN, or by an unnamed way, at those of the internet. */
const onPremises = (gb: Quantity, region: string, label: string, hops: readonly Facts[]): CostLine => {
  const direct = hops.find((hop) => hopOf(hop) === 'direct-connect')
  if (direct) return directConnectOut(gb, region, `${label}, by ${direct.address}`, direct)
  const vpn = hops.find((hop) => hopOf(hop) === 'vpn')
  if (vpn) return internetOut(gb, region, `${label}, by ${vpn.address}`)
  return internetOut(gb, region, `${label}, out to the internet`, 'no line is named in "via": priced as over the internet')
}

function* withinRegion(
  ctx: ResourceContext,
  gb: Quantity,
  region: string,
  from: End,
  to: End,
  hops: readonly (Hop | undefined)[],
  label: string,
): Generator<CostLine> {
  const { path } = ctx.props
  if (
    path === 'service' ||
    (path === undefined && (isRegionalService(from) || isRegionalService(to) || hops.includes('gateway-endpoint')))
  ) {
    yield free(ctx, gb, 'data-transfer.same-region-services', `${label}, a service of the region`)
    return
  }
  if (path === 'internet') {
    yield betweenZones(ctx, gb, region, `${label}, by public addresses`, 'public addresses within a region are billed as between zones')
    return
  }
  if (path === undefined && hops.some(isZoneFree) && ctx.catalog('billing-rules', 'data-transfer.zones-by-endpoint')) {
    yield free(ctx, gb, 'data-transfer.zones-by-endpoint', `${label}, zones do not matter on this way`)
    return
  }
  if (path === undefined && (isFreeBalancer(from) || isFreeBalancer(to))) {
    yield free(ctx, gb, 'data-transfer.to-load-balancer', `${label}, a load balancer and its targets`)
    return
  }
  const stays = hops.includes('peering') ? 'data-transfer.peering-same-zone' : 'data-transfer.same-zone'
  // Before 2021-05 peering was billed as between zones, also within one.
  const crossing = ctx.catalog('billing-rules', stays) ? crossingBy(ctx, from, to) : { all: true }
  const crosses = crossing.all ? gb : crossing.share && gb.share(crossing.share)
  if (crosses) yield betweenZones(ctx, crosses, region, `${label}, between zones`, crossing.note)
  if (!crossing.all) yield free(ctx, crosses ? gb.minus(crosses) : gb, stays, `${label}, within a zone`)
}

const crossingBy = (ctx: ResourceContext, from: End, to: End): Crossing => {
  if (ctx.props.path === 'same-zone') return { all: false }
  if (ctx.props.path === 'between-zones') return { all: true }
  return crossingOf(ctx, from.facts, to.facts)
}

const isZoneFree = (hop: Hop | undefined): boolean =>
  hop === 'interface-endpoint' || hop === 'gateway-load-balancer-endpoint' || hop === 'transit-gateway'
