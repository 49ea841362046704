import { expect, it } from 'vitest'
import { joinedSentences } from '../../src/report/joined-sentences.js'

it.each([
  [['needs 5 vCPU', 'ask for more'], 'needs 5 vCPU. Ask for more.'],
  [['Requests are answered.', 'Require IMDSv2.'], 'Requests are answered. Require IMDSv2.'],
  [['one', 'c5.large is old', 'gp3 is newer'], 'one. c5.large is old. gp3 is newer.'],
  [['one', '', ' two, three '], 'one. Two, three.'],
  [['is it so?', 'web-1 is'], 'is it so? web-1 is.'],
  [['say "yes."'], 'say "yes."'],
  [[], ''],
])('makes %j %j', (texts, joined) => {
  expect(joinedSentences(...texts)).toBe(joined)
})
