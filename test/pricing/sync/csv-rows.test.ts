import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CsvRows, rowTexts } from '../../../src/pricing/sync/csv-rows.js'

function read(bytes: Buffer, chunk = bytes.length, tailFrom?: number): string[][] {
  const rows: string[][] = []
  const reader = new CsvRows((row) => rows.push([...rowTexts(row)]))
  if (tailFrom !== undefined) reader.tailFrom = tailFrom
  for (let at = 0; at < bytes.length; at += chunk) {
    const piece = bytes.subarray(at, at + chunk)
    piece.copy(reader.room(piece.length))
    reader.wrote(piece.length)
  }
  reader.end()
  return rows
}

describe('rows of a CSV file', () => {
  it.each([
    ['bare and quoted fields', 'a,"b",c\n', [['a', 'b', 'c']]],
    [
      'empty fields',
      ',"",\n,,\n',
      [
        ['', '', ''],
        ['', '', ''],
      ],
    ],
    ['commas, quotes and line feeds within quotes', '"a,""b""","c\nd"\n', [['a,"b"', 'c\nd']]],
    [
      'carriage returns',
      '"a",b\r\n"c","d"\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a last line without an end', 'a,b\n"c"', [['a', 'b'], ['c']]],
    ['letters beyond ASCII', '"São Paulo","東京"\n', [['São Paulo', '東京']]],
    ['nothing', '', []],
  ])('%s', (_what, text, rows) => {
    for (const chunk of [1, 2, 3, 7, 1000]) expect(read(Buffer.from(text), chunk)).toEqual(rows)
  })

  it('reads what csv-parse reads, however the bytes are cut and wherever rows repeat', () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'a', '"', ',', '\n', 'Linux', 'é'),
      fc.string({ maxLength: 6 }).map((text) => text.replaceAll('\r', '')),
    )
    const tail = fc.array(cell, { minLength: 3, maxLength: 3 })
    const row = fc.tuple(fc.array(cell, { minLength: 2, maxLength: 2 }), fc.nat(1))
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        tail,
        tail,
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        (heads, one, other, chunk, quoteAll) => {
          const quote = (text: string): string => (quoteAll || /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
          const rows = heads.map(([head, which]) => [...head, ...(which === 0 ? one : other)])
          const bytes = Buffer.from(rows.map((cells) => `${cells.map(quote).join(',')}\n`).join(''))
          const expected = parse(bytes, { record_delimiter: '\n', skip_empty_lines: false })
          expect(read(bytes, chunk, 2)).toEqual(expected)
        },
      ),
    )
  })

  it.each([
    ['text after a closing quote', '"a"b,c\n', /text follows a closing quote/],
    ['an open quote at the end', 'a,"b\n', /ends within a quoted field/],
    ['a row without an end', 'x'.repeat(3 << 20), /a row is longer/],
    ['too many fields', `${','.repeat(600)}\n`, /more than 512 fields/],
  ])('refuses %s', (_what, text, message) => {
    expect(() => read(Buffer.from(text), 1 << 16)).toThrow(message)
  })
})
