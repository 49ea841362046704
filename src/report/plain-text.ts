import { createRequire } from 'node:module'

/** Longer text than this is nobody's name or note. */
const LONGEST = 2000

// Control characters, line separators, and the invisible format characters (bidi overrides, zero-width marks, tags);
// joiners stay, since emoji and several scripts need them.
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu

/** Text of a design made safe for a terminal: no escapes, no reordering, one line, no lone surrogates. */
export const clean = (text: string): string => {
  const bounded = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  if (/^[ -~]*$/.test(bounded)) return bounded
  return bounded.toWellFormed().replace(UNSAFE, (char) => (/[\t\n\r\u2028\u2029]/.test(char) ? ' ' : '\ufffd'))
}

// Characters that every terminal shows in one column and that never combine: Latin, and the signs that our reports use.
const NARROW = /^[ -~¡-¬®-ʯ\u2010-\u2027\u2030-\u205e←-↓−≈≤≥─-╿✓✗]*$/

let wide:
  | { readonly width: (text: string) => number; readonly graphemes: (text: string) => Iterable<{ readonly segment: string }> }
  | undefined

// Loaded for the first text that needs it: string-width takes about 40 ms to load, most designs are plain Latin text.
const loadWide = (): NonNullable<typeof wide> => {
  if (wide) return wide
  const { default: width } = createRequire(import.meta.url)('string-width') as { readonly default: (text: string) => number }
  const segmenter = new Intl.Segmenter()
  wide = { width, graphemes: (text) => segmenter.segment(text) }
  return wide
}

/** Terminal columns that a cleaned text takes. */
export const displayWidth = (text: string): number => (NARROW.test(text) ? text.length : loadWide().width(text))

/** At most `width` columns, cut with `…`. */
export const truncate = (text: string, width: number): string => {
  if (width <= 0) return ''
  if (displayWidth(text) <= width) return text
  if (NARROW.test(text)) return `${text.slice(0, width - 1).trimEnd()}…`
  let kept = ''
  let columns = 0
  for (const { segment } of loadWide().graphemes(text)) {
    columns += displayWidth(segment)
    if (columns > width - 1) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

/** At most `width` columns, cut in the middle, so that texts which differ at their end stay apart. */
export const truncateMiddle = (text: string, width: number): string => {
  if (displayWidth(text) <= width) return text
  if (width < 12 || !NARROW.test(text)) return truncate(text, width)
  const tail = Math.floor((width - 1) * 0.4)
  return `${text.slice(0, width - 1 - tail).trimEnd()}…${text.slice(text.length - tail).trimStart()}`
}

/** Padded with spaces on the right to `width` columns, cut if longer. */
export const padRight = (text: string, width: number): string => {
  const cut = truncate(text, width)
  return cut + ' '.repeat(Math.max(0, width - displayWidth(cut)))
}

/** Padded with spaces on the left. */
export const padLeft = (text: string, width: number): string => {
  const cut = truncate(text, width)
  return ' '.repeat(Math.max(0, width - displayWidth(cut))) + cut
}

/** Lines of at most `width` columns, broken between words; a longer word is cut. */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const joined = line === '' ? word : `${line} ${word}`
    if (displayWidth(joined) <= width) {
      line = joined
      continue
    }
    if (line !== '') lines.push(line)
    line = truncate(word, width)
  }
  return line === '' ? lines : [...lines, line]
}
