import type { ChangeKind, Comparison } from '../compare.js'
import { formula, MONEY, number, type Sheet, text } from './cells.js'
import { type Column, listSheet } from './list-sheet.js'

interface Change {
  readonly address: string
  readonly title: string
  readonly label?: string
  readonly kind: ChangeKind
  readonly before?: string | undefined
  readonly after?: string | undefined
  readonly by?: string | undefined
}

/** What costs more or less than in the baseline, line by line; what is not known on one side has no difference. */
export const changesSheet = ({ resources, currency, by: sum }: Comparison): Sheet => {
  const changes = resources.flatMap(({ address, title, kind, lines }): readonly Change[] =>
    lines.length === 0
      ? [{ address, title, kind }]
      : lines.map(({ label, kind: own, before, after, by }) => ({
          address,
          title,
          label,
          kind: own,
          before: before?.expected,
          after: after?.expected,
          by: by?.expected,
        })),
  )
  const columns: Column<Change>[] = [
    { head: 'Address', most: 30, cell: ({ address }) => text(address) },
    { head: 'Title', cell: ({ title }) => text(title) },
    { head: 'Label', most: 44, cell: ({ label }) => text(label) },
    { head: 'Change', cell: ({ kind }) => text(kind) },
    { head: `Before, a month (${currency})`, cell: ({ before }) => number(before, MONEY) },
    { head: `After, a month (${currency})`, cell: ({ after }) => number(after, MONEY) },
    { head: `Difference (${currency})`, cell: ({ by }) => number(by, MONEY) },
    { head: 'Remark', optional: true, cell: ({ by }) => text(by === undefined ? 'not known' : undefined) },
  ]
  const difference = formula(`SUBTOTAL(109,G2:G${changes.length + 1})`, sum.expected, MONEY)
  const totals = columns.map((_, index) => (index === 0 ? text('Of the rows shown') : index === BY ? difference : null))
  return listSheet(NAME, columns, changes, { totals, nothing: 'None.' })
}

const NAME = 'Changes'
const BY = 6

/** Sum of the differences; undefined if nothing changed. */
export const sumOfChanges = ({ resources }: Comparison): string | undefined => {
  const rows = resources.reduce((count, { lines }) => count + Math.max(1, lines.length), 0)
  return rows === 0 ? undefined : `SUM(${NAME}!$G$2:$G$${rows + 1})`
}
