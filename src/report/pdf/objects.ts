import { inflateSync } from 'node:zlib'

/** A PDF as Chromium writes it: numbered objects one after another, their dictionaries in plain text. */
export interface PdfFile {
  readonly text: string
  /** Dictionary of each object. */
  readonly objects: ReadonlyMap<string, string>
  readonly catalog: string
  /** The objects that are pages, in order. */
  readonly pages: readonly string[]
  /** The content of a stream as it was before it was compressed. */
  readonly stream: (id: string) => string
}

export function readObjects(pdf: Uint8Array): PdfFile {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  const objects = new Map<string, string>()
  const ends = new Map<string, number>()
  for (const found of text.matchAll(/^(\d+) 0 obj\n(<<[\s\S]*?>>)\s(?:endobj|stream)\n/gm)) {
    const [whole, id = '', dictionary = ''] = found
    objects.set(id, dictionary)
    ends.set(id, found.index + whole.length)
  }
  const stream = (id: string): string => {
    const start = ends.get(id) ?? 0
    const length = Number(/\/Length (\d+)/.exec(objects.get(id) ?? '')?.[1] ?? 0)
    return inflateSync(pdf.subarray(start, start + length)).toString('latin1')
  }
  const catalog = [...objects.values()].find((dictionary) => /\/Type \/Catalog\b/.test(dictionary)) ?? ''
  return { text, objects, catalog, pages: pagesBelow(referenceIn(catalog, 'Pages'), objects), stream }
}

/** The object that a key leads to; empty without one. */
export const referenceIn = (dictionary: string, key: string): string => new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1] ?? ''

/** The objects that a key lists. */
export const referencesIn = (dictionary: string, key: string): readonly string[] =>
  [...(new RegExp(`/${key} \\[([^\\]]*)\\]`).exec(dictionary)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, id = '']) => id)

/** Pages are the leaves of a tree. */
function pagesBelow(id: string, objects: ReadonlyMap<string, string>): readonly string[] {
  const kids = referencesIn(objects.get(id) ?? '', 'Kids')
  return kids.length === 0 ? [id] : kids.flatMap((kid) => pagesBelow(kid, objects))
}

export const streamOf = (content: string): string => `<</Length ${content.length}>>\nstream\n${content}endstream`

/** The document, followed by objects that are new or take the place of others; new ones are numbered from `free`. */
export function update(
  pdf: Uint8Array,
  { text }: PdfFile,
  objectsFrom: (free: number) => readonly (readonly [id: number, body: string])[],
): Uint8Array {
  const trailer = text.slice(text.lastIndexOf('trailer\n'))
  const size = Number(/\/Size (\d+)/.exec(trailer)?.[1])
  const before = /startxref\n(\d+)/.exec(trailer)?.[1]
  const objects = objectsFrom(size).map(([id, body]) => ({ id, text: `${id} 0 obj\n${body}\nendobj\n` }))
  let offset = pdf.length
  const table = objects.map(({ id, text }) => {
    const entry = `${id} 1\n${String(offset).padStart(10, '0')} 00000 n \n`
    offset += text.length
    return entry
  })
  const next = Math.max(size, ...objects.map(({ id }) => id + 1))
  const end = trailer.replace(/\/Size \d+/, `/Size ${next}\n/Prev ${before}`).replace(/startxref\n\d+/, `startxref\n${offset}`)
  return Buffer.concat([pdf, Buffer.from(`${objects.map(({ text }) => text).join('')}xref\n${table.join('')}${end}`, 'latin1')])
}
