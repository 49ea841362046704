import type { Pillar } from '@planner/contract'
import { didYouMean } from '../design/nearest.js'
import { PlannerError } from '../errors/planner-error.js'
import { PILLARS } from '../host/rule-words.js'

/** The pillar that a word means, be it the first of its two words: `cost`. Throws `OPTION_INVALID`. */
export const pillarOf = (word: string): Pillar => {
  const pillar = PILLARS.find((each) => each === word || each.startsWith(`${word}-`))
  if (pillar) return pillar
  const near = didYouMean(word, [...PILLARS, ...PILLARS.map((each) => each.split('-')[0] ?? each)])
  throw new PlannerError('OPTION_INVALID', `There is no pillar "${word}".`, { hint: near ?? `There are: ${PILLARS.join(', ')}` })
}
