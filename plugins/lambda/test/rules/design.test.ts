import { describe, expect, it } from 'vitest'
import { reviewOf, verdictsOf } from '../../../../test/support/review.ts'

const review = (resources: Readonly<Record<string, object>>) => reviewOf({ resources })

const passed = { passed: 1, failed: 0, unknown: 0, notApplicable: 0 }
const failed = { passed: 0, failed: 1, unknown: 0, notApplicable: 0 }
const unknown = { passed: 0, failed: 0, unknown: 1, notApplicable: 0 }

describe('an instance', () => {
  const instance = (cpu?: number | string, type = 't3.medium') => ({ web: { type: 'aws:ec2:instance', instanceType: type, cpu } })

  it('is worth its hours when it is busy', async () => {
    expect(verdictsOf(await review(instance(40)), 'idle-server')).toEqual(passed)
    expect(verdictsOf(await review(instance(5)), 'idle-server')).toEqual(failed)
    expect(verdictsOf(await review(instance()), 'idle-server')).toEqual(unknown)
    expect(verdictsOf(await review(instance(undefined, 'm7g.large')), 'idle-server')).toMatchObject({ notApplicable: 1 })
  })

  it('of a group too', async () => {
    const group = { web: { type: 'aws:autoscaling:group', instance: { type: 't3.medium', cpu: 5 }, min: 1, max: 2 } }
    expect(verdictsOf(await review(group), 'idle-server')).toEqual(failed)
  })
})

describe('the time of a function', () => {
  const short = (duration: number) => ({ resize: { type: 'aws:lambda:function', requests: 1000, duration } })

  it('is rounded up to a millisecond, and to 100 before December 2020', async () => {
    expect(verdictsOf(await review(short(120)), 'rounded-duration')).toEqual(passed)
    expect(verdictsOf(await review(short(0.2)), 'rounded-duration')).toEqual(failed)
    expect(verdictsOf(await review({ resize: { type: 'aws:lambda:function' } }), 'rounded-duration')).toEqual(unknown)
  })

  it('at the edge by the steps of the edge', async () => {
    const edge = { type: 'aws:lambda:edge-function', event: 'origin-request', requests: 1000, memory: 128, duration: 120 }
    expect(verdictsOf(await review({ edge }), 'rounded-duration')).toMatchObject({ unknown: 0, notApplicable: 0 })
  })
})
