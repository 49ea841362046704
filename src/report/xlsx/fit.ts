import { displayWidth } from '../plain-text.js'
import type { Cell } from './cells.js'

/** Points: of a line of text in the font of the workbook, and the most that a row may have (Excel's specification). */
const LINE = 12.75
const HIGHEST_ROW = 409

/** Room beside a text, and in a head that of the button of the filter. */
const BESIDE = 2
const BUTTON = 3

/** Nothing is worth a wider column. */
const WIDEST = 60

const numbers = new Map<number, Intl.NumberFormat>()

/** In widths of a digit, which columns are measured in: capitals take more. */
const lengthOfText = (words: string): number => displayWidth(words) + Math.ceil((words.match(/[A-Z]/g)?.length ?? 0) / 4)

/** Digits that a cell takes in one line. */
const lengthOf = (cell: Cell): number => {
  if (cell === null) return 0
  const { value, format = '', cached } = cell
  if (value instanceof Date) return format.length + 1
  const amount = cached === undefined ? value : Number(cached)
  if (typeof amount !== 'number') return lengthOfText(String(value ?? ''))
  const decimals = /\.([0#]*)/.exec(format)?.[1]?.length ?? 0
  const known =
    numbers.get(decimals) ??
    new Intl.NumberFormat('en-US', { maximumFractionDigits: decimals, minimumFractionDigits: Math.min(2, decimals) })
  numbers.set(decimals, known)
  return known.format(amount).length
}

const isText = (cell: Cell): boolean => typeof cell?.value === 'string' && cell.type !== 'Formula'

export const isNumber = (cell: Cell): boolean => cell !== null && (cell.type === Number || cell.type === 'Formula')

/** Wide enough for every number, and for texts up to `most`, which longer ones are broken at. */
export const widthOf = (head: string, cells: readonly Cell[], most: number): number => {
  const longest = (of: readonly Cell[]): number => of.reduce((length, cell) => Math.max(length, lengthOf(cell)), 0)
  const words = cells.length === 0 ? head.length : Math.max(...head.split(' ').map((word) => word.length))
  const texts = Math.min(most, longest(cells.filter(isText)))
  return Math.min(WIDEST, Math.max(words + BUTTON, texts + BESIDE, longest(cells.filter((cell) => !isText(cell))) + BESIDE))
}

/** Lines that a text takes where it is broken between words, and within those that are longer than a line. */
const linesIn = (text: string, width: number): number => {
  let lines = 1
  let used = 0
  for (const word of text.split(' ')) {
    const length = lengthOfText(word)
    if (used > 0 && used + 1 + length <= width) {
      used += 1 + length
      continue
    }
    if (used > 0) lines++
    lines += Math.max(0, Math.ceil(length / width) - 1)
    used = length % width || Math.min(length, width)
  }
  return lines
}

/** The row with what is longer than its column broken into lines, and as high as that needs. */
export const fitted = (row: readonly Cell[], widths: readonly number[]): Cell[] => {
  const lines = row.map((cell, index) => {
    const width = (widths[index] ?? WIDEST) - 1
    return isText(cell) && lengthOf(cell) > width ? linesIn(String(cell?.value), width) : 1
  })
  const most = Math.max(1, ...lines)
  if (most === 1) return [...row]
  const height = Math.min(HIGHEST_ROW, most * LINE + 1)
  return row.map((cell, index) =>
    cell === null ? null : { alignVertical: 'top', ...cell, height, ...((lines[index] ?? 1) > 1 ? { wrap: true } : {}) },
  )
}
