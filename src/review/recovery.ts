import type { Facts } from '@planner/contract'
import type { Design } from '../design/design.js'
import { hoursOf } from '../design/duration.js'
import type { Recovery } from '../result/result.types.js'

type Strategy = Recovery['strategy']

/** From the cheapest to the quickest. */
const STRATEGIES: readonly Strategy[] = ['none', 'backup-and-restore', 'pilot-light', 'warm-standby', 'active-active']

/** Objectives up to which each is needed, set inside the orders of magnitude that AWS gives (REL13-BP02). */
const LIMITS: readonly (readonly [strategy: Strategy, rtoHours: number, rpoHours: number])[] = [
  ['active-active', 1 / 60, 1 / 3600],
  ['warm-standby', 10 / 60, 1 / 60],
  ['pilot-light', 1, 15 / 60],
]

/** Longest recovery that AWS calls backup and restore. */
const LONGEST_RTO = 24

/** Facts that only what holds data gives. */
const DATA: readonly string[] = [
  'backup.automated',
  'backups.enabled',
  'storage.versioning',
  'replication.regions',
  'replicas.regions',
  'backup.other-region',
]

const LIVE: readonly string[] = ['replication.regions', 'replicas.regions']

/** More names of one kind help nobody. */
const SHOWN = 20

/** How a design would come back after the loss of its region, told from what it has in others, against what the workload demands. */
export const recoveryOf = ({ document, resources }: Design, factsOf: (address: string) => Facts): Recovery => {
  const home = document.region
  const all = resources.map(({ address, region }) => ({ address, region, facts: factsOf(address) }))
  const away = all.filter(({ region }) => region !== home)
  const stores = all.filter(({ region, facts }) => region === home && DATA.some((fact) => facts[fact] !== undefined))
  const live = stores.filter(({ facts }) => isLive(facts, home))
  const copied = stores.filter(
    ({ facts }) => isLive(facts, home) || facts['backup.other-region'] === true || copiesOf(facts, home).length > 0,
  )
  const standby = away.filter(({ facts }) => isCompute(facts))
  const running = standby.filter(({ facts }) => facts['scaling.min'] !== 0)
  const routed = all.filter(({ facts }) => routesApart(facts))
  const fallback = all.filter(({ facts }) => facts['dns.failover'] === true || routesApart(facts))
  const dataAway = live.length > 0 || away.some(({ facts }) => DATA.some((fact) => facts[fact] !== undefined))

  const strategy = ((): Strategy => {
    if (running.length > 0 && dataAway) return routed.length > 0 ? 'active-active' : 'warm-standby'
    if (dataAway) return 'pilot-light'
    return copied.length > 0 ? 'backup-and-restore' : 'none'
  })()
  const regions = new Set([
    ...away.map(({ region }) => region),
    ...stores.flatMap(({ facts }) => [...regionsOf(facts, home), ...copiesOf(facts, home)]),
  ])
  const { needed, ...objectives } = objectivesOf(document.workload ?? {})
  const least = STRATEGIES.indexOf(needed ?? 'none')
  const missing = [
    ...missingOf(least >= 1, stores, copied, 'a copy in another region'),
    ...missingOf(least >= 2, stores, live, 'a live replica in another region'),
    ...(least >= 3 && running.length === 0 ? ['servers that run in another region'] : []),
    ...(least >= 3 && fallback.length === 0 ? ['DNS fail-over, or an accelerator, between the regions'] : []),
    ...(least >= 4 && routed.length === 0 ? ['routing that sends traffic to both regions'] : []),
  ]
  const tooLong = objectives.rtoHours !== undefined && objectives.rtoHours > LONGEST_RTO
  return {
    strategy,
    regions: [...regions].sort(),
    because: [
      ...named('copied to another region', copied),
      ...named('live in another region', live),
      ...named('servers in another region', standby),
      ...named('fails over', fallback),
    ],
    ...(needed ? { needed, meets: STRATEGIES.indexOf(strategy) >= least && missing.length === 0 } : {}),
    ...objectives,
    missing,
    remarks: [
      ...(needed ? [] : ['The workload states no RTO and RPO: nothing says which strategy is enough.']),
      ...(needed && strategy === 'none'
        ? ['If the loss of a whole region need not be outlived, several zones and backups are enough: decide it, and write it down.']
        : []),
      ...(tooLong ? [`The RTO is longer than ${LONGEST_RTO} hours: check that it is meant.`] : []),
      ...(dataAway ? ['Replicas copy bad writes and deletions, too: copies of a point in time stay necessary.'] : []),
      'Told from what the design holds; whether a recovery was tested it cannot say (REL13-BP03).',
    ],
  }
}

type Place = { readonly address: string; readonly facts: Facts }

const named = (what: string, places: readonly Place[]): readonly string[] => {
  const names = places.slice(0, SHOWN).map(({ address }) => address)
  const more = places.length - names.length
  return places.length === 0 ? [] : [`${what}: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`]
}

const missingOf = (wanted: boolean, stores: readonly Place[], have: readonly Place[], what: string): readonly string[] =>
  wanted
    ? named(
        what,
        stores.filter((store) => !have.includes(store)),
      )
    : []

const isCompute = (facts: Facts): boolean =>
  facts['instance.type'] !== undefined || facts['container.launch-type'] !== undefined || facts['compute.serverless'] === true

/** Whether requests are answered in several regions at once, and not only after a failure. */
const routesApart = (facts: Facts): boolean => {
  const routing = facts['dns.routing']
  const spread = Array.isArray(routing) && routing.some((kind) => ['latency', 'geolocation', 'geoproximity', 'weighted'].includes(kind))
  return spread || facts['accelerator.multi-region'] === true
}

const list = (value: Facts[string]): readonly string[] => (Array.isArray(value) ? value : [])

const regionsOf = (facts: Facts, home: string): readonly string[] =>
  LIVE.flatMap((fact) => list(facts[fact])).filter((region) => region !== home)

const copiesOf = (facts: Facts, home: string): readonly string[] =>
  [...list(facts['backup.copies']), ...list(facts['backups.copied-to'])].filter((region) => region !== home)

/** Objects are replicated as they are written: what copies a bucket has are live. */
const isLive = (facts: Facts, home: string): boolean =>
  facts['availability.multi-region'] === true ||
  regionsOf(facts, home).length > 0 ||
  (facts['storage.versioning'] !== undefined && copiesOf(facts, home).length > 0)

const objectivesOf = ({ rto, rpo }: Readonly<Record<string, string>>): Pick<Recovery, 'needed' | 'rtoHours' | 'rpoHours'> => {
  if (rto === undefined && rpo === undefined) return {}
  const [rtoHours, rpoHours] = [rto, rpo].map((text) => (text === undefined ? undefined : hoursOf(text)))
  const tight = LIMITS.find(([, most, oldest]) => (rtoHours ?? most + 1) <= most || (rpoHours ?? oldest + 1) <= oldest)
  return {
    needed: tight?.[0] ?? 'backup-and-restore',
    ...(rtoHours === undefined ? {} : { rtoHours }),
    ...(rpoHours === undefined ? {} : { rpoHours }),
  }
}
