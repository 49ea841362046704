import { at, rect } from './svg.js'

const WIDTH = 100
const HEIGHT = 10

/** Stretches over its cell; the numbers stand beside it. */
const bar = (parts: string): string =>
  `<svg class="bar" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true" focusable="false">${parts}</svg>`

/** A share of a whole, 0 to 1. */
export const shareBar = (share: number): string => bar(rect(0, 0, WIDTH, HEIGHT, 'track') + rect(0, 0, share * WIDTH, HEIGHT, 'fill'))

/** From the low to the high end of a scale from 0 to 1, the expected value marked. */
export const rangeBar = (low: number, expected: number, high: number): string => {
  const x = expected * WIDTH
  return bar(
    `${rect(0, 4, WIDTH, 2, 'track')}${rect(low * WIDTH, 1.5, Math.max(0.5, (high - low) * WIDTH), 7, 'span')}<line x1="${at(x)}" x2="${at(x)}" y1="0" y2="${HEIGHT}" class="mark"/>`,
  )
}
