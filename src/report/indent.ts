import { clean, wrap } from './plain-text.js'

/** Text of strangers on lines of its own, each set in by so much, the later ones by a little more. */
export const indent = (text: string, width: number, by: number): readonly string[] =>
  wrap(clean(text), width - by - 2).map((line, index) => `${' '.repeat(index === 0 ? by : by + 2)}${line}`)
