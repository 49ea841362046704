import { rect } from './svg.js'

export interface Column {
  /** Heights from the bottom, of a scale from 0 to 1. */
  readonly parts: readonly number[]
}

const STEP = 10
const HEIGHT = 100

/** Stacked columns that stretch over their frame; axis and legend stand around it as text, the numbers in a table. */
export const stackedColumns = (columns: readonly Column[], series: readonly { readonly upfront: boolean }[]): string => {
  const width = columns.length * STEP
  const gap = columns.length > 40 ? 1 : 2.4
  const stacks = columns.map(({ parts }, index) => {
    let top = HEIGHT
    return parts
      .map((part, place) => {
        const height = part * HEIGHT
        top -= height
        return height > 0 ? rect(index * STEP + gap / 2, top, STEP - gap, height, series[place]?.upfront ? 'upfront' : `s${place}`) : ''
      })
      .join('')
  })
  return `<svg class="columns" viewBox="0 0 ${width} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true" focusable="false">${stacks.join('')}</svg>`
}
