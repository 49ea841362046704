import type { PricedResource } from './bill.js'
import type { PricedLine } from './month.js'
import { asAmount } from './quantity.js'

/** What a bill's lines may have in common, so that the cost of one depends on the others. */
export interface SharingRules {
  /** Whether the account's free allowances are used. */
  readonly freeTier: boolean
  /** Whether commitments cover lines: then all that may be covered depend on each other. */
  readonly committed: boolean
}

/** What all lines share that commitments may cover. */
export const COMMITTED = 'commitments'

/** Everything through which a line's cost depends on other lines. */
const sharedBy = ({ line, region }: PricedLine, { freeTier, committed }: SharingRules): readonly string[] => {
  const keys: string[] = []
  if (line.pool !== undefined) keys.push(`pool ${('given' in line.price ? undefined : line.price.region) ?? region} ${line.pool}`)
  if (line.once !== undefined) keys.push(`once ${region} ${line.once}`)
  if (freeTier && line.allowance) keys.push(`allowance ${JSON.stringify([line.allowance, line.allowance.region ?? region])}`)
  if (committed && line.eligible) keys.push(COMMITTED)
  return keys
}

/** The lines of a design by what they share. */
export interface SharedLines {
  /** What the lines share with others, and what those, and these, share in turn. */
  closure(lines: Iterable<PricedLine>, more?: readonly string[]): ReadonlySet<string>
  /** The resources of which lines share one of these. */
  sharing(keys: ReadonlySet<string>): Iterable<PricedResource>
}

/** Indexes the lines of resources by what they share. */
export const shareLines = (resources: Iterable<PricedResource>, rules: SharingRules): SharedLines => {
  const byKey = new Map<string, { readonly resources: Set<PricedResource>; readonly together: Set<string> }>()
  for (const resource of resources)
    for (const line of resource.months.flat()) {
      const keys = sharedBy(line, rules)
      for (const key of keys) {
        const group = byKey.get(key) ?? { resources: new Set(), together: new Set() }
        byKey.set(key, group)
        group.resources.add(resource)
        for (const other of keys) group.together.add(other)
      }
    }
  return {
    closure: (lines, more = []) => {
      const found = new Set<string>()
      const waiting = [...more, ...[...lines].flatMap((line) => sharedBy(line, rules))]
      for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
        if (found.has(key)) continue
        found.add(key)
        waiting.push(...(byKey.get(key)?.together ?? []))
      }
      return found
    },
    sharing: (keys) => new Set([...keys].flatMap((key) => [...(byKey.get(key)?.resources ?? [])])),
  }
}

/** Only the lines of a resource that share one of these, or that are wanted anyway. */
export const linesSharing = (
  { resource, months }: PricedResource,
  keys: ReadonlySet<string>,
  rules: SharingRules,
  wanted: (line: PricedLine) => boolean = () => false,
): PricedResource => ({
  resource,
  months: months.map((lines) => lines.filter((line) => wanted(line) || sharedBy(line, rules).some((key) => keys.has(key)))),
})

/** Ids of the lines that a change of their resource leaves as they are, in every month. */
export const unchangedLines = (old: PricedResource | undefined, now: PricedResource, rules: SharingRules): ReadonlySet<string> => {
  if (old?.months.length !== now.months.length) return new Set()
  // How a resource is bought decides what its lines that commitments may cover cost.
  const asBought = JSON.stringify(old.resource.props.purchase) === JSON.stringify(now.resource.props.purchase)
  const same = new Set<string>()
  const changed = new Set<string>()
  for (const [month, lines] of now.months.entries()) {
    const before = new Map(old.months[month]?.map((line) => [line.line.id, line]))
    for (const line of lines) {
      const { id } = line.line
      if ((asBought || !line.line.eligible) && sameLine(before.get(id), line, rules)) same.add(id)
      else changed.add(id)
      before.delete(id)
    }
    for (const id of before.keys()) changed.add(id)
  }
  return same.difference(changed)
}

const sameLine = (one: PricedLine | undefined, other: PricedLine, { committed }: SharingRules): boolean => {
  if (one?.region !== other.region || !samePrice(one, other) || textOf(one) !== textOf(other)) return false
  return !committed || coverageText(one) === coverageText(other)
}

const samePrice = ({ price: one }: PricedLine, { price: other }: PricedLine): boolean =>
  one.kind === 'listed' ? other.kind === 'listed' && one.price === other.price : one.kind === 'missing' && other.kind === 'missing'

const textOf = ({ line }: PricedLine): string => {
  const { charge, quantity, price, pool, allowance, once, included } = line
  const texts = [quantity, included].map((each) => (each === undefined ? undefined : [each.unit, asAmount(each).texts()]))
  return JSON.stringify([charge, price, pool, allowance, once, texts])
}

/** What commitments go by: what may cover the line, and how much of it runs in each hour of the week. */
const coverageText = ({ line: { eligible, profile } }: PricedLine): string => {
  const { reservation, savingsPlan } = eligible ?? {}
  const scope = reservation && { ...reservation, factor: asAmount(reservation.factor).texts() }
  const hours = profile?.segments.map(({ start, hours, value }) => [start, hours, value.unit, asAmount(value).texts()])
  return JSON.stringify([scope, savingsPlan, hours])
}
