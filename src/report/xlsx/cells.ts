import type { CellObject } from 'write-excel-file/node'
import { clean } from '../plain-text.js'

/** A cell of a sheet; null is an empty one. */
export type Cell = (CellObject & { readonly cached?: string }) | null

export interface Sheet {
  readonly sheet: string
  readonly columns: { readonly width: number }[]
  readonly stickyRowsCount?: number
  readonly orientation: 'landscape'
  readonly data: Cell[][]
}

/** A column of a list: its head, its width in characters, and what stands in it for each row. */
export interface Column<Row> {
  readonly head: string
  readonly width: number
  readonly cell: (row: Row) => Cell
}

export const MONEY = '#,##0.00'
export const UNIT_PRICE = '#,##0.00########'
export const QUANTITY = '#,##0.###'
export const PERCENT = '0.0%'

/** More rows than this no sheet has (Excel's specification). */
export const MOST_ROWS = 1_048_576

// A cell of type text is never run as a formula. The text format keeps it so when somebody edits the cell; full-width
// signs count too.
const LOOKS_RUN = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

export const text = (value: string | undefined): Cell => {
  const shown = clean(value ?? '')
  if (shown === '') return null
  // The library keeps texts in a plain object: names that every object has would be taken for numbers.
  const kept = shown in {} ? `${shown} ` : shown
  return { type: String, value: kept, ...(LOOKS_RUN.test(kept) ? { format: '@' } : {}) }
}

/** A real number, as exact as Excel has them; what is not known is an empty cell. */
export const number = (value: string | number | undefined, format: string): Cell =>
  value === undefined || value === '' ? null : { type: Number, value: Number(value), format }

/** `cached` is what readers show that do not calculate. */
export const formula = (value: string, cached: string, format: string): Cell => ({ type: 'Formula', value, cached, format })

export const date = (iso: string | undefined): Cell =>
  iso !== undefined && /^\d{4}-\d\d-\d\d$/.test(iso) ? { type: Date, value: new Date(`${iso}T00:00:00Z`), format: 'yyyy-mm-dd' } : text(iso)

export const heading = (value: string): Cell => ({
  ...text(value),
  fontWeight: 'bold',
  backgroundColor: '#E8EDF3',
  wrap: true,
  alignVertical: 'top',
})

export const bold = (cell: Cell): Cell => (cell === null ? null : { ...cell, fontWeight: 'bold' })

/** `A`, `Z`, `AA`. */
export const columnName = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26)

/** A sheet that lists rows below a head which stays in sight. */
export const listSheet = <Row>(sheet: string, columns: readonly Column<Row>[], rows: readonly Row[]): Sheet => ({
  sheet,
  columns: columns.map(({ width }) => ({ width })),
  stickyRowsCount: 1,
  orientation: 'landscape',
  data: [columns.map(({ head }) => heading(head)), ...rows.map((row) => columns.map(({ cell }) => cell(row)))],
})
