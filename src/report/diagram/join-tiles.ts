import type { Range, Resource, Result } from '../../result/result.types.js'
import { compareDecimals } from '../decimal.js'
import { count } from '../format.js'
import { sumOf } from '../view/sums.js'
import type { Link, Tile } from './scene.js'

/** More lines than these hide what they join. */
const MOST_LINKS = { single: 48, grouped: 16 }

/** What many refer to, such as a key or a role, would draw lines across everything. */
const MOST_REFERRERS = 3

const NOTHING = { low: '0', expected: '0', high: '0' }

const OUTSIDE: Readonly<Record<string, string>> = { internet: 'Internet', 'on-premises': 'On premises' }

export interface Joined {
  readonly links: readonly Link[]
  readonly outside: readonly Tile[]
  readonly leftOut: readonly string[]
}

/** Lines between tiles: the traffic, by the way it takes, and who names whom. */
export const linksOf = (result: Result, drawn: readonly Resource[], tileOf: ReadonlyMap<string, string>, crowded: boolean): Joined => {
  const outside = new Map<string, Tile>()
  const idOf = (end: string): string => {
    const tile = tileOf.get(end)
    if (tile !== undefined) return tile
    const known = outside.get(end) ?? { id: `o${outside.size}`, name: OUTSIDE[end] ?? end, kind: 'outside the design' }
    outside.set(end, known)
    return known.id
  }
  const hops = (result.connections ?? []).flatMap(({ from, to, via = [], gb, monthly }) => {
    const stops = [from, ...via.filter((stop) => tileOf.has(stop)), to].map(idOf)
    // What the way costs is said once, where it begins.
    return stops
      .slice(1)
      .map((stop, index) => ({ from: stops[index] as string, to: stop, traffic: { gb, monthly: index === 0 ? monthly : NOTHING } }))
  })
  const traffic = [
    ...Map.groupBy(
      hops.filter(({ from, to }) => from !== to),
      pairOf,
    ).values(),
  ]
    .map(joinedTraffic)
    .sort((a, b) => compareDecimals(b.traffic.gb.expected, a.traffic.gb.expected))
  const joined = new Set(traffic.map(pairOf))
  // Between groups everything refers to everything.
  const references = crowded ? [] : referencesOf(drawn, tileOf).filter((link) => !joined.has(pairOf(link)))
  const links = [...traffic, ...references]
  const most = crowded ? MOST_LINKS.grouped : MOST_LINKS.single
  const left = links.length - most
  return {
    links: links.slice(0, most),
    outside: [...outside.values()],
    leftOut: left > 0 ? [`${count(left, 'connection')} with the least traffic ${left === 1 ? 'is' : 'are'} not drawn.`] : [],
  }
}

/** The same for both directions. */
const pairOf = ({ from, to }: Pick<Link, 'from' | 'to'>): string => (from < to ? `${from} ${to}` : `${to} ${from}`)

const joinedTraffic = (hops: readonly Required<Link>[]): Required<Link> => {
  const { from, to } = hops[0] as Required<Link>
  const sent = (start: string): Range => sumOf(hops.filter((hop) => hop.from === start).map(({ traffic }) => traffic.gb))
  const [out, back] = [sent(from), sent(to)]
  const monthly = sumOf(hops.map(({ traffic }) => traffic.monthly))
  if (hops.every((hop) => hop.from === from)) return { from, to, traffic: { gb: out, monthly } }
  if (compareDecimals(back.expected, out.expected) > 0) return { from: to, to: from, traffic: { gb: back, back: out, monthly } }
  return { from, to, traffic: { gb: out, back, monthly } }
}

const referencesOf = (drawn: readonly Resource[], tileOf: ReadonlyMap<string, string>): readonly Link[] => {
  const named = drawn.flatMap(({ address, placement }) =>
    [...new Set(Object.values(placement?.references ?? {}).flat())].map((to) => ({ from: address, to })),
  )
  const referrers = new Map([...Map.groupBy(named, ({ to }) => to)].map(([to, all]) => [to, all.length]))
  const links = new Map<string, Link>()
  for (const { from, to } of named) {
    const [one, other] = [tileOf.get(from), tileOf.get(to)]
    if (one === undefined || other === undefined || one === other || (referrers.get(to) ?? 0) > MOST_REFERRERS) continue
    const link = { from: one, to: other }
    if (!links.has(pairOf(link))) links.set(pairOf(link), link)
  }
  return [...links.values()]
}
