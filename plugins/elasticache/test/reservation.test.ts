import type { Quantity } from '@planner/contract'
import { describe, expect, it } from 'vitest'
import { reservationScope } from '../src/reservation.js'

/** A scope with its factor as a plain number. */
const scopeOf = (engine: 'valkey' | 'redis' | 'memcached', nodeType: string) => {
  let factor = 0
  const scope = reservationScope(engine, nodeType, (value) => {
    factor = Number(value)
    return {} as Quantity
  })
  return { ...scope, factor }
}

describe('what a reservation of a node covers', () => {
  // AWS's table of normalised units.
  it.each([
    ['cache.t4g.micro', 0.5],
    ['cache.t4g.small', 1],
    ['cache.t4g.medium', 2],
    ['cache.r7g.large', 4],
    ['cache.r7g.xlarge', 8],
    ['cache.r7g.16xlarge', 128],
  ])('%s has %d units', (nodeType, factor) => {
    expect(scopeOf('redis', nodeType)).toMatchObject({ factor, sizeFlexible: true })
  })

  it('is one group for all sizes of a family, and for one engine', () => {
    const { group } = scopeOf('valkey', 'cache.r7g.large')
    expect(scopeOf('valkey', 'cache.r7g.4xlarge').group).toBe(group)
    expect(scopeOf('valkey', 'cache.r6g.large').group).not.toBe(group)
    expect(scopeOf('redis', 'cache.r7g.large').group).not.toBe(group)
  })
})
