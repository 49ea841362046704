/**
 * The number of the page that each anchor stands on, of those that links lead to. Reads a file as Chromium writes it,
 * where dictionaries stand in plain text.
 */
export function pagesOfAnchors(pdf: Uint8Array): ReadonlyMap<string, number> {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  const objects = new Map<string, string>()
  for (const [, id = '', body = ''] of text.matchAll(/^(\d+) 0 obj\n(<<[\s\S]*?)^endobj$/gm))
    if (!/\bstream$/m.test(body)) objects.set(id, body)
  const catalog = [...objects.values()].find((body) => /\/Type \/Catalog\b/.test(body)) ?? ''
  const numbers = new Map(pagesBelow(referenceIn(catalog, 'Pages'), objects).map((id, index) => [id, index + 1]))
  const anchors = objects.get(referenceIn(catalog, 'Dests')) ?? ''
  return new Map(
    [...anchors.matchAll(/\/(\S+) \[(\d+) 0 R/g)].flatMap(([, name = '', page = '']) => {
      const number = numbers.get(page)
      return number === undefined ? [] : [[name, number] as const]
    }),
  )
}

const referenceIn = (body: string, key: string): string => new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1] ?? ''

/** Pages are the leaves of a tree. */
function pagesBelow(id: string, objects: ReadonlyMap<string, string>): readonly string[] {
  const kids = /\/Kids \[([^\]]*)\]/.exec(objects.get(id) ?? '')?.[1]
  if (kids === undefined) return [id]
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => pagesBelow(kid, objects))
}
