import type { Complaints } from './complaints.js'
import { dayNumber } from './dates.js'
import { quoted } from './quoted.js'
import type { TextTable } from './text-table.js'

/** A row of a catalogue. In force from `from` (inclusive) up to `until` (exclusive); empty for no bound. */
export interface CatalogEntry {
  readonly key: string
  readonly from: string
  readonly until: string
  readonly source: string
  readonly asOf: string
  /** As many as the table's columns. */
  readonly cells: readonly string[]
}

export interface CatalogTable {
  readonly name: string
  readonly columns: readonly string[]
  readonly entries: readonly CatalogEntry[]
}

const OWN = ['from', 'until', 'source', 'asOf']

/** Reads a catalogue: front matter `key`, `source`, `asOf`; the last two and `from`, `until` may be columns. */
export function readCatalogFile(name: string, table: TextTable, complaints: Complaints): CatalogTable {
  const { meta, header } = table
  const key = meta.get('key')?.value ?? ''
  const fail = (line: number, cell: number, message: string, hint?: string): void =>
    complaints.add(table.position(line, Math.max(0, cell)), message, hint)
  for (const [word, { line }] of meta)
    if (!['key', ...OWN].includes(word))
      fail(line, 0, `a catalogue has no front matter ${quoted(word)}`, 'write key, source, asOf, from or until')
  if (!header.includes(key))
    fail(meta.get('key')?.line ?? table.headerLine, 0, `the key ${quoted(key)} is no column`, 'name a column in "# key: …"')
  const columns = header.filter((column) => !OWN.includes(column))
  const seen = new Map<string, string>()
  for (const column of columns) {
    if (!/^[A-Za-z][A-Za-z0-9-]{0,59}$/.test(column))
      fail(table.headerLine, header.indexOf(column), `${quoted(column)} is no column name`, 'use letters, digits and hyphens')
    const twin = seen.get(column.toLowerCase())
    if (twin) fail(table.headerLine, header.indexOf(column), `${quoted(column)} and ${quoted(twin)} differ in case alone`)
    seen.set(column.toLowerCase(), column)
  }

  const entries: CatalogEntry[] = []
  const known = new Map<string, { readonly entry: CatalogEntry; readonly line: number }[]>()
  table.eachRow((cells, line) => {
    const value = (column: string): string => cells[header.indexOf(column)] || meta.get(column)?.value || ''
    const entry = {
      key: value(key),
      from: value('from'),
      until: value('until'),
      source: value('source'),
      asOf: value('asOf'),
      cells: columns.map((column) => cells[header.indexOf(column)] ?? ''),
    }
    if (entry.key === '') return fail(line, header.indexOf(key), 'has no key')
    if (entry.source === '') return fail(line, header.indexOf('source'), 'has no source', 'add "# source: …" to the front matter')
    // What a row was read from may be dated to the month or the year only.
    if (!/^\d{4}(?:-\d{2}){0,2}$/.test(entry.asOf))
      return fail(line, header.indexOf('asOf'), `asOf is no date: ${quoted(entry.asOf)}`, 'write YYYY-MM-DD, or the month or year')
    for (const column of ['from', 'until'] as const) {
      const text = entry[column]
      if (text !== '' && dayNumber(text) === undefined)
        return fail(line, header.indexOf(column), `${column} is no ISO date: ${quoted(text)}`, 'write YYYY-MM-DD')
    }
    if (entry.from !== '' && entry.until !== '' && entry.until <= entry.from)
      return fail(line, header.indexOf('until'), `ends on ${entry.until}, before it begins on ${entry.from}`)
    const others = known.get(entry.key) ?? []
    const clash = others.find(({ entry: other }) => overlap(entry, other))
    if (clash)
      return fail(
        line,
        header.indexOf(key),
        `${quoted(entry.key)} is also on line ${clash.line}, in force on the same dates`,
        'give the rows dates that do not overlap',
      )
    known.set(entry.key, [...others, { entry, line }])
    entries.push(entry)
  })
  return { name, columns, entries }
}

const overlap = (a: CatalogEntry, b: CatalogEntry): boolean => (a.until === '' || b.from < a.until) && (b.until === '' || a.from < b.until)
