import { valueAtPath } from '../costing/resource-context.js'
import { applyChanges, type Change, changesCommitment, changesOf } from '../design/patch.js'
import { compareDecimals, sum } from '../report/decimal.js'
import type { Finding } from '../result/result.types.js'
import { WEIGHTS } from '../review/weights.js'

/** A fix that is not applied, and why. */
export interface LeftFix {
  readonly finding: Finding
  readonly why: string
}

/** The fixes that a budget buys: what saves or costs nothing, then what does most for its price, by the weight of its severity. */
export function chooseFixes(
  findings: readonly Finding[],
  budget: string | undefined,
): { readonly chosen: readonly Finding[]; readonly left: readonly LeftFix[] } {
  const left: LeftFix[] = []
  const sound = findings.filter((finding) => {
    const why = obstacle(finding, budget)
    if (why !== undefined) left.push({ finding, why })
    return why === undefined
  })
  if (budget === undefined) return { chosen: sound, left }
  const cost = ({ fix }: Finding): string => fix?.monthly?.expected ?? '0'
  const value = (finding: Finding): number =>
    compareDecimals(cost(finding), '0') <= 0 ? Number.POSITIVE_INFINITY : WEIGHTS[finding.severity] / Number(cost(finding))
  const chosen: Finding[] = []
  let spent = '0'
  for (const finding of sound.toSorted((a, b) => compare(value(b), value(a)))) {
    const then = sum([spent, cost(finding)])
    if (compareDecimals(then, budget) > 0) {
      left.push({ finding, why: 'it is beyond the budget' })
      continue
    }
    spent = then
    chosen.push(finding)
  }
  return { chosen, left }
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)

function obstacle({ fix }: Finding, budget: string | undefined): string | undefined {
  if (fix?.refused !== undefined) return `the design with it is refused: ${fix.refused}`
  if (budget !== undefined && (fix?.atLeast || !fix?.monthly)) return 'what it costs is not known, so no budget can be shown to hold'
  return undefined
}

/** One after the other; a fix that no longer fits what an earlier one made is left. */
export function combineFixes(chosen: readonly Finding[], document: unknown) {
  const applied: Finding[] = []
  const left: LeftFix[] = []
  const changes: Change[] = []
  const places = createPlaces(document)
  let current = document
  for (const finding of chosen) {
    const own = changesOf(finding.fix?.patch ?? []).filter((change) => !places.holds(change))
    const clash = own.find(places.meets)
    try {
      if (clash) throw new Error(`another fix changes ${clash.pointer.join('.')} too: apply it after this one`)
      current = applyChanges(current, own.map(places.moved))
    } catch (error) {
      left.push({ finding, why: error instanceof Error ? error.message : String(error) })
      continue
    }
    changes.push(...own.map(places.moved))
    for (const change of own) places.add(change)
    applied.push(finding)
  }
  return { applied, left, changes }
}

const END = '-'
const keyOf = (pointer: Change['pointer']): string => JSON.stringify(pointer.map(String))

/** What was changed so far; places are those that the document has without the changes. */
const createPlaces = (document: unknown) => {
  const written = new Map<string, string | undefined>()
  const above = new Set<string>()
  const inserted = new Set<string>()
  const removed = new Map<string, number[]>()
  const prefixes = ({ pointer }: Change): readonly Change['pointer'][] => pointer.map((_, index) => pointer.slice(0, index))
  return {
    /** Whether the very same is written there already; of commitments, who adds the same again buys more. */
    holds: (change: Change): boolean => {
      const { op, pointer, value } = change
      if (op === 'remove' || (changesCommitment(change) && pointer.at(-1) === END)) return false
      return written.get(keyOf(pointer)) === JSON.stringify(value)
    },
    /** Whether it changes the same place, one within, one around, or an item of a list whose items have moved. */
    meets: (change: Change): boolean => {
      const { pointer } = change
      if (pointer.at(-1) !== END && (written.has(keyOf(pointer)) || above.has(keyOf(pointer)))) return true
      return prefixes(change).some(
        (prefix) => written.has(keyOf(prefix)) || (inserted.has(keyOf(prefix)) && /^\d+$/.test(String(pointer[prefix.length]))),
      )
    },
    /** The change at the place that its items have come to since others of their list were taken away. */
    moved: (change: Change): Change => ({
      ...change,
      pointer: change.pointer.map((step, index) => {
        const gone = removed.get(keyOf(change.pointer.slice(0, index)))
        return gone && step !== END ? String(Number(step) - gone.filter((each) => each < Number(step)).length) : step
      }),
    }),
    add: (change: Change): void => {
      const { op, pointer, value } = change
      written.set(keyOf(pointer), op === 'remove' ? undefined : JSON.stringify(value))
      for (const prefix of prefixes(change)) above.add(keyOf(prefix))
      const list = pointer.slice(0, -1)
      if (op === 'replace' || !Array.isArray(valueAtPath(document, list)) || pointer.at(-1) === END) return
      if (op === 'add') inserted.add(keyOf(list))
      else removed.set(keyOf(list), [...(removed.get(keyOf(list)) ?? []), Number(pointer.at(-1))])
    },
  }
}
