import { type PdfFile, referenceIn } from './objects.js'

/** The digits of a font that a page uses. */
export interface Digits {
  /** Its name among the fonts of the page. */
  readonly font: string
  /** Code of each digit, hexadecimal. */
  readonly codes: ReadonlyMap<string, string>
  /** Width of a text of digits, in thousandths of its size. */
  readonly width: (digits: string) => number
}

/** A regular font of the page that has all of `needed`: fonts in a file have only what is written with them. */
export function digitsOf({ objects, stream }: PdfFile, page: string, needed: string): Digits | undefined {
  const fonts = /\/Font <<([^>]*)>>/.exec(objects.get(page) ?? '')?.[1] ?? ''
  for (const [, font = '', id = ''] of fonts.matchAll(/\/(\S+) (\d+) 0 R/g)) {
    const dictionary = objects.get(id) ?? ''
    if (!/\/Encoding \/Identity-H\b/.test(dictionary) || /Bold|Italic|Oblique|Mono/.test(dictionary)) continue
    const codes = codesOf(stream(referenceIn(dictionary, 'ToUnicode')))
    const widths = widthsOf(objects.get(/\/DescendantFonts \[(\d+) 0 R/.exec(dictionary)?.[1] ?? '') ?? '')
    const width = (digits: string) =>
      [...digits].reduce((sum, digit) => sum + (widths.get(Number.parseInt(codes.get(digit) ?? '', 16)) ?? 0), 0)
    if ([...needed].every((digit) => width(digit) > 0)) return { font, codes, width }
  }
  return undefined
}

/** Codes by the digit that they stand for (ISO 32000-1, 9.10.3): `<13> <0030>` for one, `<13> <1C> <0030>` for several in a row. */
function codesOf(map: string): ReadonlyMap<string, string> {
  const codes = new Map<string, string>()
  for (const [, first = '', last = first, character = ''] of map.matchAll(/^<(\w{4})> (?:<(\w{4})> )?<(\w{4})>$/gm)) {
    const [from, to, point] = [first, last, character].map((digits) => Number.parseInt(digits, 16)) as [number, number, number]
    for (let code = from; code <= to; code++) {
      const sign = String.fromCharCode(point + code - from)
      if (/\d/.test(sign)) codes.set(sign, code.toString(16).padStart(4, '0'))
    }
  }
  return codes
}

/** Widths by code (ISO 32000-1, 9.7.4.3): `19 [556 556]` from a code on, `19 28 556` from one code to another. */
function widthsOf(font: string): ReadonlyMap<number, number> {
  const widths = new Map<number, number>()
  const list = /\/W \[((?:[^[\]]|\[[^\]]*\])*)\]/.exec(font)?.[1] ?? ''
  for (const [, first, own, last, width] of list.matchAll(/(\d+) (?:\[([^\]]*)\]|(\d+) ([\d.]+))/g)) {
    const from = Number(first)
    if (own !== undefined) for (const [index, each] of own.split(' ').entries()) widths.set(from + index, Number(each))
    else for (let code = from; code <= Number(last); code++) widths.set(code, Number(width))
  }
  return widths
}
