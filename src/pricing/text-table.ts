import { parse } from 'csv-parse/sync'
import type { SourcePosition } from '../design/source.js'
import type { Complaints } from './complaints.js'
import { quoted } from './quoted.js'

/** A file of pricing-data: front matter that holds for the whole file, a header, rows. */
export interface TextTable {
  readonly file: string
  /** Front matter: value and line by key. */
  readonly meta: ReadonlyMap<string, { readonly value: string; readonly line: number }>
  readonly header: readonly string[]
  readonly headerLine: number
  /** Calls back for every row; the cells are as many as the header's. */
  eachRow(take: (cells: readonly string[], line: number) => void): void
  /** Where the cell stands; cell 0 is the first. */
  position(line: number, cell: number): SourcePosition
}

const META = /^# ([A-Za-z_][A-Za-z0-9_-]*): ?(.*)$/

/** Reads UTF-8 text with LF line ends. What is wrong goes to `complaints`; undefined if there is no table to read. */
export function readTextTable(file: string, bytes: Uint8Array, complaints: Complaints): TextTable | undefined {
  const fail = (line: number, column: number, message: string, hint?: string): undefined => {
    complaints.add({ file, line, column }, message, hint)
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return fail(1, 1, 'is not UTF-8 text', 'save the file as UTF-8')
  }
  const carriageReturn = text.indexOf('\r')
  if (carriageReturn >= 0) {
    const line = text.slice(0, carriageReturn).split('\n').length
    return fail(line, carriageReturn - text.lastIndexOf('\n', carriageReturn), 'has a carriage return', 'end lines with LF alone')
  }

  const meta = new Map<string, { value: string; line: number }>()
  let start = 0
  let line = 1
  while (text.startsWith('#', start)) {
    const end = text.indexOf('\n', start)
    const written = text.slice(start, end < 0 ? text.length : end)
    const [, key, value] = META.exec(written) ?? []
    if (key === undefined || value === undefined) fail(line, 1, `is no front matter: ${quoted(written)}`, 'write "# column: value"')
    else if (meta.has(key)) fail(line, 3, `names ${quoted(key)} a second time`, `it is already on line ${meta.get(key)?.line}`)
    else meta.set(key, { value: value.trim(), line })
    start = end < 0 ? text.length : end + 1
    line += 1
  }
  const headerLine = line
  const headerEnd = text.indexOf('\n', start)
  if (start >= text.length) return fail(headerLine, 1, 'has no header', 'write the column names after the front matter')

  const position = (at: number, cell: number): SourcePosition => ({ file, line: at, column: columnOf(text, at, cell) })
  const parseRows = (from: number, to: number, firstLine: number, take: (cells: readonly string[], line: number) => void): void => {
    const rows = text.slice(from, to)
    // Most files have no quoted cell: they need no CSV parser, which takes longer to warm up than a plugin's prices to read.
    if (rows !== '' && !rows.includes('"')) {
      const lines = rows.split('\n')
      if (lines.at(-1) === '') lines.pop()
      for (const [index, each] of lines.entries()) take(each.split(','), firstLine + index)
      return
    }
    let before = firstLine - 1
    try {
      parse(rows, {
        record_delimiter: '\n',
        relax_column_count: true,
        on_record: (cells: readonly string[], context) => {
          const at = before + 1
          before = firstLine - 1 + context.lines
          if (before > at) fail(at, 1, 'a cell runs over the end of its line', 'keep every row on one line')
          else take(cells, at)
          return null
        },
      })
    } catch (error) {
      fail(
        before + 1,
        1,
        `is no CSV: ${error instanceof Error ? error.message : String(error)}`,
        'quote cells that hold a comma or a quote, and double quotes within them',
      )
    }
  }

  let header: readonly string[] = []
  parseRows(start, headerEnd < 0 ? text.length : headerEnd, headerLine, (cells) => {
    header = cells
  })
  const seen = new Set<string>()
  header.forEach((name, cell) => {
    if (name === '' || name !== name.trim())
      complaints.add(
        position(headerLine, cell),
        name === '' ? 'is a column without a name' : `has space around the column name ${quoted(name)}`,
      )
    if (seen.has(name)) complaints.add(position(headerLine, cell), `names the column ${quoted(name)} a second time`)
    seen.add(name)
  })

  return {
    file,
    meta,
    header,
    headerLine,
    position,
    eachRow(take) {
      if (headerEnd < 0 || headerEnd + 1 >= text.length) return
      parseRows(headerEnd + 1, text.length, headerLine + 1, (cells, at) => {
        if (cells.length !== header.length)
          fail(
            at,
            1,
            `has ${cells.length} cells, the header has ${header.length}`,
            'give every column a cell, empty where nothing is known',
          )
        else take(cells, at)
      })
    },
  }
}

/** A price file says a thing once: in the front matter or in a column. */
export function complainOfRepeatedColumns({ meta, header, headerLine, position }: TextTable, complaints: Complaints): void {
  for (const [cell, name] of header.entries()) {
    const before = meta.get(name)
    if (before)
      complaints.add(
        position(headerLine, cell),
        `the column ${quoted(name)} also stands in the front matter, line ${before.line}`,
        'keep it in one place',
      )
  }
}

/** Column of a cell in its line, from 1. Only for messages, so it may look for the line. */
function columnOf(text: string, line: number, cell: number): number {
  let start = 0
  for (let at = 1; at < line; at++) start = text.indexOf('\n', start) + 1
  let column = 0
  let left = cell
  let inQuotes = false
  for (; left > 0 && start + column < text.length; column++) {
    const char = text[start + column]
    if (char === '\n') break
    if (char === '"') inQuotes = !inQuotes
    else if (char === ',' && !inQuotes) left -= 1
  }
  return column + 1
}
