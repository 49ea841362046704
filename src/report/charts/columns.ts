import { at } from './svg.js'

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
  const boxes = columns.map(({ parts }, index) => {
    let top = HEIGHT
    return parts.map((part) => {
      const height = part * HEIGHT
      top -= height
      return height > 0 ? `M${at(index * STEP + gap / 2)} ${at(top)}h${at(STEP - gap)}v${at(height)}h${at(gap - STEP)}z` : ''
    })
  })
  const paths = series.map(({ upfront }, place) => {
    const own = boxes.map((stack) => stack[place]).join('')
    return own === '' ? '' : `<path d="${own}" class="${upfront ? 'upfront' : `s${place}`}"/>`
  })
  return `<svg class="columns" viewBox="0 0 ${width} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true" focusable="false">${paths.join('')}</svg>`
}
