import type { Reviewed } from '../actions/review.js'
import { PlannerError } from '../errors/planner-error.js'
import type { Terminal } from './terminal.js'

/** A review for people, of one pillar if it is named. */
export async function reviewText(
  result: Reviewed['result'],
  wanted: string | undefined,
  { color, columns }: Terminal,
): Promise<Iterable<string>> {
  const names = result.review.pillars.map(({ pillar }) => pillar)
  const pillar = names.find((name) => name === wanted || (wanted !== undefined && name.startsWith(`${wanted}-`)))
  if (wanted !== undefined && pillar === undefined)
    throw new PlannerError('OPTION_INVALID', `There is no pillar "${wanted}".`, { hint: `There are: ${names.join(', ')}` })
  const { renderReview } = await import('../report/review-text.js')
  const options = { color, width: columns }
  const { lens } = result.review
  const lensText = lens ? (await import('../report/lens-text.js')).renderLens(lens, options) : ''
  return [renderReview(result, { ...options, pillar }), ...(lensText === '' ? [] : [`\n${lensText}`])]
}
