import type { Line, Range, Result } from '../../result/result.types.js'
import { sum } from '../decimal.js'

/** A line and what it belongs to. A commitment that a resource owns has its lines there. */
export interface OwnedLine {
  readonly owner: string
  readonly type: string
  readonly tags: Readonly<Record<string, string>>
  readonly line: Line
}

/** Every line that counts in the totals, once. */
export const linesOf = (result: Result): readonly OwnedLine[] => [
  ...result.resources.flatMap(({ address, type, tags = {}, lines }) => lines.map((line) => ({ owner: address, type, tags, line }))),
  ...result.commitments
    .filter(({ owner }) => owner === undefined)
    .flatMap(({ id, option, lines }) => lines.map((line) => ({ owner: id, type: option, tags: {}, line }))),
]

export const sumOf = (ranges: readonly Range[]): Range => ({
  low: sum(ranges.map(({ low }) => low)),
  expected: sum(ranges.map(({ expected }) => expected)),
  high: sum(ranges.map(({ high }) => high)),
})

export interface LineSum {
  readonly monthly: Range
  /** A line has no known amount. */
  readonly atLeast: boolean
}

export const sumOfLines = (lines: readonly Line[]): LineSum => ({
  monthly: sumOf(lines.flatMap(({ monthly }) => monthly ?? [])),
  atLeast: lines.some(({ status }) => status === 'unknown-price' || status === 'unknown-quantity'),
})
