import type { Responsibilities, Responsibility } from '../result/result.types.js'
import { clean, wrap } from './plain-text.js'
import { type Paint, painter, type Tone } from './style.js'

/** The ledger of one design. */
export interface Ledger extends Responsibilities {
  readonly design: { readonly name: string; readonly file: string }
}

type Status = Responsibility['status']

/** More places of one control are for `--json`. */
const SHOWN = 12
const WIDEST = 100

const HEADS: readonly (readonly [status: Status, sign: string, tone: Tone, head: string])[] = [
  ['open', '?', 'caution', 'Open: yours, and nobody says that it is done'],
  ['answered', '✓', 'good', 'Answered in the design'],
  ['met', '✓', 'good', 'Met: the design shows it'],
]

/** The ledger for people: what is open first, each control once with the places where it is. */
export const responsibilitiesText = (ledger: Ledger, { color, width }: { readonly color: boolean; readonly width: number }): string => {
  const { design, counts, items, asOf } = ledger
  const paint = painter(color)
  const room = Math.min(width, WIDEST) - 4
  const sum = `${counts.open} open, ${counts.answered} answered, ${counts.met} met by the design, ${counts.aws} answered for by AWS, ${counts.notApplicable} do not arise`
  const parts = HEADS.flatMap(([status, sign, tone, head]) => {
    const mine = items.filter((item) => item.status === status)
    if (mine.length === 0) return []
    const groups = [...Map.groupBy(mine, ({ id }) => id).values()].flatMap((group) => controlLines(group, sign, tone, room, paint))
    return ['', paint('strong', `${head} (${mine.length})`), ...groups]
  })
  const aws = [...new Set(items.flatMap(({ status, title }) => (status === 'aws' ? [title] : [])))]
  return [
    `${paint('strong', `Shared responsibility of ${clean(design.name)}`)}, as of ${asOf}`,
    ...wrap(sum, room),
    ...parts,
    ...(aws.length > 0
      ? ['', paint('strong', `AWS answers for it (${counts.aws})`), ...wrap(aws.join(', '), room).map((text) => `  ${text}`)]
      : []),
    '',
    paint('faint', 'An answer stands in the design: "answers": { "backup-dr@db": { "answer": "yes", "owner": "…", "date": "…" } }'),
    '',
  ].join('\n')
}

const controlLines = (group: readonly Responsibility[], sign: string, tone: Tone, room: number, paint: Paint): readonly string[] => {
  const [first] = group
  if (!first) return []
  const { id, title, ask } = first
  const places = group.map(placeOf).filter((place) => place !== '')
  const more = places.length - SHOWN
  const shown = `${places.slice(0, SHOWN).join(', ')}${more > 0 ? `, … and ${more} more` : ''}`
  return [
    `  ${paint(tone, sign)} ${paint('strong', title)} ${paint('faint', `(${id})`)}`,
    ...wrap(ask ?? '', room).map((text) => `    ${text}`),
    ...wrap(shown, room).map((text) => `    ${paint('faint', text)}`),
  ]
}

const placeOf = ({ address, evidence = [], answer }: Responsibility): string => {
  const [sign] = evidence
  const because = answer ? answerText(answer) : sign ? (sign.shows ?? `${sign.fact} is ${sign.value}`) : ''
  return clean([address, because === '' ? '' : `(${because})`].filter((part) => part !== '').join(' '))
}

const answerText = ({ answer, owner, date, note }: NonNullable<Responsibility['answer']>): string =>
  [answer, owner, date, note].filter((part) => part !== undefined && part !== '').join(', ')
