import { styleText } from 'node:util'

/** How a piece of text is shown; the report reads the same without. */
export type Tone = 'strong' | 'faint' | 'good' | 'caution' | 'bad'

export type Paint = (tone: Tone, text: string) => string

const FORMATS = { strong: 'bold', faint: 'dim', good: 'green', caution: 'yellow', bad: 'red' } as const

/** Colour only when told: whether the output is a terminal is for the caller to know. */
export const painter = (color: boolean): Paint => {
  if (!color) return (_tone, text) => text
  return (tone, text) => (text === '' ? text : styleText(FORMATS[tone], text, { validateStream: false }))
}
