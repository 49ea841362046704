import type { Pillar } from '@planner/contract'
import type { Reviewed } from '../actions/review.js'
import type { Terminal } from './terminal.js'

/** A review for people, of one pillar if it is named. */
export async function reviewText(
  result: Reviewed['result'],
  pillar: Pillar | undefined,
  { color, columns }: Terminal,
): Promise<Iterable<string>> {
  const { renderReview } = await import('../report/review-text.js')
  const options = { color, width: columns }
  const { lens } = result.review
  const lensText = lens ? (await import('../report/lens-text.js')).renderLens(lens, options) : ''
  return [renderReview(result, { ...options, pillar }), ...(lensText === '' ? [] : [`\n${lensText}`])]
}
