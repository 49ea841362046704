import type { RenderContext } from '../formats.js'

interface Paper {
  readonly page: RenderContext['page']
  /** What runs along the top of every page. */
  readonly title: string
  readonly subtitle: string
}

const SIZES: Readonly<Record<RenderContext['page'], string>> = { a4: 'A4', letter: 'letter' }

/** Longer titles would run into what stands beside them. */
const LONGEST = 60

/** What the style sheet for paper cannot know. */
export const paperRules = ({ page, title, subtitle }: Paper): string => `
@page {
  size: ${SIZES[page]};
  @top-left { content: ${quoted(cut(title))} }
  @top-right { content: ${quoted(subtitle)} }
}
`

const cut = (text: string): string => ([...text].length > LONGEST ? `${[...text].slice(0, LONGEST - 1).join('')}…` : text)

/** A CSS string: whatever is no letter, digit or space is written by its number, so that no text ends the string or the sheet. */
const quoted = (text: string): string =>
  `"${[...text].map((character) => (/[\p{L}\p{N} ]/u.test(character) ? character : `\\${character.codePointAt(0)?.toString(16)} `)).join('')}"`
