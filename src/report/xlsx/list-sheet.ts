import { type Cell, heading, type Sheet, text, total } from './cells.js'
import { fitted, isNumber, widthOf } from './fit.js'

/** A column of a list: its head, how wide its texts may make it, and what stands in it for each row. */
export interface Column<Row> {
  readonly head: string
  readonly most?: number
  /** Left out of a list where it would be empty. */
  readonly optional?: true
  readonly cell: (row: Row) => Cell
}

interface ListOptions {
  /** Columns that stay in sight, and on every printed page. */
  readonly frozen?: number
  readonly pagesWide?: number
  readonly filter?: boolean
  /** A last row that is no part of the list. */
  readonly totals?: readonly Cell[]
  /** What stands in a list without rows. */
  readonly nothing?: string
}

const MOST = 40

/** The columns without those that may be left out and have nothing to show. */
export const filled = <Row, C extends Column<Row>>(columns: readonly C[], rows: readonly Row[]): readonly C[] =>
  columns.filter(({ optional, cell }) => !optional || rows.some((row) => cell(row) !== null))

/** A sheet that lists rows below a head which stays in sight. */
export const listSheet = <Row>(
  sheet: string,
  all: readonly Column<Row>[],
  rows: readonly Row[],
  { frozen = 1, pagesWide = 1, filter = true, totals, nothing = 'None.' }: ListOptions = {},
): Sheet => {
  const columns = rows.length === 0 ? all : filled(all, rows)
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row)))
  const last = totals && rows.length > 0 ? [columns.map((_, index) => total(totals[index] ?? null))] : []
  const inColumn = (index: number): readonly Cell[] => [...cells, ...last].map((row) => row[index] ?? null)
  const widths = columns.map(({ head, most = MOST }, index) => widthOf(head, inColumn(index), most))
  const head = columns.map(({ head: words }, index) => heading(words, inColumn(index).some(isNumber) ? 'right' : 'left'))
  const shared = { sheet, columns: widths.map((width) => ({ width })), stickyRowsCount: 1, stickyColumnsCount: frozen, pagesWide }
  if (rows.length === 0)
    return { ...shared, orientation: 'landscape', data: [fitted(head, widths), [{ ...text(nothing), fontStyle: 'italic' }]] }
  return {
    ...shared,
    orientation: 'landscape',
    ...(filter ? { filtered: rows.length + 1 } : {}),
    data: [fitted(head, widths), ...cells.map((row) => fitted(row, widths)), ...last],
  }
}
