import type { Page } from 'puppeteer-core'

/** Beyond Latin, marks, spaces and the typographic signs of the report itself, a machine may lack a font. */
const OTHER = /[^\0-\u017F\u2000-\u2BFF\p{M}\p{Z}\p{C}]/gu

const SHOWN = 8

/** Letters of the page that no font of this machine has: paper shows a gap where they stand. */
export const missingLetters = async (page: Page, html: string): Promise<readonly string[]> => {
  const letters = [...new Set(html.match(OTHER))]
  if (letters.length === 0) return []
  return page.$eval(
    'body',
    (body, asked) => {
      const document = body.ownerDocument
      const size = 24
      const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size })
      const context = canvas.getContext('2d', { willReadFrequently: true })
      if (context === null) return []
      context.font = `16px ${document.defaultView?.getComputedStyle(body).fontFamily}`
      const drawn = (letter: string): string => {
        context.clearRect(0, 0, size, size)
        context.fillText(letter, 4, 18)
        return context.getImageData(0, 0, size, size).data.join()
      }
      // What no font can have, by the standard, and nothing at all.
      const gaps = [drawn('\uFFFF'), drawn('')]
      return asked.filter((letter) => gaps.includes(drawn(letter)))
    },
    letters,
  )
}

/** The sentence that says so, with some of them. */
export const missingNote = (letters: readonly string[]): string => {
  const some = `${letters.slice(0, SHOWN).join(' ')}${letters.length > SHOWN ? ' …' : ''}`
  const what =
    letters.length === 1
      ? '1 letter has no font on this machine and is a gap'
      : `${letters.length} letters have no font on this machine and are gaps`
  return `${what} in it: ${some}; install fonts, like fonts-noto-cjk, fonts-noto-core and fonts-noto-color-emoji, or read the HTML`
}
