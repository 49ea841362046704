import type { CheckContext, Facts, Path, Problem } from '@planner/contract'

/** Quotas of a region that its links fill together. `connections` is the path of a link's number of connections. */
export function* vpnQuotaProblems(ctx: CheckContext, connections: Path): Generator<Problem> {
  let sum = 0
  const addConnections = (link: Facts): number => {
    sum += Number(link['hybrid.vpn-connections']) || 0
    return sum
  }
  const gateways = new Set<unknown>()
  const addGateway = (link: Facts): number => {
    const gateway = link['vpn.customer-gateway']
    return gateway === undefined ? gateways.size : gateways.add(gateway).size
  }
  yield* beyond(ctx, 'vpn.connections-per-region', addConnections, { id: 'vpn.count-limit', path: connections, what: 'connections' })
  yield* beyond(ctx, 'vpn.customer-gateways-per-region', addGateway, {
    id: 'cgw.count-limit',
    path: ['customerGateway'],
    what: 'customer gateways',
  })
}

/** The link with which the count goes beyond the quota says so; those after it keep silent. */
function* beyond(
  ctx: CheckContext,
  quota: string,
  countWith: (link: Facts) => number,
  { id, path, what }: { readonly id: string; readonly path: Path; readonly what: string },
): Generator<Problem> {
  const limit = ctx.catalog('service-quotas', quota)?.cells.default
  if (limit === undefined) return
  for (const type of ['aws:vpn:site-to-site', 'aws:direct-connect:hybrid-link'])
    for (const link of ctx.all(type)) {
      const count = link.region === ctx.region ? countWith(link) : 0
      if (count <= Number(limit)) continue
      if (link.address === ctx.address)
        yield {
          id,
          severity: 'quota',
          path,
          message: `${count} ${what} are more than AWS's default quota of ${limit} a region`,
          hint: 'ask for an increase in Service Quotas, or see what your account has',
        }
      return
    }
}
