import type { CellObject } from 'write-excel-file/node'
import { clean } from '../plain-text.js'

/** A cell of a sheet; null is an empty one. */
export type Cell = (CellObject & { readonly cached?: string }) | null

export interface Sheet {
  readonly sheet: string
  readonly columns: { readonly width: number }[]
  readonly stickyRowsCount?: number
  readonly stickyColumnsCount?: number
  readonly showGridLines?: boolean
  readonly orientation: 'landscape'
  readonly data: Cell[][]
  /** Rows that its filter goes over, the head included; none without a filter. */
  readonly filtered?: number
  /** Pages side by side that a print of it takes. */
  readonly pagesWide: number
}

// A number ends with the width of a bracket, so that it does not touch the text of the next column.
const spaced = (format: string): string => `${format}_);-${format}_)`

export const MONEY = spaced('#,##0.00')
export const UNIT_PRICE = spaced('#,##0.00##########')
export const PERCENT = spaced('0.0%')
export const WHOLE = spaced('0')
export const SCORE = spaced('0.0')

/** As many decimals as tell the quantity: Excel shows a point without digits where a format only allows for some. */
export const quantityFormat = (value: string): string => {
  const size = Math.abs(Number(value))
  const decimals = size >= 1 || size === 0 ? 3 : Math.min(12, 2 - Math.floor(Math.log10(size)))
  const shown = size.toFixed(decimals).replace(/0+$/, '').split('.')[1] ?? ''
  return spaced(shown === '' ? '#,##0' : `#,##0.${'0'.repeat(shown.length)}`)
}

/** More rows than this no sheet has (Excel's specification). */
export const MOST_ROWS = 1_048_576

// A cell of type text is never run as a formula. The text format keeps it so when somebody edits the cell; full-width
// signs count too.
const LOOKS_RUN = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

export const text = (value: string | undefined): Cell => {
  const shown = clean(value ?? '')
  if (shown === '') return null
  // The library keeps texts in a plain object: names that every object has would be taken for numbers.
  const named = shown in {} ? `${shown} ` : shown
  // `_x0041_` is an A to a spreadsheet; an escaped underscore keeps it what it is (ECMA-376, part 1, 22.9.2.19).
  const kept = named.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  return { type: String, value: kept, ...(LOOKS_RUN.test(kept) ? { format: '@' } : {}) }
}

/** A real number, as exact as Excel has them; what is not known is an empty cell. */
export const number = (value: string | number | undefined, format: string): Cell =>
  value === undefined || value === '' ? null : { type: Number, value: Number(value), format }

export const quantity = (value: string | undefined): Cell => number(value, quantityFormat(value ?? ''))

/** `cached` is what readers show that do not calculate. */
export const formula = (value: string, cached: string, format: string): Cell => ({ type: 'Formula', value, cached, format })

export const date = (iso: string | undefined): Cell =>
  iso !== undefined && /^\d{4}-\d\d-\d\d$/.test(iso)
    ? { type: Date, value: new Date(`${iso}T00:00:00Z`), format: 'yyyy-mm-dd', align: 'left' }
    : text(iso)

export const heading = (value: string, align: 'left' | 'right' = 'left'): Cell => ({
  ...text(value),
  fontWeight: 'bold',
  backgroundColor: '#E8EDF3',
  bottomBorderStyle: 'thin',
  bottomBorderColor: '#8A97A8',
  wrap: true,
  align,
  // Numbers end a little before their column does, and so does their head, with room for the button of the filter.
  ...(align === 'right' ? { indent: 1 } : {}),
  alignVertical: 'top',
})

export const bold = (cell: Cell): Cell => (cell === null ? null : { ...cell, fontWeight: 'bold' })

/** Of a row that sums up what stands above. */
export const total = (cell: Cell): Cell => ({ ...cell, fontWeight: 'bold', topBorderStyle: 'thin', topBorderColor: '#8A97A8' })

/** `A`, `Z`, `AA`. */
export const columnName = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26)
