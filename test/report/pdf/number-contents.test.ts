import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { numberContents } from '../../../src/report/pdf/number-contents.js'
import { readPdf } from '../pdf-reader.js'

const link = (anchor: string, foot: number) => `<</Type /Annot\n/Subtype /Link\n/Rect [45 ${foot} 200 ${foot + 10}]\n/Dest /${anchor}>>`
const compressed = (content: string) => {
  const bytes = deflateSync(content).toString('latin1')
  return `<</Filter /FlateDecode\n/Length ${bytes.length}>> stream\n${bytes}\nendstream`
}

/** Two pages, the contents on the first, as Chromium writes them; its font has what `characters` says. */
const printed = ({ first = 'summary', characters = '2 beginbfrange\n<0013> <001C> <0030>\nendbfrange' } = {}): Buffer => {
  const objects = [
    '<</Type /Catalog\n/Pages 2 0 R\n/Dests 3 0 R>>',
    '<</Type /Pages\n/Count 2\n/Kids [4 0 R 5 0 R]>>',
    `<</${first} [4 0 R /XYZ 0 800 0]\n/sources [5 0 R /XYZ 0 800 0]>>`,
    '<</Type /Page\n/MediaBox [0 0 595 842]\n/Resources <</Font <</F1 9 0 R>>>>\n/Annots [7 0 R 8 0 R]\n/Contents 6 0 R\n/Parent 2 0 R>>',
    '<</Type /Page\n/MediaBox [0 0 595 842]\n/Resources <<>>\n/Contents 6 0 R\n/Parent 2 0 R>>',
    compressed('.24 0 0 -.24 0 842 cm\n'),
    link(first, 100),
    link('sources', 80),
    '<</Type /Font\n/Subtype /Type0\n/BaseFont /AAAAAA+Sans\n/Encoding /Identity-H\n/DescendantFonts [10 0 R]\n/ToUnicode 11 0 R>>',
    '<</Type /Font\n/Subtype /CIDFontType2\n/BaseFont /AAAAAA+Sans\n/CIDSystemInfo <</Registry (Adobe)\n/Ordering (Identity)\n/Supplement 0>>\n/W [3 [277.8] 19 [500 500] 21 28 500]\n/DW 0>>',
    compressed(`begincmap\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n${characters}\nendcmap\n`),
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return Buffer.from(
    `${body}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}\n/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  )
}

const textOf = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1')

describe('numbers of the pages in the table of contents', () => {
  it('stand at the right end of their entries, over what the page shows', () => {
    const text = textOf(numberContents(printed()))
    // 500 thousandths of 8 points, to the left of 200.
    expect(text).toContain('/F1 8 Tf\n1 0 0 1 196.00 102.35 Tm <0014> Tj\n1 0 0 1 196.00 82.35 Tm <0015> Tj\n')
    expect(text).toContain('/Contents [12 0 R 6 0 R 13 0 R]')
  })

  it('leave a document that software reads, its objects where its table says', async () => {
    const pdf = numberContents(printed())
    const text = textOf(pdf)
    const table = text.slice(text.lastIndexOf('xref\n', text.lastIndexOf('trailer')))
    const entries = [...table.matchAll(/^(\d+) 1\n(\d{10}) 00000 n $/gm)]
    expect(entries.map(([, id, offset]) => text.startsWith(`${id} 0 obj\n`, Number(offset)))).toEqual([true, true, true])
    expect(Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1])).toBe(text.length - table.length)
    expect((await readPdf(pdf)).links.map(({ page }) => page)).toEqual([1, 2])
  })

  it('are written with the codes of the font, one by one or in a row', () => {
    const pdf = numberContents(printed({ characters: '2 beginbfchar\n<0015> <0031>\n<0014> <0032>\nendbfchar' }))
    expect(textOf(pdf)).toMatch(/Tm <0015> Tj\n.*Tm <0014> Tj/)
  })

  it.each([
    ['the font lacks a digit', printed({ characters: '1 beginbfchar\n<0014> <0031>\nendbfchar' })],
    ['there are no contents', printed({ first: 'cost' })],
    ['it is no PDF of Chromium', Buffer.from('%PDF-1.7\n1 0 obj << >> endobj')],
  ])('are left out where %s: the document stays as it is', (_, pdf) => {
    expect(numberContents(pdf)).toEqual(pdf)
  })
})
