import { closest } from 'fastest-levenshtein'
import { DIRECTIVES, PRICE_COLUMNS, type PriceColumn, wrongAttributeName } from './column-names.js'
import type { Complaints } from './complaints.js'
import { dayNumber } from './dates.js'
import { normalDecimal } from './decimal-text.js'
import type { OfferWriter } from './offer-writer.js'
import { isTrust } from './price-source.js'
import { quoted } from './quoted.js'
import { parseTerm, TERM_TEXTS } from './terms.js'
import { complainOfRepeatedColumns, type TextTable } from './text-table.js'
import { isListedUnit, LISTED_UNITS } from './units.js'

const DEFAULTS: Readonly<Partial<Record<string, string>>> = {
  currency: 'USD',
  term: 'on-demand',
  part: 'rate',
  tier_begin: '0',
  tier_end: 'Inf',
  trust: 'list',
}
const PIVOT_MARK = '|'

/** What a value may not be, and the hint. */
const CHECKS: Readonly<Partial<Record<string, (value: string) => readonly [wrong: string, hint: string] | undefined>>> = {
  unit: (value) =>
    isListedUnit(value)
      ? undefined
      : [`unknown unit ${quoted(value)}`, `the nearest known unit is "${closest(value, LISTED_UNITS)}"; src/pricing/units.ts lists them`],
  term: (value) =>
    parseTerm(value) ? undefined : [`unknown term ${quoted(value)}`, `the nearest known term is "${closest(value, TERM_TEXTS)}"`],
  published: (value) => (dayNumber(value) === undefined ? [`${quoted(value)} is no ISO date`, 'write YYYY-MM-DD'] : undefined),
  part: (value) => (value === 'rate' || value === 'upfront' ? undefined : [`unknown part ${quoted(value)}`, 'write rate or upfront']),
  trust: (value) => (isTrust(value) ? undefined : [`unknown trust ${quoted(value)}`, 'write list, transcribed or derived']),
  currency: (value) => (/^[A-Z]{3}$/.test(value) ? undefined : [`${quoted(value)} is no currency`, 'write its three letters: USD']),
  tier_begin: (value) =>
    normalDecimal(value) === undefined ? [`a tier cannot begin at ${quoted(value)}`, 'write a plain decimal number'] : undefined,
  tier_end: (value) =>
    value !== 'Inf' && normalDecimal(value) === undefined
      ? [`a tier cannot end at ${quoted(value)}`, 'write a plain decimal number or Inf']
      : undefined,
  cells: (value) => (value === 'price' || value === 'sku' ? undefined : [`cells cannot hold ${quoted(value)}`, 'write price or sku']),
}
/** AWS leaves the family out of some products, so it is not required. */
const REQUIRED: readonly PriceColumn[] = ['region']
const REQUIRED_OF_PRICES: readonly PriceColumn[] = ['unit', 'origin', 'published']

export interface PriceFileOptions {
  readonly writer: Pick<OfferWriter, 'product' | 'region' | 'source' | 'add' | 'sku'>
  readonly complaints: Complaints
  /** Number of a place in this file, for complaints that come after all files are read. */
  readonly place: (line: number, cell: number) => number
}

/** Reads a file of prices, or of SKUs, into the writer. */
export function readPriceFile(table: TextTable, { writer, complaints, place }: PriceFileOptions): void {
  const { meta, header } = table
  const complain = (line: number, cell: number, message: string, hint?: string): void =>
    complaints.add(table.position(line, cell), message, hint)
  const before = complaints.count
  complainOfRepeatedColumns(table, complaints)

  const mark = header.indexOf(PIVOT_MARK)
  const pivot = meta.get('columns')?.value
  const ordinary = mark < 0 ? header : header.slice(0, mark)
  const pivoted = mark < 0 ? [] : header.slice(mark + 1)
  const names = [...[...meta.keys()].filter((key) => !isOneOf(DIRECTIVES, key)), ...ordinary, ...(pivot === undefined ? [] : [pivot])]
  const attributes = names.filter((name) => !isOneOf(PRICE_COLUMNS, name))
  const cellsHold = meta.get('cells')?.value ?? (pivot === undefined && names.includes('sku') && !names.includes('price') ? 'sku' : 'price')

  if ((pivot === undefined) !== mark < 0)
    complain(
      table.headerLine,
      0,
      pivot === undefined
        ? 'has a column "|" but no "# columns: …" in the front matter'
        : 'has "# columns: …" but no column "|" in the header',
    )
  for (const name of attributes) {
    const wrong = wrongAttributeName(name, [...PRICE_COLUMNS, ...DIRECTIVES])
    const cell = header.indexOf(name)
    if (wrong) complain(meta.get(name)?.line ?? table.headerLine, Math.max(0, cell), `${quoted(name)} ${wrong}`)
  }
  for (const [key, { value, line }] of meta) {
    const [wrong, hint] = CHECKS[key]?.(value) ?? []
    if (wrong) complain(line, 0, wrong, hint)
  }
  pivoted.forEach((value, index) => {
    const [wrong, hint] = CHECKS[pivot ?? '']?.(value) ?? []
    if (wrong) complain(table.headerLine, mark + 1 + index, wrong, hint)
  })
  const required = [...REQUIRED, ...(cellsHold === 'price' ? REQUIRED_OF_PRICES : []), ...(pivot === undefined ? [cellsHold] : [])]
  for (const name of required)
    if (!names.includes(name))
      complain(table.headerLine, 0, `has no ${name}`, `add a column "${name}", or "# ${name}: …" to the front matter`)
  if (complaints.count > before) return

  const columnOf = new Map(ordinary.map((name, cell) => [name, cell]))
  const unvarying = new Map([...meta].map(([name, { value }]) => [name, value]))
  const attributeNames = [...new Set(attributes)]

  /** Reads the values of a row; `turned` is the value of the pivoted dimension. Undefined if something is wrong. */
  const readRow = (cells: readonly string[], line: number, turned: string | undefined) => {
    let wrong = false
    const value = (name: string): string => {
      const cell = columnOf.get(name)
      const written = name === pivot ? turned : cell === undefined ? unvarying.get(name) : cells[cell]
      const read = written || DEFAULTS[name] || ''
      if (cell === undefined) return read
      if (read !== read.trim()) wrong = say(`has space around the value ${quoted(read)}`)
      const [message, hint] = (read !== '' && CHECKS[name]?.(read)) || []
      if (message) wrong = say(message, hint)
      return read

      function say(text: string, help?: string): true {
        complain(line, cell ?? 0, text, help)
        return true
      }
    }
    const found = Object.fromEntries(attributeNames.map((name) => [name, value(name)] as const).filter(([, text]) => text !== ''))
    const row = {
      family: value('productFamily'),
      region: value('region'),
      term: value('term'),
      part: value('part') === 'upfront' ? ('upfront' as const) : ('rate' as const),
      tierBegin: value('tier_begin'),
      tierEnd: value('tier_end'),
      rateCode: value('rate_code'),
      sku: value('sku'),
      source: {
        origin: value('origin'),
        trust: value('trust'),
        rule: value('rule'),
        unit: value('unit'),
        currency: value('currency'),
        published: value('published'),
      },
    }
    const missing = required.filter((name) => name !== pivot && value(name) === '')
    for (const name of missing) complain(line, columnOf.get(name) ?? 0, `has no ${name}`)
    if (wrong || missing.length > 0) return undefined
    const trust = isTrust(row.source.trust) ? row.source.trust : 'list'
    return {
      ...row,
      product: writer.product(row.family, found),
      sourceId: cellsHold === 'price' ? writer.source({ ...row.source, trust }) : -1,
      published: row.source.published,
      tierBegin: normalDecimal(row.tierBegin) ?? row.tierBegin,
      tierEnd: normalDecimal(row.tierEnd) ?? row.tierEnd,
    }
  }
  type Row = NonNullable<ReturnType<typeof readRow>>

  const take = (row: Row, region: number, term: string, text: string, line: number, cell: number): void => {
    const at = place(line, cell)
    if (cellsHold === 'sku') {
      writer.sku(row.product, region, text, row.published, at)
      return
    }
    const price = normalDecimal(text)
    if (price === undefined) {
      const wrong = text.startsWith('-') ? `a price cannot be negative: ${quoted(text)}` : `${quoted(text)} is no decimal price`
      complain(line, cell, wrong, 'write a plain decimal number, or nothing where no price is known')
      return
    }
    writer.add({
      product: row.product,
      region,
      term,
      source: row.sourceId,
      part: row.part,
      tierBegin: row.tierBegin,
      tierEnd: row.tierEnd,
      price,
      rateCode: row.rateCode || undefined,
      place: at,
    })
    if (row.sku) writer.sku(row.product, region, row.sku, row.published, at)
  }

  if (pivot === undefined) {
    const cell = columnOf.get(cellsHold) ?? 0
    table.eachRow((cells, line) => {
      const row = readRow(cells, line, undefined)
      if (row) take(row, writer.region(row.region), row.term, cells[cell] || unvarying.get(cellsHold) || '', line, cell)
    })
    return
  }
  const turnsRegion = pivot === 'region'
  const turnsTerm = pivot === 'term'
  const regionIds = turnsRegion ? pivoted.map((name) => writer.region(name)) : []
  table.eachRow((cells, line) => {
    let row: Row | undefined
    for (let index = 0; index < pivoted.length; index++) {
      const cell = mark + 1 + index
      const text = cells[cell]
      if (!text) continue
      if (!row || !(turnsRegion || turnsTerm)) {
        row = readRow(cells, line, pivoted[index])
        if (!row) return
      }
      take(row, regionIds[index] ?? writer.region(row.region), turnsTerm ? (pivoted[index] ?? '') : row.term, text, line, cell)
    }
  })
}

const isOneOf = (list: readonly string[], word: string): boolean => list.includes(word)
