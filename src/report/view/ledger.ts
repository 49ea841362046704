import type { Responsibility, Result } from '../../result/result.types.js'
import { listed } from '../format.js'
import { nameOf, sentence } from './words.js'

/** The ledger of shared responsibility: open first, each control once with the places where it is. */
export interface LedgerView {
  readonly asOf: string
  readonly counts: readonly { readonly name: string; readonly count: number; readonly tone: string }[]
  readonly open: number
  readonly parts: readonly LedgerPart[]
}

export interface LedgerPart {
  readonly title: string
  readonly count: number
  /** Shown at once; the others on demand. */
  readonly first: boolean
  readonly rows: readonly LedgerRow[]
}

export interface LedgerRow {
  readonly title: string
  readonly ask: string
  readonly note: string
  readonly places: string
  readonly responsible: string
  readonly shown: string
  /** Note and what shows it, in one line. */
  readonly told: string
}

const PARTS = [
  { status: 'open', title: 'Open: yours, and nobody says that it is done' },
  { status: 'answered', title: 'Answered in the design' },
  { status: 'met', title: 'Met: the design shows it' },
  { status: 'aws', title: 'AWS answers for it' },
] as const

const WHOSE = { aws: 'AWS', customer: 'you', shared: 'shared', 'not-applicable': 'nobody' } as const
const MOST_PLACES = 10

export const ledgerOf = ({ review }: Result): LedgerView | undefined => {
  if (!review?.responsibilities) return undefined
  const { asOf, counts, items } = review.responsibilities
  return {
    asOf: nameOf(asOf),
    counts: [
      { name: 'open', count: counts.open, tone: 'caution' },
      { name: 'answered', count: counts.answered, tone: 'good' },
      { name: 'met by the design', count: counts.met, tone: 'good' },
      { name: 'with AWS', count: counts.aws, tone: 'neutral' },
      { name: 'do not arise', count: counts.notApplicable, tone: 'neutral' },
    ],
    open: counts.open,
    parts: PARTS.flatMap(({ status, title }) => {
      const own = items.filter((item) => item.status === status)
      if (own.length === 0) return []
      const groups = [...Map.groupBy(own, ({ id, note }) => JSON.stringify([id, status === 'open' ? '' : note])).values()]
      return [{ title, count: own.length, first: status === 'open', rows: groups.map(rowOf) }]
    }),
  }
}

const rowOf = (items: readonly Responsibility[]): LedgerRow => {
  const [first] = items
  const places = items.map(({ address, service }) => nameOf(address === '' ? service : address))
  const note = sentence(first?.note ?? '')
  const shown = first ? shownBy(first) : ''
  return {
    title: sentence(first?.title ?? ''),
    ask: sentence(first?.ask ?? ''),
    note,
    places: listed(places, MOST_PLACES),
    responsible: first ? WHOSE[first.responsible] : '',
    shown,
    told: [note, shown].filter((part) => part !== '').join(' · '),
  }
}

const shownBy = ({ answer, evidence = [] }: Responsibility): string => {
  if (answer)
    return sentence(
      [answer.answer.replaceAll('-', ' '), answer.owner, answer.date, answer.note].filter((part) => part !== undefined).join(', '),
    )
  return evidence
    .slice(0, 2)
    .map(({ fact, pointer, line }) => nameOf(`${fact ?? pointer} (line ${line})`))
    .join(', ')
}
