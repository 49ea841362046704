import type { CheckContext, CostLine, Path, Problem, Quantity, ResourceContext } from '@planner/contract'
import { type PortChoice, portRegion } from './locations.js'

const SPEEDS: Readonly<Record<PortChoice['kind'], readonly string[]>> = {
  dedicated: ['1G', '10G', '100G', '400G'],
  hosted: ['50M', '100M', '200M', '300M', '400M', '500M', '1G', '2G', '5G', '10G', '25G'],
}

/** Speeds whose ports fit two to a link aggregation group, where slower ones fit four. */
const FAST: readonly string[] = ['100G', '400G']

/** Speeds from which on dedicated ports may encrypt the link. */
const MACSEC: readonly string[] = ['10G', '100G', '400G']

/** Ports that are there all month, at one location. */
export const portLine = (ctx: ResourceContext, id: string, { kind, speed }: PortChoice, location: string, ports: Quantity): CostLine => ({
  id,
  label: `${kind === 'hosted' ? 'Hosted' : 'Dedicated'} ports ${speed} at ${location}`,
  quantity: ports.times(ctx.month.hours),
  price: {
    offer: 'AWSDirectConnect',
    where: { productFamily: 'Direct Connect', connectionType: kind === 'hosted' ? 'Hosted' : 'Dedicated', capacity: speed },
    per: 'port-hour',
    region: portRegion(ctx, location),
  },
  charge: 'recurring',
})

/** What a partner or the location's operator bills, where the design says so. */
export const partnerLine = (ctx: ResourceContext, ports: Quantity): CostLine => ({
  id: 'partner',
  label: 'Partner and cross-connect',
  quantity: ports.times(ctx.month.length),
  price: { given: ctx.input(['partnerFee'], 'USD/port-month') },
  charge: 'recurring',
  note: 'not on the bill of AWS',
})

export function* portProblems({ kind, speed, macsec }: PortChoice): Generator<Problem> {
  if (!SPEEDS[kind].includes(speed))
    yield {
      id: 'dx.speed-of-kind',
      severity: 'error',
      path: ['speed'],
      message: `there are no ${kind} connections of ${speed}`,
      hint: `${kind} connections have ${SPEEDS[kind].join(', ')}`,
    }
  else if (macsec && (kind === 'hosted' || !MACSEC.includes(speed)))
    yield {
      id: 'dx.macsec',
      severity: 'error',
      path: ['macsec'],
      message: `${kind} connections of ${speed} have no MACsec`,
      hint: `take dedicated ports of ${MACSEC.join(', ')}, or encrypt with a VPN over the connection`,
    }
}

/** A link aggregation group has dedicated ports of one speed on one device: four, or two of the fast ones. */
export function* groupProblems(ctx: CheckContext, { kind, speed }: PortChoice, ports: number | undefined, path: Path): Generator<Problem> {
  if (kind === 'hosted') {
    yield {
      id: 'dx.lag-hosted',
      severity: 'error',
      path,
      message: 'hosted connections cannot form a link aggregation group',
      hint: 'take dedicated ports, or a faster hosted connection',
    }
    return
  }
  const quota = ctx.catalog('service-quotas', FAST.includes(speed) ? 'direct-connect.lag-ports-100g' : 'direct-connect.lag-ports')
  const limit = quota?.cells.default
  if (limit !== undefined && ports !== undefined && ports > Number(limit))
    yield {
      id: 'dx.lag-size',
      severity: 'error',
      path,
      message: `a link aggregation group has at most ${limit} ports of ${speed}`,
      hint: 'make more than one group, or take faster ports',
    }
}
