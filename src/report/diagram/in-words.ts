import { clean } from '../plain-text.js'
import type { Drawing } from './draw.js'
import type { Box, Tile } from './scene.js'
import { boxTitle, costText, linkTexts } from './words-of.js'

/** What the picture shows, for whom cannot see it. */
export const inWords = ({ scene, currency }: Pick<Drawing, 'scene' | 'currency'>): string => {
  const names = new Map<string, string>()
  const told = ({ id, name, kind, cost }: Tile): string => {
    names.set(id, clean(name))
    return `${clean(name)} (${clean(kind)}${cost ? `, ${costText(cost, currency)}` : ''})`
  }
  const within = (box: Box): string => {
    const content = [...box.tiles.map(told), ...box.boxes.map(within), ...box.also.map((name) => `${clean(name)}, also elsewhere`)]
    return `${boxTitle(box)}: ${content.length > 0 ? content.join('; ') : 'empty'}`
  }
  const places = [...scene.boxes.map(within), ...scene.outside.map(told)]
  const traffic = scene.links.flatMap((link) =>
    link.traffic ? [`${names.get(link.from)} to ${names.get(link.to)}, ${linkTexts(link).join(', ')}`] : [],
  )
  return [...places, ...(traffic.length > 0 ? [`Traffic: ${traffic.join('; ')}`] : []), ...scene.leftOut].join('. ')
}
