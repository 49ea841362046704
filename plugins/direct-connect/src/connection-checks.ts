import type { CheckContext, Problem } from '@planner/contract'
import type { ConnectionProps } from './connection.types.js'
import { interfaceProblems } from './interface-checks.js'
import { locationProblems, locationRow, type PortChoice } from './locations.js'
import { groupProblems, portProblems } from './ports.js'

type Check = CheckContext<ConnectionProps>

export const portChoice = ({ kind = 'dedicated', speed, macsec = false }: ConnectionProps): PortChoice => ({ kind, speed, macsec })

export function* connectionProblems(ctx: Check): Generator<Problem> {
  const port = portChoice(ctx.props)
  const ports = ctx.plain(['ports'])
  yield* locationProblems(ctx, ctx.props.location, ['location'], port)
  yield* portProblems(port)
  if (ctx.props.lag) yield* groupProblems(ctx, port, ports, ['lag'])
  if (ctx.props.minimumLinks !== undefined && ports !== undefined && ctx.props.minimumLinks > ports)
    yield {
      id: 'dx.lag-minimum-links',
      severity: 'error',
      path: ['minimumLinks'],
      message: `with ${ports} ports, ${ctx.props.minimumLinks} can never be up at once: the group carries nothing`,
      hint: `lower "minimumLinks" to ${ports} or less`,
    }
  yield* flatRateProblems(ctx, port, ports)
  yield* interfaceProblems(ctx)
  yield* otherRegionProblems(ctx)
  if (ctx.props.siteLink) yield* siteLinkProblems(ctx, ctx.props.siteLink.to)
}

function* flatRateProblems(ctx: Check, { kind, speed }: PortChoice, ports: number | undefined): Generator<Problem> {
  const { flatRate } = ctx.props
  if (!flatRate) return
  if (kind !== 'dedicated' || (speed !== '10G' && speed !== '100G'))
    yield {
      id: 'dx.flat-rate',
      severity: 'error',
      path: ['flatRate'],
      message: `${kind} connections of ${speed} have no flat rate`,
      hint: 'take dedicated ports of 10G or 100G, or remove "flatRate"',
    }
  if (ctx.referrers('via').length > 0)
    yield {
      id: 'dx.flat-rate-connections',
      severity: 'warn',
      path: ['flatRate'],
      message: 'connections of the design that go through it are billed by the GB, also from regions that its tier includes',
      hint: 'leave out the connections from those regions',
    }
  if (flatRate.pair && ports !== undefined && ports % 2 !== 0)
    yield {
      id: 'dx.flat-rate-pair',
      severity: 'error',
      path: ['flatRate', 'pair'],
      message: `${ports} ports are not pairs`,
      hint: 'write an even number of "ports", or remove "pair": a single port costs the same as a pair',
    }
}

function* siteLinkProblems(ctx: Check, to: string): Generator<Problem> {
  if (!locationRow(ctx, to)) yield* locationProblems(ctx, to, ['siteLink', 'to'], portChoice(ctx.props))
  if (!ctx.props.virtualInterfaces?.some((each) => each.siteLink))
    yield {
      id: 'dx.site-link-off',
      severity: 'error',
      path: ['siteLink'],
      message: 'data goes over SiteLink only from virtual interfaces that have it on',
      hint: 'add "siteLink": true to a virtual interface',
    }
}

/** A private interface at a virtual private gateway reaches one region; a public one, or a gateway, reaches all. */
function* otherRegionProblems(ctx: Check): Generator<Problem> {
  const { otherRegions = [], virtualInterfaces = [] } = ctx.props
  if (otherRegions.length === 0 || virtualInterfaces.length === 0) return
  if (virtualInterfaces.some(({ kind, gateway }) => kind === 'public' || gateway !== undefined)) return
  yield {
    id: 'dx.one-region',
    severity: 'error',
    path: ['otherRegions'],
    message: `without a Direct Connect gateway its interfaces reach only ${ctx.region}`,
    hint: 'end an interface at an aws:direct-connect:gateway; it costs nothing',
  }
}
