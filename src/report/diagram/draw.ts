import type { Range } from '../../result/result.types.js'
import { at, escapeXml } from '../charts/svg.js'
import { signOf } from '../decimal.js'
import { moneyRange } from '../format.js'
import { clean } from '../plain-text.js'
import { fraction } from '../view/words.js'
import { inWords } from './in-words.js'
import type { Layout, Placed, Point } from './layout.js'
import { colourOf, edge, frames, ground, ink, shareColours, softEdge, softInk } from './palette.js'
import type { Box, Link, Scene, Tile } from './scene.js'
import { boxTitle, costText, LABEL_LINE, linkTexts, short, shortKind } from './words-of.js'

const LEGEND = 44
const REMARK = 14
const FONT = "'Liberation Sans', Arial, Helvetica, sans-serif"

export interface Drawing {
  readonly scene: Scene
  readonly layout: Layout
  readonly name: string
  readonly currency: string
  readonly total: Range
}

/** One picture that needs nothing else: no styles from outside, no scripts, no fonts. A page may colour it anew by its classes. */
export const draw = (drawing: Drawing): string => {
  const { scene, layout, name } = drawing
  const width = Math.max(layout.width, 600)
  const remarks = remarksOn(scene)
  const height = layout.height + LEGEND + REMARK * remarks.length
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${at(width)} ${at(height)}" width="${at(width)}" height="${at(height)}" role="img" aria-labelledby="diagram-name diagram-words" font-family="${FONT}" font-size="11" fill="${ink}">`,
    `<title id="diagram-name">Architecture of ${escapeXml(clean(name))}</title>`,
    `<desc id="diagram-words">${escapeXml(inWords(drawing))}</desc>`,
    `<defs>${arrow('traffic', edge)}${arrow('reference', softEdge)}</defs>`,
    `<rect width="${at(width)}" height="${at(height)}" class="ground" fill="${ground}"/>`,
    ...scene.boxes.map((box) => boxShape(box, drawing)),
    ...scene.links.map((link) => lineShape(link, drawing)),
    ...scene.boxes.map((box) => tilesWithin(box, drawing)),
    ...scene.outside.map((tile) => tileShape(tile, drawing)),
    ...scene.links.map((link) => labelShape(link, drawing)),
    legend(layout.height, remarks, scene.boxes.length + scene.outside.length > 0),
    '</svg>',
  ].join('\n')
}

const arrow = (id: string, fill: string): string =>
  `<marker id="diagram-${id}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0 8 4 0 8z" class="${id}-head" fill="${fill}"/></marker>`

const frame = ({ x, y, width, height }: Placed): string => `x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}"`

const placeOf = ({ layout }: Drawing, id: string): Placed => layout.places.get(id) ?? { x: 0, y: 0, width: 0, height: 0 }

const text = (x: number, y: number, words: string, more = ''): string => `<text x="${at(x)}" y="${at(y)}"${more}>${escapeXml(words)}</text>`

const boxShape = (box: Box, drawing: Drawing): string => {
  const place = placeOf(drawing, box.id)
  const { stroke, fill, dash } = frames[box.level]
  const also = box.also.map((name, index) => {
    const spot = placeOf(drawing, `${box.id}/${index}`)
    return `<g class="also" fill="${softInk}"><title>${escapeXml(clean(name))}, also here</title><rect ${frame(spot)} rx="9" fill="${ground}" stroke="${softEdge}" stroke-dasharray="2 2"/>${text(spot.x + 7, spot.y + 13, short(name))}</g>`
  })
  return [
    `<g class="${box.level}" fill="${stroke}"><title>${escapeXml(clean(box.name))}</title><rect ${frame(place)} rx="4" fill="${fill}" stroke="${stroke}"${dash === undefined ? '' : ` stroke-dasharray="${dash}"`}/>`,
    `${text(place.x + 9, place.y + 17, boxTitle(box), ' font-size="12" font-weight="bold"')}</g>`,
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
  // However little of the total it is, it is not without charge.
  const share = cost && signOf(cost.monthly.expected) > 0 ? Math.max(Number.MIN_VALUE, fraction(cost.monthly.expected, total.expected)) : 0
  const { fill, ink: inkOn, className } = colourOf(share)
  const words = `${clean(name)}, ${clean(kind)}${cost ? `: ${moneyRange(cost.monthly, currency)} a month` : ''}`
  const x = place.x + 9
  return [
    `<g class="${className}" fill="${inkOn}"><title>${escapeXml(words)}</title>`,
    `<rect ${frame(place)} rx="3" fill="${fill}" stroke="${edge}"${cost?.atLeast ? ' stroke-dasharray="4 2"' : ''}/>`,
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
    return `<path d="${path}" class="reference" fill="none" stroke="${softEdge}" stroke-dasharray="2 3" stroke-width="1.3" marker-end="url(#diagram-reference)"/>`
  const words = `${linkTexts(link).join(', ')}: ${moneyRange(link.traffic.monthly, currency)} a month`
  return `<path d="${path}" class="traffic" fill="none" stroke="${edge}" stroke-width="1.3" marker-end="url(#diagram-traffic)"${link.traffic.back ? ' marker-start="url(#diagram-traffic)"' : ''}><title>${escapeXml(words)}</title></path>`
}

const labelShape = (link: Link, { layout }: Drawing): string => {
  const label = layout.lines.get(link)?.label
  if (!label) return ''
  const lines = linkTexts(link).map((line, index) =>
    text(label.x + label.width / 2, label.y + 11 + index * LABEL_LINE, line, ' text-anchor="middle"'),
  )
  return `<rect ${frame(label)} class="label" fill="${ground}" fill-opacity="0.85"/>${lines.join('')}`
}

const legend = (top: number, remarks: readonly string[], anything: boolean): string => {
  const y = top + 14
  const swatches = shareColours.map(
    ({ fill, words, className }, place) =>
      `<g class="${className}"><rect x="${at(160 + place * 88)}" y="${at(y)}" width="12" height="12" fill="${fill}" stroke="${edge}"/></g>${text(176 + place * 88, y + 10, words)}`,
  )
  const sentences = remarks.map((sentence, place) => text(8, y + 28 + place * REMARK, sentence))
  return [
    ...(anything ? [text(8, y + 10, 'Share of the monthly total', ' font-weight="bold"'), ...swatches] : []),
    `<g class="soft" font-size="10" fill="${softInk}">${sentences.join('')}</g>`,
  ].join('')
}

/** What the signs mean that this picture has, and what it has no room for. */
const remarksOn = ({ boxes, outside, links, leftOut }: Scene): readonly string[] => {
  const [everyBox, everyTile] = [boxes.flatMap(withThoseInside), [...outside, ...boxes.flatMap(tilesIn)]]
  const lines = [
    links.some(({ traffic }) => traffic) ? 'Solid line: traffic.' : '',
    links.some(({ traffic }) => !traffic) ? 'Dotted line: one names the other.' : '',
    everyBox.some(({ also }) => also.length > 0) ? 'Dashed name: lies in several places, drawn around them.' : '',
  ]
  return [
    lines.filter((sentence) => sentence !== '').join(' '),
    everyTile.some(({ cost }) => cost?.atLeast) ? 'Dashed frame: what it costs is not known, or not all of it.' : '',
    everyTile.length === 0 ? 'The design holds nothing that could be drawn.' : '',
    ...leftOut,
  ].filter((sentence) => sentence !== '')
}

const withThoseInside = (box: Box): readonly Box[] => [box, ...box.boxes.flatMap(withThoseInside)]

const tilesIn = (box: Box): readonly Tile[] => withThoseInside(box).flatMap(({ tiles }) => tiles)
