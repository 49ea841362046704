import type { Level } from './scene.js'

interface Share {
  /** The smallest fraction of the total that has this colour. */
  readonly from: number
  readonly fill: string
  readonly ink: string
  readonly words: string
}

/**
 * From nothing to a fifth of the total: one hue that grows darker, which colour-blind readers and a grey print tell apart.
 * What a tile costs is written on it as well. A dark page has its own, by the class of the place in this list.
 */
const SHARES: readonly Share[] = [
  { from: 0, fill: '#ffffff', ink: '#0b1d2b', words: 'no charge' },
  { from: Number.MIN_VALUE, fill: '#dcebf7', ink: '#0b1d2b', words: 'below 2%' },
  { from: 0.02, fill: '#a9cde8', ink: '#0b1d2b', words: '2% to 8%' },
  { from: 0.08, fill: '#5b9bcb', ink: '#0b1d2b', words: '8% to 20%' },
  { from: 0.2, fill: '#17507f', ink: '#ffffff', words: '20% or more' },
]

interface ShareColour extends Omit<Share, 'from'> {
  readonly className: string
}

/** As a legend has them: from nothing to the most. */
export const shareColours: readonly ShareColour[] = SHARES.map(({ fill, ink, words }, place) => ({
  fill,
  ink,
  words,
  className: `share-${place}`,
}))

export const colourOf = (share: number): ShareColour =>
  shareColours[
    Math.max(
      0,
      SHARES.findLastIndex(({ from }) => share >= from),
    )
  ] as ShareColour

export const frames: Readonly<Record<Level, { readonly stroke: string; readonly fill: string; readonly dash?: string }>> = {
  region: { stroke: '#4a5563', fill: '#ffffff', dash: '6 4' },
  vpc: { stroke: '#6b3fa0', fill: '#fbfafd' },
  zone: { stroke: '#5b6572', fill: '#ffffff', dash: '3 3' },
  subnet: { stroke: '#2f7d4f', fill: '#f4f9f6' },
}

export const ground = '#ffffff'
export const ink = '#0b1d2b'
export const softInk = '#3b4754'
export const edge = '#23303d'
export const softEdge = '#6b7785'
