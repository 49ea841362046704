import type { Resource, Result } from '../../result/result.types.js'
import { signOf } from '../decimal.js'
import { count } from '../format.js'
import { offerName, serviceOfType } from './service-name.js'
import { type LineSum, linesOf, type OwnedLine, sumOf, sumOfLines } from './sums.js'
import { type AmountView, amountOf, byCost, fraction, nameOf } from './words.js'

/** A row of a table of costs, with the length of its bar. */
export interface CostRow {
  readonly name: string
  readonly about: string
  /** Anchor of what it sums up; empty without one. */
  readonly href: string
  readonly count: number
  readonly monthly: AmountView
  /** Of the total. */
  readonly share: number
  readonly percent: string
}

export interface TagView {
  readonly key: string
  readonly rows: readonly CostRow[]
}

/** A row of a table that compares ranges on one scale. */
export interface RangeRow {
  readonly name: string
  readonly href: string
  readonly monthly: AmountView
  readonly low: number
  readonly expected: number
  readonly high: number
}

export interface CostView {
  readonly services: readonly CostRow[]
  /** Those that cost something, or may. */
  readonly resources: readonly CostRow[]
  /** As many of them, the costliest, as a page of paper holds; and what the others cost together. */
  readonly costliest: readonly CostRow[]
  readonly others: { readonly count: string; readonly monthly: AmountView } | undefined
  /** Names of those without charge. */
  readonly free: readonly string[]
  /** Empty in a design of one region. */
  readonly regions: readonly CostRow[]
  readonly tags: readonly TagView[]
  readonly ranges: readonly RangeRow[]
}

const MOST_TAGS = 12
const MOST_RANGES = 15
const MOST_ON_PAPER = 40

export const costOf = (result: Result, anchors: ReadonlyMap<string, string>): CostView => {
  const lines = linesOf(result)
  const owners = ownersOf(result).map((owner) => ({ owner, row: rowOf(owner, anchors, result) }))
  const [costly, free] = [owners.filter(({ row }) => costs(row)), owners.filter(({ row }) => !costs(row))]
  return {
    services: rowsBy(lines, serviceIn(lines), result),
    resources: costly.map(({ row }) => row),
    costliest: costly.slice(0, MOST_ON_PAPER).map(({ row }) => row),
    others: othersOf(
      costly.slice(MOST_ON_PAPER).map(({ owner }) => owner),
      result.currency,
    ),
    free: free.map(({ row }) => row.name),
    regions: new Set(result.resources.map(({ region }) => region)).size > 1 ? rowsBy(lines, regionsOf(result), result) : [],
    tags: tagsOf(lines, result),
    ranges: rangesOf(result, anchors),
  }
}

/** The service that a line is billed under: that of its price, else that of the other lines of its type. */
export const serviceIn = (lines: readonly OwnedLine[]): ((owned: OwnedLine) => string) => {
  const known = new Map<string, string>()
  for (const { line, type } of lines) if (line.price && !known.has(type)) known.set(type, offerName(line.price.offer))
  return ({ line, type }) => (line.price ? offerName(line.price.offer) : (known.get(type) ?? serviceOfType(type)))
}

const costs = ({ monthly }: CostRow): boolean => !monthly.known || signOf(monthly.sort) !== 0 || monthly.range !== ''

const regionsOf = ({ resources, design }: Result) => {
  const known = new Map(resources.map(({ address, region }) => [address, region]))
  return ({ owner }: OwnedLine): string => known.get(owner) ?? design.region
}

const rowsBy = (lines: readonly OwnedLine[], groupOf: (line: OwnedLine) => string, result: Result): readonly CostRow[] => {
  const groups = [...Map.groupBy(lines, groupOf)].map(([name, members]) => ({
    name,
    members,
    ...sumOfLines(members.map(({ line }) => line)),
  }))
  return groups.sort(byCost).map(({ name, members, monthly, atLeast }) => ({
    name: nameOf(name),
    about: '',
    href: '',
    count: members.length,
    monthly: amountOf(monthly, atLeast, result.currency),
    ...shareOf(monthly, result),
  }))
}

interface Owner extends LineSum {
  readonly name: string
  readonly about: string
  readonly lines: number
  readonly failed: boolean
}

/** Resources, and commitments that no resource owns, the dearest first. */
const ownersOf = (result: Result): readonly Owner[] => {
  const about = aboutIn(result)
  return [
    ...result.resources.map((resource) => ({
      ...resource,
      name: resource.address,
      about: about(resource),
      lines: resource.lines.length,
      failed: resource.error !== undefined,
    })),
    ...result.commitments
      .filter(({ owner }) => owner === undefined)
      .map((commitment) => ({
        ...commitment,
        name: commitment.id,
        about: commitment.label,
        lines: commitment.lines.length,
        failed: false,
      })),
  ].sort(byCost)
}

const rowOf = (owner: Owner, anchors: ReadonlyMap<string, string>, result: Result): CostRow => ({
  name: nameOf(owner.name),
  about: nameOf(owner.about),
  href: anchors.get(owner.name) ?? '',
  count: owner.lines,
  monthly: owner.failed ? amountOf(undefined, false, result.currency) : amountOf(owner.monthly, owner.atLeast, result.currency),
  ...shareOf(owner.monthly, result),
})

const othersOf = (owners: readonly Owner[], currency: string): CostView['others'] => {
  if (owners.length === 0) return undefined
  const atLeast = owners.some((owner) => owner.atLeast || owner.failed)
  return {
    count: count(owners.length, 'other resource'),
    monthly: amountOf(sumOf(owners.map(({ monthly }) => monthly)), atLeast, currency),
  }
}

/** What a resource is: its title, with the region where that is not the design's; of a connection its ends. */
export const aboutIn = ({ design, connections = [] }: Result): ((resource: Resource) => string) => {
  const ends = new Map(connections.map(({ address, from, to }) => [address, `${from} to ${to}`]))
  return ({ address, title, region }) => ends.get(address) ?? (region === design.region ? title : `${title}, ${region}`)
}

const shareOf = (part: Resource['monthly'], { totals }: Result): Pick<CostRow, 'share' | 'percent'> => {
  const share = fraction(part.expected, totals.monthly.expected)
  return { share, percent: signOf(part.expected) <= 0 ? '' : share < 0.001 ? '<0.1%' : `${(share * 100).toFixed(1)}%` }
}

/** Keys that the most resources bear first. What bears no tag of the key stands last. */
const tagsOf = (lines: readonly OwnedLine[], result: Result): readonly TagView[] => {
  const keys = new Map<string, number>()
  for (const { tags = {} } of result.resources) for (const key of Object.keys(tags)) keys.set(key, (keys.get(key) ?? 0) + 1)
  const shown = [...keys].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_TAGS)
  const groupOf = (key: string) => (owned: OwnedLine) => (Object.hasOwn(owned.tags, key) ? (owned.tags[key] ?? '') : untagged)
  return shown.map(([key]) => {
    const rows = rowsBy(lines, groupOf(key), result)
    return { key: nameOf(key), rows: [...rows.filter(({ name }) => name !== untagged), ...rows.filter(({ name }) => name === untagged)] }
  })
}

const untagged = '(without this tag)'

/** Resources whose cost has a range, the widest first, on one scale with the total left out. */
const rangesOf = ({ resources, currency }: Result, anchors: ReadonlyMap<string, string>): readonly RangeRow[] => {
  const ranged = resources
    .map((resource) => ({ resource, amount: amountOf(resource.monthly, resource.atLeast, currency) }))
    .filter(({ amount }) => amount.range !== '')
    .sort((a, b) => widthOf(b.resource) - widthOf(a.resource))
    .slice(0, MOST_RANGES)
  const most = Math.max(...ranged.map(({ resource }) => Number(resource.monthly.high)))
  const scaled = (amount: string): number => (most > 0 ? Math.max(0, Number(amount) / most) : 0)
  return ranged.map(({ resource, amount }) => ({
    name: nameOf(resource.address),
    href: anchors.get(resource.address) ?? '',
    monthly: amount,
    low: scaled(resource.monthly.low),
    expected: scaled(resource.monthly.expected),
    high: scaled(resource.monthly.high),
  }))
}

// Good enough to put rows in order and to draw: no amount is computed from it.
const widthOf = ({ monthly }: Resource): number => Number(monthly.high) - Number(monthly.low)
