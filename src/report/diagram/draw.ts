import type { Range } from '../../result/result.types.js'
import { at, escapeXml } from '../charts/svg.js'
import { moneyRange } from '../format.js'
import { clean } from '../plain-text.js'
import { fraction } from '../view/words.js'
import { inWords } from './in-words.js'
import type { Layout, Placed, Point } from './layout.js'
import type { Box, Level, Link, Scene, Tile } from './scene.js'
import { boxTitle, costText, LABEL_LINE, linkTexts, short, shortKind } from './words-of.js'

/**
 * From nothing to a fifth of the total: one hue that grows darker, which colour-blind readers and a grey print tell apart.
 * What a tile costs is written on it as well.
 */
const SHARES = [
  { from: 0.2, fill: '#17507f', ink: '#ffffff', words: '20% or more' },
  { from: 0.08, fill: '#5b9bcb', ink: '#0b1d2b', words: '8% to 20%' },
  { from: 0.02, fill: '#a9cde8', ink: '#0b1d2b', words: '2% to 8%' },
  { from: Number.MIN_VALUE, fill: '#dcebf7', ink: '#0b1d2b', words: 'below 2%' },
  { from: 0, fill: '#ffffff', ink: '#0b1d2b', words: 'no charge' },
] as const

const FRAMES: Readonly<Record<Level, { readonly stroke: string; readonly fill: string; readonly dash?: string }>> = {
  region: { stroke: '#4a5563', fill: '#ffffff', dash: '6 4' },
  vpc: { stroke: '#6b3fa0', fill: '#fbfafd' },
  zone: { stroke: '#5b6572', fill: '#ffffff', dash: '3 3' },
  subnet: { stroke: '#2f7d4f', fill: '#f4f9f6' },
}

const LEGEND = 58
const FONT = "'Liberation Sans', Arial, Helvetica, sans-serif"

export interface Drawing {
  readonly scene: Scene
  readonly layout: Layout
  readonly name: string
  readonly currency: string
  readonly total: Range
}

/** One picture that needs nothing else: no styles from outside, no scripts, no fonts. */
export const draw = (drawing: Drawing): string => {
  const { scene, layout, name } = drawing
  const width = Math.max(layout.width, 600)
  const height = layout.height + LEGEND + 14 * scene.leftOut.length
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${at(width)} ${at(height)}" width="${at(width)}" height="${at(height)}" role="img" aria-labelledby="diagram-name diagram-words" font-family="${FONT}" font-size="11" fill="#0b1d2b">`,
    `<title id="diagram-name">Architecture of ${escapeXml(clean(name))}</title>`,
    `<desc id="diagram-words">${escapeXml(inWords(drawing))}</desc>`,
    `<defs>${arrow('traffic', '#23303d')}${arrow('reference', '#6b7785')}</defs>`,
    `<rect width="${at(width)}" height="${at(height)}" fill="#ffffff"/>`,
    ...scene.boxes.map((box) => boxShape(box, drawing)),
    ...scene.links.map((link) => lineShape(link, drawing)),
    ...scene.boxes.map((box) => tilesWithin(box, drawing)),
    ...scene.outside.map((tile) => tileShape(tile, drawing)),
    ...scene.links.map((link) => labelShape(link, drawing)),
    legend(layout.height, scene.leftOut),
    '</svg>',
  ].join('\n')
}

const arrow = (id: string, fill: string): string =>
  `<marker id="diagram-${id}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0 8 4 0 8z" fill="${fill}"/></marker>`

const frame = ({ x, y, width, height }: Placed): string => `x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}"`

const placeOf = ({ layout }: Drawing, id: string): Placed => layout.places.get(id) ?? { x: 0, y: 0, width: 0, height: 0 }

const text = (x: number, y: number, words: string, more = ''): string => `<text x="${at(x)}" y="${at(y)}"${more}>${escapeXml(words)}</text>`

const boxShape = (box: Box, drawing: Drawing): string => {
  const place = placeOf(drawing, box.id)
  const { stroke, fill, dash } = FRAMES[box.level]
  const also = box.also.map((name, index) => {
    const spot = placeOf(drawing, `${box.id}/${index}`)
    return `<g><title>${escapeXml(clean(name))}, also here</title><rect ${frame(spot)} rx="9" fill="#ffffff" stroke="#6b7785" stroke-dasharray="2 2"/>${text(spot.x + 7, spot.y + 13, short(name), ' fill="#3b4754"')}</g>`
  })
  return [
    `<g><title>${escapeXml(clean(box.name))}</title><rect ${frame(place)} rx="4" fill="${fill}" stroke="${stroke}"${dash === undefined ? '' : ` stroke-dasharray="${dash}"`}/>`,
    `${text(place.x + 9, place.y + 17, boxTitle(box), ` font-size="12" font-weight="bold" fill="${stroke}"`)}</g>`,
    ...also,
    ...box.boxes.map((each) => boxShape(each, drawing)),
  ].join('')
}

const tilesWithin = (box: Box, drawing: Drawing): string =>
  [...box.tiles.map((tile) => tileShape(tile, drawing)), ...box.boxes.map((each) => tilesWithin(each, drawing))].join('\n')

const tileShape = (tile: Tile, drawing: Drawing): string => {
  const { currency, total } = drawing
  const { name, kind, cost } = tile
  const place = placeOf(drawing, tile.id)
  const share = cost ? fraction(cost.monthly.expected, total.expected) : 0
  const { fill, ink } = SHARES.find(({ from }) => share >= from) ?? SHARES[4]
  const words = `${clean(name)}, ${clean(kind)}${cost ? `: ${moneyRange(cost.monthly, currency)} a month` : ''}`
  const x = place.x + 9
  return [
    `<g fill="${ink}"><title>${escapeXml(words)}</title>`,
    `<rect ${frame(place)} rx="3" fill="${fill}" stroke="#23303d"${cost?.atLeast ? ' stroke-dasharray="4 2"' : ''}/>`,
    text(x, place.y + 18, short(name), ' font-size="13" font-weight="bold"'),
    text(x, place.y + 33, shortKind(kind)),
    cost ? text(x, place.y + 49, costText(cost, currency), ' font-size="12"') : '',
    '</g>',
  ].join('')
}

const lineShape = (link: Link, { layout, currency }: Drawing): string => {
  const points = layout.lines.get(link)?.points ?? []
  const path = points.map(({ x, y }: Point, index) => `${index === 0 ? 'M' : 'L'}${at(x)} ${at(y)}`).join('')
  if (!link.traffic)
    return `<path d="${path}" fill="none" stroke="#6b7785" stroke-dasharray="2 3" stroke-width="1.3" marker-end="url(#diagram-reference)"/>`
  const words = `${linkTexts(link).join(', ')}: ${moneyRange(link.traffic.monthly, currency)} a month`
  return `<path d="${path}" fill="none" stroke="#23303d" stroke-width="1.3" marker-end="url(#diagram-traffic)"${link.traffic.back ? ' marker-start="url(#diagram-traffic)"' : ''}><title>${escapeXml(words)}</title></path>`
}

const labelShape = (link: Link, { layout }: Drawing): string => {
  const label = layout.lines.get(link)?.label
  if (!label) return ''
  const lines = linkTexts(link).map((line, index) =>
    text(label.x + label.width / 2, label.y + 11 + index * LABEL_LINE, line, ' text-anchor="middle"'),
  )
  return `<rect ${frame(label)} fill="#ffffff" fill-opacity="0.85"/>${lines.join('')}`
}

const legend = (top: number, leftOut: readonly string[]): string => {
  const y = top + 14
  const swatches = SHARES.toReversed().map(
    ({ fill, words }, index) =>
      `<rect x="${at(150 + index * 88)}" y="${at(y)}" width="12" height="12" fill="${fill}" stroke="#23303d"/>${text(166 + index * 88, y + 10, words, ' font-size="10"')}`,
  )
  return [
    text(8, y + 10, 'Share of the monthly total', ' font-size="10" font-weight="bold"'),
    ...swatches,
    text(
      8,
      y + 28,
      'Solid line: traffic. Dotted line: one names the other. Dashed name: lies in several places, drawn around them.',
      ' font-size="9" fill="#3b4754"',
    ),
    ...leftOut.map((sentence, index) => text(8, y + 42 + index * 14, sentence, ' font-size="10" fill="#3b4754"')),
  ].join('')
}
