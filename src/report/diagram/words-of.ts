import { signOf } from '../decimal.js'
import { money, quantity } from '../format.js'
import { clean, displayWidth, truncateMiddle } from '../plain-text.js'
import type { Box, Cost, Level, Link, Tile } from './scene.js'

export interface Size {
  readonly width: number
  readonly height: number
}

/** Columns that a tile's lines have. */
const COLUMNS = 30
const NARROWEST = 118

/** Of the size of letters: a little more than what sans-serif ones take on average. */
const AVERAGE = 0.58

/** What wide ones take beyond the half that others take at least: Arial's advance widths, rounded up. */
const WIDE = [
  { letters: /[\p{Lu}w&]/gu, more: 0.28 },
  { letters: /[MW]/g, more: 0.2 },
  { letters: /[m@%]/g, more: 0.45 },
] as const

/** Room that a text takes. */
const textWidth = (text: string, size: number): number => {
  const columns = displayWidth(text)
  const wide = WIDE.reduce((sum, { letters, more }) => sum + (text.match(letters)?.length ?? 0) * more, 0)
  return Math.ceil(Math.max(columns * AVERAGE, columns / 2 + wide) * size)
}

/** Of the smaller text below the name. */
export const shortKind = (text: string): string => short(text, 32)

export const short = (text: string, columns = COLUMNS): string => truncateMiddle(clean(text), columns)

export const costText = ({ monthly, atLeast }: Cost, currency: string): string => {
  if (atLeast && signOf(monthly.high) === 0) return 'cost not known'
  if (signOf(monthly.high) === 0) return 'no charge'
  return `${atLeast ? 'at least ' : ''}${money(monthly.expected, currency)}/mo`
}

/** `2,030 GB/mo` and, where something comes back, `226 back`. */
export const linkTexts = ({ traffic }: Link): readonly string[] => {
  if (!traffic) return []
  const { gb, back } = traffic
  return [`${quantity(gb.expected, 0)} GB/mo`, ...(back ? [`${quantity(back.expected, 0)} back`] : [])]
}

export const LABEL_LINE = 13

export const labelSize = (link: Link): Size => {
  const lines = linkTexts(link)
  return { width: Math.max(0, ...lines.map((line) => textWidth(line, 11))), height: LABEL_LINE * lines.length + 2 }
}

export const tileSize = ({ name, kind, cost }: Tile): Size => {
  // As wide as in any currency.
  const money = cost ? textWidth(costText(cost, 'EUR'), 12) : 0
  const widest = Math.max(textWidth(short(name), 13), textWidth(shortKind(kind), 11), money)
  return { width: Math.max(NARROWEST, widest + 18), height: cost ? 58 : 42 }
}

export const alsoSize = (name: string): Size => ({ width: textWidth(short(name), 11) + 14, height: 19 })

const LEVELS: Readonly<Record<Level, string>> = { region: 'Region', vpc: 'VPC', zone: 'Zone', subnet: 'Subnet' }

export const boxTitle = ({ level, name }: Box): string => `${LEVELS[level]} ${short(name)}`

export const boxHead = (box: Box): Size => ({ width: textWidth(boxTitle(box), 12) + 20, height: 28 })
