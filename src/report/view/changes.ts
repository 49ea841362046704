import type { AmountChange, ChangeKind, Comparison, ResourceChange } from '../compare.js'
import { verdictOf } from '../compare-verdict.js'
import { signOf } from '../decimal.js'
import { change, count, money } from '../format.js'
import { nameOf, sentence } from './words.js'

type Tone = 'good' | 'caution' | 'bad' | ''

interface ChangeView {
  readonly before: string
  readonly after: string
  readonly by: { readonly text: string; readonly tone: Tone }
}

interface LineChangeView extends ChangeView {
  readonly label: string
}

interface ResourceChangeView {
  readonly name: string
  readonly about: string
  /** Anchor of its lines; empty for what is gone. */
  readonly href: string
  readonly kind: ChangeKind
  readonly tone: Tone
  readonly by: ChangeView['by']
  readonly lines: readonly LineChangeView[]
}

/** What a design costs more or less than its baseline. */
export interface ChangesView {
  readonly verdict: string
  readonly tone: Tone
  readonly resources: readonly ResourceChangeView[]
  readonly remarks: readonly string[]
}

const MOST = 300

const TONES: Readonly<Record<ChangeKind, Tone>> = { added: 'caution', removed: 'good', changed: '' }

export const changesOf = (comparison: Comparison, anchors: ReadonlyMap<string, string>): ChangesView => {
  const { resources, unchanged, circumstances, currency } = comparison
  const { text, tone } = verdictOf(comparison)
  return {
    verdict: text,
    tone,
    resources: resources.slice(0, MOST).map((resource) => resourceOf(resource, anchors, currency)),
    remarks: [
      ...(resources.length > MOST ? [`${count(resources.length - MOST, 'resource')} more changed.`] : []),
      ...(unchanged > 0 ? [`${count(unchanged, 'resource')} unchanged.`] : []),
      ...circumstances.map((circumstance) => sentence(`Not the design's doing: ${circumstance}.`)),
    ],
  }
}

const resourceOf = (
  { address, title, kind, by, unknown, lines }: ResourceChange,
  anchors: ReadonlyMap<string, string>,
  currency: string,
): ResourceChangeView => ({
  name: nameOf(address),
  about: nameOf(title),
  href: anchors.get(address) ?? '',
  kind,
  tone: TONES[kind],
  by: unknown > 0 && signOf(by.expected) === 0 ? UNKNOWN : differenceOf(by, currency),
  lines: lines.map((line) => ({
    label: sentence(line.label),
    before: sideOf(line.before, line.kind === 'added', currency),
    after: sideOf(line.after, line.kind === 'removed', currency),
    by: line.by ? differenceOf(line.by, currency) : UNKNOWN,
  })),
})

const UNKNOWN = { text: 'not known', tone: 'caution' } as const

const differenceOf = ({ expected }: NonNullable<AmountChange['by']>, currency: string): ChangeView['by'] => {
  const sign = signOf(expected)
  return { text: change(expected, currency), tone: sign === 0 ? '' : sign > 0 ? 'bad' : 'good' }
}

const sideOf = (values: AmountChange['before'], absent: boolean, currency: string): string =>
  values ? money(values.expected, currency) : absent ? '–' : 'not known'
