import type { Facts, Rule } from '@planner/contract'

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'performance-efficiency',
    severity: 'medium',
    title: 'Tiers that wait for each other are in one region',
    failureTitle: 'A tier waits for one in another region',
    why: 'Between zones an answer takes about a millisecond, between regions tens of them: a page that asks twenty times feels it.',
    remedy: 'Keep what a request waits for in its region, and copy to the other one behind its back.',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/performance-efficiency-pillar/perf_networking_understand_how_networking_impacts_performance.html',
    practices: ['PERF04-BP01', 'PERF04-BP06'],
    messages: { waits: '{asker} in {here} asks {store} in {there}.' },
  },
  check(ctx) {
    const places = new Map(ctx.all('*').map((facts) => [facts.address, facts]))
    const pairs = ctx.all('aws:network:connection').flatMap((way) => {
      const [from, to] = [places.get(String(way['connection.from'])), places.get(String(way['connection.to']))]
      return from && to ? [{ way, from, to }] : []
    })
    const distant = pairs.filter(({ from, to }) => from.region !== to.region)
    // Two stores copy to each other, and nobody waits.
    const judged = distant.filter(({ from, to }) => !(isStore(from) && isStore(to)))
    if (judged.length === 0) return pairs.length > 0 && distant.length === 0 ? 'pass' : 'not-applicable'
    const waits = judged.filter(({ from, to, way }) => isAsked(from, to) && way['calls.deferrable'] !== true)
    if (waits.length > 0) return waits.map((pair) => finding(pair))
    const open = judged.find(({ way }) => way['calls.deferrable'] === undefined)
    return open ? { unknown: `Does no request wait for what goes between ${open.from.address} and ${open.to.address}?` } : 'pass'
  },
} satisfies Rule<object, 'waits'>

const isStore = (facts: Facts): boolean => facts['database.engine'] !== undefined || facts['storage.durability-percent'] !== undefined

const isDatabase = (facts: Facts): boolean => facts['database.engine'] !== undefined || facts['cache.engine'] !== undefined

const isAsked = (from: Facts, to: Facts): boolean => isDatabase(from) !== isDatabase(to)

interface Pair {
  readonly way: Facts
  readonly from: Facts
  readonly to: Facts
}

const finding = ({ way, from, to }: Pair) => {
  const [asker, store] = isDatabase(from) ? [to, from] : [from, to]
  const data = { asker: String(asker.address), here: String(asker.region), store: String(store.address), there: String(store.region) }
  return { message: 'waits', data, ...(way.address === undefined ? {} : { address: way.address }) } as const
}
