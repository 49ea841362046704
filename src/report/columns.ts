import { displayWidth, padLeft, padRight, truncate, truncateMiddle } from './plain-text.js'
import type { Paint, Tone } from './style.js'

export interface Cell {
  readonly text: string
  readonly tone?: Tone
  /** Runs on into the empty cells to its right, and does not make its column wider. */
  readonly runsOver?: true
  /** Faint text after it, where there is room. */
  readonly tail?: string
}

/** How the cells of a column line up; `decimal` puts decimal points under one another. */
export interface Column {
  readonly head: string
  readonly align: 'left' | 'right' | 'decimal'
  /** The one column that gives way when the table is too wide. */
  readonly flexible?: true
}

/** A table set in text: its head and one text per row, none wider than `width`. */
export interface SetTable {
  readonly head: string
  readonly rows: readonly string[]
  readonly width: number
  /** Columns left for the flexible column; unlimited if nothing is cut. */
  readonly room: number
}

const GAP = '  '
const NARROWEST = 8

/** Sets rows within `width` columns of a terminal; what does not padRight is cut with `…`. */
export const setTable = (columns: readonly Column[], rows: readonly (readonly Cell[])[], width: number, paint: Paint): SetTable => {
  const texts = columns.map((column, place) => {
    const cells = rows.map((row) => row[place]?.text ?? '')
    return column.align === 'decimal' ? alignPoints(cells) : cells
  })
  const natural = columns.map((column, place) =>
    (texts[place] ?? []).reduce(
      (widest, text, index) => (rows[index]?.[place]?.runsOver ? widest : Math.max(widest, displayWidth(text))),
      displayWidth(column.head),
    ),
  )
  const total = natural.reduce((sum, own) => sum + own, 0) + GAP.length * (columns.length - 1)
  const excess = Math.max(0, total - width)
  const growth = Math.min(Math.max(0, width - total), roomWanted(rows, natural))
  const widths = natural.map((own, place) => (columns[place]?.flexible ? Math.max(Math.min(own, NARROWEST), own - excess + growth) : own))
  const pad = (column: Column, text: string, own: number): string => (column.align === 'left' ? padRight(text, own) : padLeft(text, own))

  const setRow = (row: readonly Cell[], index: number): string => {
    const parts: string[] = []
    for (let place = 0; place < columns.length; place++) {
      const column = columns[place] as Column
      const cell = row[place]
      let own = widths[place] ?? 0
      if (cell?.runsOver)
        while (place + 1 < columns.length && (row[place + 1]?.text ?? '') === '') own += GAP.length + (widths[++place] ?? 0)
      const last = place === columns.length - 1
      if (cell?.tail !== undefined) {
        parts.push(withTail(cell, own, paint))
        continue
      }
      const whole = cell?.runsOver ? cell.text : (texts[place]?.[index] ?? '')
      const text = pad(column, column.flexible && !cell?.runsOver ? truncateMiddle(whole, own) : whole, own)
      const shown = last ? text.trimEnd() : text
      parts.push(cell?.tone && shown.trim() !== '' ? paint(cell.tone, shown) : shown)
    }
    return parts.join(GAP).trimEnd()
  }

  return {
    head: columns
      .map((column, place) => pad(column, column.head, widths[place] ?? 0))
      .join(GAP)
      .trimEnd(),
    rows: rows.map(setRow),
    width: Math.min(width, total + growth),
    room: excess === 0 ? Number.POSITIVE_INFINITY : (widths[columns.findIndex((column) => column.flexible)] ?? 0),
  }
}

/** By how much the widest cell that runs over is cut at these widths. */
const roomWanted = (rows: readonly (readonly Cell[])[], widths: readonly number[]): number =>
  rows.reduce((wanted, row) => {
    const [cell, ...others] = row
    if (!cell?.runsOver) return wanted
    const next = others.findIndex((other) => other.text !== '')
    const room = widths.slice(0, next < 0 ? widths.length : next + 1).reduce((sum, own) => sum + own + GAP.length, -GAP.length)
    const tail = cell.tail === undefined ? 0 : GAP.length + displayWidth(cell.tail)
    return Math.max(wanted, displayWidth(cell.text) + tail - room)
  }, 0)

const withTail = (cell: Cell, width: number, paint: Paint): string => {
  const text = truncate(cell.text, width)
  const tail = truncate(cell.tail ?? '', width - displayWidth(text) - GAP.length)
  const pad = ' '.repeat(Math.max(0, width - displayWidth(text) - GAP.length - displayWidth(tail)))
  return (cell.tone ? paint(cell.tone, text) : text) + GAP.slice(0, width - displayWidth(text)) + paint('faint', tail) + pad
}

/** Pads numbers on the right so that their decimal points fall on one column; words stay as they are. */
const alignPoints = (texts: readonly string[]): readonly string[] => {
  const decimals = texts.map((text) => (/\d/.test(text) ? (/\.\d+\D*$/.exec(text)?.[0].length ?? 0) : -1))
  const most = decimals.reduce((longest, own) => Math.max(longest, own), 0)
  return texts.map((text, index) => {
    const own = decimals[index] ?? -1
    return own < 0 ? text : text + ' '.repeat(most - own)
  })
}
