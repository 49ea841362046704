import { record } from './csv.js'
import type { Ledger } from './responsibilities-text.js'

const COLUMNS = [
  'status',
  'responsible',
  'id',
  'control',
  'title',
  'address',
  'service',
  'note',
  'question',
  'shown_by',
  'answer',
  'owner',
  'date',
  'answer_note',
  'answer_line',
] as const

/** One row per control of every resource, open ones first. */
export function* responsibilitiesCsv({ items }: Ledger): Generator<string> {
  yield record(COLUMNS)
  for (const { status, responsible, id, control, title, address, service, note, ask = '', evidence = [], answer } of items)
    yield record([
      status,
      responsible,
      id,
      control,
      title,
      address,
      service,
      note,
      ask,
      evidence.map((each) => `${each.address}${each.fact === undefined ? '' : ` ${each.fact} = ${each.value}`}`).join('; '),
      answer?.answer ?? '',
      answer?.owner ?? '',
      answer?.date ?? '',
      answer?.note ?? '',
      answer ? String(answer.position.line) : '',
    ])
}
