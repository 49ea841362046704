import type { Finding, Pillar, Result, Review } from '../result/result.types.js'
import { change, money } from './format.js'
import { clean, wrap } from './plain-text.js'
import { type Paint, painter, type Tone } from './style.js'

/** What fixes make of a design. */
export interface FixedDesign {
  readonly file: string
  readonly before: Result & { readonly review: Review }
  readonly after: Result & { readonly review: Review }
  readonly applied: readonly Finding[]
  readonly left: readonly { readonly finding: Finding; readonly why: string }[]
  readonly text: string
  readonly fixedText: string
  readonly added: string
}

const NARROWEST = 60
const WIDEST = 110

/** What is changed in the file, line by line, and what that does to cost and scores. */
export const renderFix = async (fixed: FixedDesign, options: { readonly width: number; readonly color: boolean }): Promise<string> => {
  const { before, after, applied, left, added } = fixed
  const width = Math.min(WIDEST, Math.max(NARROWEST, options.width))
  const paint = painter(options.color)
  const { currency } = before
  const list = (title: string, rows: readonly string[]): readonly string[] =>
    rows.length === 0
      ? []
      : [
          paint('strong', `${title} (${rows.length})`),
          ...rows.flatMap((row) => wrap(clean(row), width - 4).map((text, index) => `${index === 0 ? '  ' : '    '}${text}`)),
        ]
  const sections = [
    applied.length === 0 ? ['Nothing to change.'] : await differenceLines(fixed, paint),
    list(
      'Mends',
      applied.map((finding) => `${placeOf(finding)}: ${finding.message} ${costOf(finding, currency)}`),
    ),
    list(
      'Left as it is',
      left.map(({ finding, why }) => `${placeOf(finding)}: ${why}`),
    ),
    applied.length === 0
      ? []
      : [
          `${paint('strong', 'Together')} ${change(added, currency)} a month: ${money(before.totals.monthly.expected, currency)} → ${after.totals.atLeast ? 'at least ' : ''}${money(after.totals.monthly.expected, currency)}`,
          `${open(before.review)} → ${open(after.review)} findings; ${scores(before.review.pillars, after.review.pillars)}`,
        ],
  ]
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`
}

const placeOf = ({ rule, address }: Finding): string => (address === '' ? rule : `${rule}@${address}`)

const costOf = ({ fix }: Finding, currency: string): string =>
  fix?.monthly ? `(${fix.atLeast ? 'at least ' : ''}${change(fix.monthly.expected, currency)} a month)` : '(its cost is not known)'

const open = ({ findings }: Review): number => findings.filter(({ waiver }) => !waiver).length

/** Pillars whose score moves. */
const scores = (before: readonly Pillar[], after: readonly Pillar[]): string => {
  const moved = after.flatMap(({ pillar, title, score }) => {
    const old = before.find((each) => each.pillar === pillar)?.score
    return old === score ? [] : [`${title} ${old ?? 'not assessed'} → ${score ?? 'not assessed'}`]
  })
  return moved.length === 0 ? 'no score changes' : moved.join(', ')
}

const TONES: Readonly<Record<string, Tone>> = { '+': 'good', '-': 'bad', '@': 'faint' }

const differenceLines = async ({ file, text, fixedText }: FixedDesign, paint: Paint): Promise<readonly string[]> => {
  const { createTwoFilesPatch } = await import('diff')
  const [, ...lines] = createTwoFilesPatch(file, file, text, fixedText, '', '', { context: 2 }).split('\n')
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const safe = `${line.slice(0, 1)}${clean(line.slice(1))}`
      const tone = TONES[line[0] ?? '']
      return tone ? paint(tone, safe) : safe
    })
}
