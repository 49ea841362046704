import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import lambda from '../src/function.js'

const priced = ['aws:cloudwatch:logs']

testResource(lambda, {
  describe,
  it,
  id: 'aws:lambda:function',
  cases: [
    { name: 'writes logs', props: { requests: 1000000, duration: 100 }, priced, omissions: ['function-logs'] },
    {
      name: 'requests of a range',
      props: { requests: { low: 1, expected: 2, high: 3 }, duration: 100 },
      priced,
      omissions: ['function-logs'],
    },
    { name: 'writes none', props: { requests: 1000000, duration: 100, logs: false }, priced, omissions: [] },
    {
      name: 'logs that the design has',
      props: { requests: 1000000, duration: 100 },
      related: { l: { type: 'aws:cloudwatch:logs' } },
      omissions: [],
    },
    { name: 'logs that nobody prices', props: { requests: 1000000, duration: 100, memory: 256 }, omissions: [] },
  ],
})
