import { type Digits, digitsOf } from './digits.js'
import { type PdfFile, readObjects, referenceIn, referencesIn, streamOf, update } from './objects.js'

/** The links of the contents lead from the first of these anchors to the last; no other link leads to either. */
const FIRST = 'summary'
const LAST = 'sources'

/** As paper.css has the contents: the size in points, and where a line of text stands in its box, of the height from the foot. */
const SIZE = 8
const BASELINE = 0.235
const COLOR = '0.333 0.376 0.431'

interface Link {
  readonly anchor: string
  /** Points from the left, and from the foot of the page. */
  readonly right: number
  readonly foot: number
  readonly height: number
}

/**
 * Writes behind each entry of the table of contents on which page it stands. Only the printed document tells that, and to
 * print it a second time would take as long again. The numbers follow the file as an update of it (ISO 32000-1, 7.5.6), in
 * the font of the page's own foot, and marked as an artifact: who is read to follows the link.
 */
export function numberContents(pdf: Uint8Array): Uint8Array {
  const file = readObjects(pdf)
  const page = file.pages.find((id) => contentsOn(id, file).length > 0)
  const digits = page === undefined ? undefined : digitsOf(file, page, digitsUpTo(file.pages.length))
  if (page === undefined || !digits) return pdf
  const numbers = numbersOf(contentsOn(page, file), pagesOfAnchors(file), digits)
  return update(pdf, file, (id) => {
    // Chromium leaves its own scale behind; and what comes before it is covered by the paper's colour.
    const contents = (file.objects.get(page) ?? '').replace(/\/Contents (\d+ 0 R)/, `/Contents [${id} 0 R $1 ${id + 1} 0 R]`)
    return [
      [Number(page), contents],
      [id, streamOf('q\n')],
      [id + 1, streamOf(`Q\n${numbers}`)],
    ]
  })
}

const pagesOfAnchors = ({ objects, catalog, pages }: PdfFile): ReadonlyMap<string, number> => {
  const places = new Map(pages.map((id, index) => [id, index + 1]))
  const anchors = objects.get(referenceIn(catalog, 'Dests')) ?? ''
  return new Map(
    [...anchors.matchAll(/\/(\S+) \[(\d+) 0 R/g)].flatMap(([, name = '', page = '']) => {
      const place = places.get(page)
      return place === undefined ? [] : [[name, place] as const]
    }),
  )
}

/** The contents are the last links of the summary, and stand on one page. */
const contentsOn = (page: string, { objects }: PdfFile): readonly Link[] => {
  const links = referencesIn(objects.get(page) ?? '', 'Annots').flatMap((id) => {
    const found = /\/Rect \[\S+ (\S+) (\S+) (\S+)\]\n\/Dest \/([\w-]+)/.exec(objects.get(id) ?? '')
    if (!found) return []
    const [, foot, right, top, anchor = ''] = found
    return [{ anchor, right: Number(right), foot: Number(foot), height: Number(top) - Number(foot) }]
  })
  const first = links.findIndex(({ anchor }) => anchor === FIRST)
  const last = links.findIndex(({ anchor }) => anchor === LAST)
  return first < 0 ? [] : links.slice(first, last + 1)
}

const digitsUpTo = (pages: number): string => '1234567890'.slice(0, pages)

const numbersOf = (links: readonly Link[], pages: ReadonlyMap<string, number>, { font, codes, width }: Digits): string => {
  const shown = links.map(({ anchor, right, foot, height }) => {
    const number = String(pages.get(anchor) ?? '')
    const left = right - (width(number) * SIZE) / 1000
    return `1 0 0 1 ${left.toFixed(2)} ${(foot + height * BASELINE).toFixed(2)} Tm <${[...number].map((digit) => codes.get(digit)).join('')}> Tj\n`
  })
  return `/Artifact BMC\nq\n${COLOR} rg\nBT\n/${font} ${SIZE} Tf\n${shown.join('')}ET\nQ\nEMC\n`
}
