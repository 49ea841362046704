import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Words that stand together on a line; in points from the left and from the foot of the page. */
export interface Run {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly foot: number
  readonly size: number
}

export interface Read {
  /** Text of each page, its items parted by spaces. */
  readonly pages: readonly string[]
  /** The same, with where it stands. */
  readonly runs: readonly (readonly Run[])[]
  /** Width and height of each page, in points. */
  readonly sizes: readonly (readonly [number, number])[]
  /** Bookmarks of the two upper levels. */
  readonly bookmarks: readonly string[]
  /** Links of the first page: what stands in them from left to right, and the number of the page that they lead to. */
  readonly links: readonly { readonly text: string; readonly page: number }[]
  /** Roles of the tags of each page. */
  readonly tags: readonly (readonly string[])[]
  /** Alternative texts. */
  readonly alternatives: readonly string[]
  readonly tagged: boolean
  readonly language: string | undefined
  readonly title: string | undefined
}

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>

interface Tag {
  readonly role?: string
  readonly alt?: string
  readonly children?: readonly Tag[]
}

/** What a reader's software finds in a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<Read> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 })
  const document = await task.promise
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
  const pages = await Promise.all(numbers.map((number) => document.getPage(number)))
  const texts = await Promise.all(pages.map((page) => page.getTextContent()))
  const trees = await Promise.all(pages.map((page) => page.getStructTree() as Promise<Tag | null>))
  const tags = trees.map((tree) => (tree ? tagsIn(tree) : []))
  const annotations = (await pages[0]?.getAnnotations()) ?? []
  const pageOf = async (name: unknown): Promise<number> => {
    const destination = typeof name === 'string' ? await document.getDestination(name) : name
    return (await document.getPageIndex((destination as [{ num: number; gen: number }])[0])) + 1
  }
  const { info } = (await document.getMetadata()) as { readonly info: { readonly Title?: string; readonly Language?: string } }
  const read = {
    pages: texts.map(({ items }) =>
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' '),
    ),
    runs: texts.map(runsIn),
    sizes: pages.map(({ view: [, , width = 0, height = 0] }) => [Math.round(width), Math.round(height)] as const),
    bookmarks: ((await document.getOutline()) ?? []).flatMap(({ title, items }) => [
      title,
      ...items.map((item: { readonly title: string }) => item.title),
    ]),
    links: await Promise.all(
      annotations.filter(({ dest }) => dest).map(async ({ dest, rect }) => ({ text: textIn(rect, texts[0]), page: await pageOf(dest) })),
    ),
    tags: tags.map((all) => all.map(({ role }) => role ?? '')),
    alternatives: tags.flat().flatMap(({ alt }) => alt ?? []),
    tagged: ((await document.getMarkInfo()) as ReadonlyMap<string, boolean> | null)?.get('Marked') === true,
    language: info.Language,
    title: info.Title,
  }
  await task.destroy()
  return read
}

const runsIn = ({ items }: TextContent): readonly Run[] =>
  items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [left, foot] = [item.transform[4] as number, item.transform[5] as number]
    return [{ text: item.str.trim(), left, right: left + item.width, foot, size: item.height }]
  })

const textIn = ([left, foot, right, top]: readonly [number, number, number, number], text: TextContent | undefined): string =>
  (text?.items ?? [])
    .flatMap((item) => ('str' in item && item.str.trim() !== '' ? { text: item.str, x: item.transform[4], y: item.transform[5] } : []))
    .filter(({ x, y }) => x >= left - 1 && x <= right && y >= foot && y <= top)
    .sort((a, b) => a.x - b.x)
    .map((item) => item.text)
    .join(' ')

const tagsIn = (tag: Tag): readonly Tag[] => [tag, ...(tag.children ?? []).flatMap(tagsIn)]
