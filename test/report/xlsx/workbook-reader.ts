import { XMLParser } from 'fast-xml-parser'
import { unzipSync } from 'fflate'

export interface ReadCell {
  readonly value?: string | number
  readonly formula?: string
  /** Number format. */
  readonly format?: string
}

export type ReadSheet = ReadonlyMap<string, ReadCell>

export interface Workbook {
  readonly sheets: ReadonlyMap<string, ReadSheet>
  /** The parts as they are. */
  readonly parts: ReadonlyMap<string, string>
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => ['row', 'c', 'si', 'sheet', 'xf', 'numFmt'].includes(name),
})

/** An .xlsx file, read without the library that wrote it. */
export const readWorkbook = (bytes: Uint8Array): Workbook => {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, new TextDecoder().decode(content)]))
  const read = (name: string) => parser.parse(parts.get(name) ?? '')
  const strings: string[] = (read('xl/sharedStrings.xml').sst?.si ?? []).map(({ t }: { t: string | { '#text': string } }) =>
    typeof t === 'string' ? t : t['#text'],
  )
  const { numFmts, cellXfs } = read('xl/styles.xml').styleSheet
  const formats = new Map((numFmts?.numFmt ?? []).map((format: Record<string, string>) => [format['@numFmtId'], format['@formatCode']]))
  const cellOf = (cell: Record<string, string>): ReadCell => {
    const format = formats.get(cellXfs.xf[Number(cell['@s'] ?? 0)]['@numFmtId']) as string | undefined
    const value = cell.v === undefined ? undefined : cell['@t'] === 's' ? strings[Number(cell.v)] : Number(cell.v)
    return {
      ...(value === undefined ? {} : { value }),
      ...(cell.f === undefined ? {} : { formula: cell.f }),
      ...(format === undefined ? {} : { format }),
    }
  }
  const names: string[] = read('xl/workbook.xml').workbook.sheets.sheet.map((sheet: Record<string, string>) => sheet['@name'])
  const sheets = names.map((name, index): [string, ReadSheet] => {
    const { row = [] } = read(`xl/worksheets/sheet${index + 1}.xml`).worksheet.sheetData
    const cells = row.flatMap(({ c = [] }: { c?: Record<string, string>[] }) => c)
    return [name, new Map(cells.map((cell: Record<string, string>) => [cell['@r'] ?? '', cellOf(cell)]))]
  })
  return { sheets: new Map(sheets), parts }
}

/** What Excel would show for a cell: the few formulas that planner writes, worked out from the cells that they name. */
export const calculate = (book: Workbook, sheet: string, cell: string): number => {
  const { value, formula } = book.sheets.get(sheet)?.get(cell) ?? {}
  if (formula === undefined) return typeof value === 'number' ? value : 0
  const at = (reference: string): readonly [string, string] => {
    const [first = '', second] = reference.replaceAll('$', '').split('!')
    return second === undefined ? [sheet, first] : [first, second]
  }
  const call = /^(SUM|SUMIFS|SUBTOTAL|SUMPRODUCT)\((.*)\)$/.exec(formula)
  if (!call) return formula.split('+').reduce((total, part) => total + product(part), 0)
  const exact = /^EXACT\((.*),(.*)\)\*(.*)$/.exec(call[2] ?? '')
  const [amounts = '', criteria = '', wanted = ''] = exact
    ? [exact[3], exact[1], exact[2]]
    : (call[2] ?? '').replace(call[1] === 'SUBTOTAL' ? '109,' : '', '').split(',')
  const cells = cellsOf(amounts)
  if (call[1] === 'SUM' || call[1] === 'SUBTOTAL') return cells.reduce((total, name) => total + calculate(book, ...at(name)), 0)
  const condition = wanted.startsWith('"') ? wanted.slice(1, -1) : textAt(wanted)
  const isMet = (value: unknown): boolean => (exact ? value === condition : criterionOf(value) === criterionOf(condition))
  return cellsOf(criteria)
    .map((name, index) => (isMet(textAt(name)) ? calculate(book, ...at(cells[index] ?? '')) : 0))
    .reduce((total, amount) => total + amount, 0)

  function product(text: string): number {
    const [over = '', under] = text.split('/')
    const whole = over
      .split('*')
      .reduce((total, factor) => total * (/^[\d.]+$/.test(factor) ? Number(factor) : calculate(book, ...at(factor))), 1)
    return under === undefined ? whole : whole / calculate(book, ...at(under))
  }
  function textAt(reference: string): unknown {
    const [name, own] = at(reference)
    return book.sheets.get(name)?.get(own)?.value
  }
  function cellsOf(range: string): readonly string[] {
    const [name, own] = at(range)
    const [, from = '', first = '', to = '', last = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(own) ?? []
    const columns = Array.from({ length: indexOf(to) - indexOf(from) + 1 }, (_, index) => nameOf(indexOf(from) + index))
    const rows = Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index)
    return rows.flatMap((row) => columns.map((column) => `${name}!${column}${row}`))
  }
}

/** A conditional sum tells neither capitals apart nor `1` from `01`. */
const criterionOf = (value: unknown): unknown => (/^\d+$/.test(String(value)) ? Number(value) : String(value).toLowerCase())

const indexOf = (column: string): number => [...column].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0)
const nameOf = (index: number): string =>
  index <= 26 ? String.fromCharCode(64 + index) : nameOf(Math.floor((index - 1) / 26)) + String.fromCharCode(65 + ((index - 1) % 26))
