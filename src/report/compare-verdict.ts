import type { Comparison } from './compare.js'
import { signOf } from './decimal.js'
import { count, money } from './format.js'

export interface Verdict {
  readonly text: string
  readonly tone: 'good' | 'caution' | 'bad'
}

/** A comparison in one sentence. What is not known is no saving. */
export const verdictOf = ({ by, currency, unknown, savingUncertain, resources }: Comparison): Verdict => {
  if (resources.length === 0) return { text: 'Nothing changed against the baseline.', tone: 'good' }
  const sign = signOf(by.expected)
  const known =
    sign === 0
      ? 'No known change in cost'
      : `${money(by.expected.replace('-', ''), currency)} a month ${sign > 0 ? 'more' : 'less'} than the baseline`
  const doubt =
    unknown === 0
      ? ''
      : `; ${count(unknown, 'change')} not known and not counted${savingUncertain && sign < 0 ? ', so it may be no saving' : ''}`
  return { text: `${known}${doubt}.`, tone: unknown > 0 ? 'caution' : sign > 0 ? 'bad' : 'good' }
}
