import type { RenderContext } from '../formats.js'

interface Paper {
  /** Rules for paper; `templates/print.css`. */
  readonly styles: string
  readonly page: RenderContext['page']
  /** The running header. */
  readonly title: string
  readonly subtitle: string
}

const SIZES: Readonly<Record<RenderContext['page'], string>> = { a4: 'A4', letter: 'letter' }

/** Longer titles would run into what stands beside them. */
const LONGEST = 60

/** The page with the rules for paper at the end of its head. */
export const printed = (html: string, { styles, page, title, subtitle }: Paper): string => {
  const rules = `${styles}
@page {
  size: ${SIZES[page]};
  @top-left { content: ${quoted(cut(title))} }
  @top-right { content: ${quoted(subtitle)} }
}`
  const end = html.indexOf('</head>')
  return `${html.slice(0, Math.max(0, end))}<style>${rules}</style>${html.slice(Math.max(0, end))}`
}

const cut = (text: string): string => ([...text].length > LONGEST ? `${[...text].slice(0, LONGEST - 1).join('')}…` : text)

/** A CSS string: whatever is no letter, digit or space is written by its number, so that no text ends the string or the sheet. */
const quoted = (text: string): string =>
  `"${[...text].map((character) => (/[\p{L}\p{N} ]/u.test(character) ? character : `\\${character.codePointAt(0)?.toString(16)} `)).join('')}"`
