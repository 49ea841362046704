import type { Review } from './review.js'
import { changeOf, nameOf, sentence } from './words.js'

type Finding = Review['findings'][number]
type Evidence = Finding['evidence'][number]

/** Where a rule found something: the places of which it says the same. */
export interface PlaceView {
  readonly where: readonly { readonly name: string; readonly href: string; readonly line: number }[]
  /** Places beyond those. */
  readonly more: number
  readonly message: string
  readonly evidence: readonly string[]
  /** What its remedy costs or saves in each; empty without one. */
  readonly fix: string
  readonly waiver: string
}

const MOST_NAMES = 20
const MOST_EVIDENCE = 6
const LONGEST_VALUE = 40

export const placesOf = (findings: readonly Finding[], anchors: ReadonlyMap<string, string>, currency: string): readonly PlaceView[] =>
  [...Map.groupBy(findings, (finding) => JSON.stringify(saidOf(finding, currency, false))).values()].flatMap((same) =>
    same.slice(0, 1).map((finding) => ({
      ...saidOf(finding, currency, same.length === 1),
      where: same.slice(0, MOST_NAMES).map(({ address, position }) => ({
        name: address === '' ? 'the design' : nameOf(address),
        href: anchors.get(address) ?? '',
        line: position.line,
      })),
      more: Math.max(0, same.length - MOST_NAMES),
    })),
  )

/** Lines of what was read are told of a single place: of several, the lines of the places say where to look. */
const saidOf = (
  { address, message, evidence, fix, waiver }: Finding,
  currency: string,
  withLines: boolean,
): Omit<PlaceView, 'where' | 'more'> => ({
  message: sentence(message),
  evidence: telling(evidence)
    .slice(0, MOST_EVIDENCE)
    .map((each) => {
      const value = each.value === undefined ? 'is not given' : `= ${shortened(each.value)}`
      return nameOf(`${subjectOf(each, address)} ${value}${withLines || each.address !== address ? ` (line ${each.line})` : ''}`)
    }),
  fix: fix ? (fix.refused === undefined ? changeOf(fix.monthly, fix.atLeast, currency) : sentence(`not priced: ${fix.refused}`)) : '',
  waiver: waiver ? sentence(`${waiver.reason}${waiver.until === undefined ? '' : `, until ${waiver.until}`}`) : '',
})

/** A fact that nothing gives says little beside others: rules look for those of every type that they may meet. */
const telling = (evidence: Finding['evidence']): Finding['evidence'] => {
  const given = evidence.filter(({ fact, value }) => fact === undefined || value !== undefined)
  return given.length > 0 ? given : evidence
}

/** A fact or property, of another resource than the finding's with its name. */
const subjectOf = (evidence: Evidence, own: string): string => {
  const property = evidence.pointer.replace(/^\/(?:resources\/[^/]*(?:\/|$))?/, '').replaceAll('/', '.')
  const subject = evidence.fact ?? (property === '' ? 'the resource' : property)
  return evidence.address === own || evidence.address === '' ? subject : `${evidence.address} ${subject}`
}

const shortened = (value: string): string => (value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value)
