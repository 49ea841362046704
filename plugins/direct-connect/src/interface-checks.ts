import type { CheckContext, Problem } from '@planner/contract'
import type { ConnectionProps } from './connection.types.js'
import { isDefaultRoute, isPrivate } from './ranges.js'

type Check = CheckContext<ConnectionProps>
type Interface = NonNullable<ConnectionProps['virtualInterfaces']>[number]

/** What each kind of virtual interface may end at, and how many a connection has. */
export function* interfaceProblems(ctx: Check): Generator<Problem> {
  const interfaces = ctx.props.virtualInterfaces ?? []
  for (const [index, each] of interfaces.entries()) yield* oneInterface(each, ['virtualInterfaces', index])
  if (ctx.props.kind === 'hosted' && interfaces.length > 1)
    yield {
      id: 'dx.hosted-one-interface',
      severity: 'error',
      path: ['virtualInterfaces'],
      message: 'a hosted connection has one virtual interface',
      hint: 'take a hosted connection for each, or dedicated ports',
    }
  const transit = interfaces.filter(({ kind }) => kind === 'transit').length
  yield* tooMany(ctx, transit, 'direct-connect.transit-interfaces')
  yield* tooMany(ctx, interfaces.length - transit, 'direct-connect.private-or-public-interfaces')
}

function* oneInterface({ kind, gateway, prefixes = [], siteLink }: Interface, path: readonly (string | number)[]): Generator<Problem> {
  const wrong = (key: string, message: string, hint: string): Problem => ({
    id: 'dx.vif-target',
    severity: 'error',
    path: [...path, key],
    message,
    hint,
  })
  if (kind === 'public' && gateway !== undefined)
    yield wrong(
      'gateway',
      'a public virtual interface leads to public addresses of AWS, not to a gateway',
      'remove "gateway", or make it private or transit',
    )
  if (kind === 'public' && siteLink)
    yield wrong('siteLink', 'a public virtual interface has no SiteLink', 'take a private or transit interface')
  if (kind === 'transit' && gateway === undefined)
    yield wrong('gateway', 'a transit virtual interface ends at a Direct Connect gateway', 'name an aws:direct-connect:gateway')
  const unroutable = kind === 'public' ? prefixes.find(isPrivate) : undefined
  if (unroutable !== undefined)
    yield wrong(
      'prefixes',
      `${unroutable} is private: over a public virtual interface you announce public ranges that you own`,
      'announce public ranges, or make the interface private',
    )
  if (prefixes.some(isDefaultRoute) && kind === 'public')
    yield {
      id: 'dx.no-internet',
      severity: 'error',
      path: [...path, 'prefixes'],
      message: 'Direct Connect is no way to the internet: AWS does not take the default route over a public virtual interface',
      hint: 'announce the public ranges that you own',
    }
}

function* tooMany(ctx: Check, count: number, quota: string): Generator<Problem> {
  const row = ctx.catalog('service-quotas', quota)
  if (row?.cells.default === undefined || count <= Number(row.cells.default)) return
  yield {
    id: 'dx.interface-limit',
    severity: 'error',
    path: ['virtualInterfaces'],
    message: `${count} are more than AWS has: ${row.cells.quota}: ${row.cells.default}`,
    hint: 'spread them over more connections',
  }
}
