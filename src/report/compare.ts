import { PlannerError } from '../errors/planner-error.js'
import type { Line, Range, Result } from '../result/result.types.js'
import { add, signOf, subtract } from './decimal.js'

/** How something differs from the baseline. */
export type ChangeKind = 'added' | 'removed' | 'changed'

/** A difference of amounts. An amount that is unknown on one side has no difference: it is neither a cost nor a saving. */
export interface AmountChange {
  readonly before?: Range
  readonly after?: Range
  readonly by?: Range
}

interface LineChange extends AmountChange {
  readonly id: string
  readonly label: string
  readonly kind: ChangeKind
}

export interface ResourceChange {
  readonly address: string
  readonly title: string
  readonly kind: ChangeKind
  readonly lines: readonly LineChange[]
  /** Sum of the differences that are known. */
  readonly by: Range
  /** Lines that are unknown on one side, or missing because a plugin failed. */
  readonly unknown: number
}

/** What a design costs more or less than its baseline, monthly and effective. */
export interface Comparison {
  readonly currency: string
  readonly resources: readonly ResourceChange[]
  readonly unchanged: number
  /** Sum of the differences that are known. */
  readonly by: Range
  readonly unknown: number
  /** True if something that cost money before is unknown or failed now: what looks like a saving may be none. */
  readonly savingUncertain: boolean
  /** What else differs, so that a price change is not taken for a change of the design. */
  readonly circumstances: readonly string[]
}

interface Owner {
  readonly address: string
  readonly title: string
  readonly failed: boolean
  readonly lines: readonly Line[]
}

const NOTHING: Range = { low: '0', expected: '0', high: '0' }

/** Compares two results line by line; addresses and line ids are what makes two lines the same. */
export const compareResults = (before: Result, after: Result): Comparison => {
  if (before.currency !== after.currency)
    throw new PlannerError('OPTION_INVALID', `the baseline is in ${before.currency}, this estimate in ${after.currency}`, {
      hint: 'make both in one currency',
    })
  const [old, now] = [ownersOf(before), ownersOf(after)]
  const addresses = [...new Set([...old.keys(), ...now.keys()])]
  const changes = addresses.map((address) => resourceChange(old.get(address), now.get(address))).filter((change) => change !== undefined)
  return {
    currency: after.currency,
    resources: changes,
    unchanged: addresses.length - changes.length,
    by: changes.reduce((total, change) => sumOf(total, change.by), NOTHING),
    unknown: changes.reduce((total, change) => total + change.unknown, 0),
    savingUncertain: changes.some((change) => change.unknown > 0 && change.kind !== 'removed'),
    circumstances: circumstances(before, after),
  }
}

const ownersOf = (result: Result): ReadonlyMap<string, Owner> =>
  new Map([
    ...result.resources.map((resource): [string, Owner] => [
      resource.address,
      { address: resource.address, title: resource.title, failed: resource.error !== undefined, lines: resource.lines },
    ]),
    // The lines of a purchase stand with the resource that makes it.
    ...result.commitments
      .filter(({ owner }) => owner === undefined)
      .map((commitment): [string, Owner] => [
        commitment.id,
        { address: commitment.id, title: commitment.label, failed: false, lines: commitment.lines },
      ]),
  ])

const resourceChange = (before: Owner | undefined, after: Owner | undefined): ResourceChange | undefined => {
  const owner = after ?? before
  if (!owner) return undefined
  const kind: ChangeKind = !before ? 'added' : !after ? 'removed' : 'changed'
  const failed = before?.failed || after?.failed
  const old = new Map(before?.lines.map((line) => [line.id, line]))
  const now = new Map(after?.lines.map((line) => [line.id, line]))
  const ids = [...new Set([...now.keys(), ...old.keys()])]
  const lines = ids.map((id) => lineChange(old.get(id), now.get(id), Boolean(failed))).filter((line) => line !== undefined)
  if (lines.length === 0 && before && after && before.failed === after.failed) return undefined
  // A line that went while another of its resource became unknown may live on under that name.
  const hidden = kind === 'changed' && lines.some((line) => line.kind !== 'removed' && line.by === undefined)
  const counted = hidden ? lines.map((line) => (line.kind === 'removed' ? without(line) : line)) : lines
  return {
    address: owner.address,
    title: owner.title,
    kind,
    lines: counted,
    by: counted.reduce((total, line) => (line.by ? sumOf(total, line.by) : total), NOTHING),
    unknown: counted.filter((line) => line.by === undefined).length + (failed && counted.length === 0 ? 1 : 0),
  }
}

const lineChange = (before: Line | undefined, after: Line | undefined, failed: boolean): LineChange | undefined => {
  const line = after ?? before
  if (!line) return undefined
  const kind: ChangeKind = !before ? 'added' : !after ? 'removed' : 'changed'
  const base = {
    id: line.id,
    label: line.label,
    kind,
    ...(before?.monthly ? { before: before.monthly } : {}),
    ...(after?.monthly ? { after: after.monthly } : {}),
  }
  const known = (!before || before.monthly) && (!after || after.monthly) && !failed
  if (!known) return before && after && !before.monthly && !after.monthly ? undefined : base
  const by = differenceOf(after?.monthly ?? NOTHING, before?.monthly ?? NOTHING)
  return kind === 'changed' && [by.low, by.expected, by.high].every((amount) => signOf(amount) === 0) ? undefined : { ...base, by }
}

const without = ({ by: _, ...line }: LineChange): LineChange => line

const sumOf = (a: Range, b: Range): Range => ({ low: add(a.low, b.low), expected: add(a.expected, b.expected), high: add(a.high, b.high) })

const differenceOf = (a: Range, b: Range): Range => ({
  low: subtract(a.low, b.low),
  expected: subtract(a.expected, b.expected),
  high: subtract(a.high, b.high),
})

const rateText = ({ exchange, currency }: Result): string =>
  exchange ? `${currency} at ${exchange.rate} for 1 ${exchange.from}` : `prices in ${currency}`

const circumstances = (before: Result, after: Result): readonly string[] => [
  ...(before.asOf === after.asOf ? [] : [`prices as of ${before.asOf} before, ${after.asOf} now`]),
  ...(before.asOf === after.asOf && before.priceBook.digest !== after.priceBook.digest ? ['the price book changed'] : []),
  ...(rateText(before) === rateText(after) ? [] : [`${rateText(before)} before, ${rateText(after)} now`]),
  ...(before.horizon === after.horizon ? [] : [`a mean over ${before.horizon} months before, ${after.horizon} now`]),
  ...(before.design.region === after.design.region ? [] : [`in ${before.design.region} before, ${after.design.region} now`]),
  ...(before.planner === after.planner ? [] : [`planner ${before.planner} before, ${after.planner} now`]),
]
