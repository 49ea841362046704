import { signOf } from '../decimal.js'
import { money, quantity } from '../format.js'
import { clean, displayWidth, truncateMiddle } from '../plain-text.js'
import type { Box, Cost, Level, Link, Tile } from './scene.js'

export interface Size {
  readonly width: number
  readonly height: number
}

/** Columns that a tile's lines have. */
const COLUMNS = 24
const NARROWEST = 118

/** Room that a text takes: a little more than sans-serif letters do on average. */
export const textWidth = (text: string, size: number): number => Math.ceil(displayWidth(text) * size * 0.58)

/** Of the smaller text below the name. */
export const shortKind = (text: string): string => short(text, 28)

export const short = (text: string, columns = COLUMNS): string => truncateMiddle(clean(text), columns)

export const costText = ({ monthly, atLeast }: Cost, currency: string): string => {
  if (atLeast && signOf(monthly.high) === 0) return 'cost not known'
  if (signOf(monthly.high) === 0) return 'no charge'
  return `${atLeast ? 'at least ' : ''}${money(monthly.expected, currency)}/mo`
}

/** `2,030 GB/mo`, `2,030 GB/mo, 226 back`. */
export const linkText = ({ traffic }: Link): string => {
  if (!traffic) return ''
  return `${quantity(traffic.gb.expected, 0)} GB/mo${traffic.back ? `, ${quantity(traffic.back.expected, 0)} back` : ''}`
}

export const tileSize = ({ name, kind, cost }: Tile): Size => {
  const widest = Math.max(textWidth(short(name), 12), textWidth(shortKind(kind), 10))
  return { width: Math.max(NARROWEST, widest + 18), height: cost ? 54 : 40 }
}

export const alsoSize = (name: string): Size => ({ width: textWidth(short(name), 10) + 14, height: 18 })

const LEVELS: Readonly<Record<Level, string>> = { region: 'Region', vpc: 'VPC', zone: 'Zone', subnet: 'Subnet' }

export const boxTitle = ({ level, name }: Box): string => `${LEVELS[level]} ${short(name)}`

export const boxHead = (box: Box): Size => ({ width: textWidth(boxTitle(box), 11) + 20, height: 28 })
