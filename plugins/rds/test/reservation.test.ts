import type { Quantity } from '@planner/contract'
import { describe, expect, it } from 'vitest'
import type { Machine } from '../src/product.js'
import { reservationScope } from '../src/reservation.js'

/** A scope with its factor as a plain number. */
const scopeOf = (machine: Partial<Machine>) => {
  let factor = 0
  const scope = reservationScope({ engine: 'mysql', instanceClass: 'db.m6g.large', deployment: 'single-az', ...machine }, (value) => {
    factor = Number(value)
    return {} as Quantity
  })
  return { ...scope, factor }
}

describe('what a reservation of a database covers', () => {
  // AWS's table of normalised units.
  it.each([
    ['db.t4g.micro', 0.5, 1, 1.5],
    ['db.t4g.small', 1, 2, 3],
    ['db.t4g.medium', 2, 4, 6],
    ['db.m6g.large', 4, 8, 12],
    ['db.m6g.xlarge', 8, 16, 24],
    ['db.m6g.12xlarge', 96, 192, 288],
    ['db.m6i.32xlarge', 256, 512, 768],
  ])('%s has %d units, Multi-AZ %d, a cluster %d', (instanceClass, single, multi, cluster) => {
    expect(scopeOf({ instanceClass })).toMatchObject({ factor: single, sizeFlexible: true })
    expect(scopeOf({ instanceClass, deployment: 'multi-az' }).factor).toBe(multi)
    expect(scopeOf({ instanceClass, deployment: 'multi-az-cluster' }).factor).toBe(cluster)
  })

  it('is one group for all sizes and deployments of a family, and for one engine', () => {
    const { group } = scopeOf({})
    expect(scopeOf({ instanceClass: 'db.m6g.4xlarge', deployment: 'multi-az' }).group).toBe(group)
    expect(scopeOf({ instanceClass: 'db.r6g.large' }).group).not.toBe(group)
    expect(scopeOf({ engine: 'postgres' }).group).not.toBe(group)
    expect(scopeOf({ engine: 'aurora-mysql' }).group).not.toBe(group)
  })

  it.each([
    ['SQL Server', { engine: 'sqlserver-se' }],
    ['Oracle with its licence in the rate', { engine: 'oracle-se2' }],
  ] as const)('holds for its own size and deployment only: %s', (_, machine) => {
    expect(scopeOf(machine).sizeFlexible).toBe(false)
    expect(scopeOf({ ...machine, deployment: 'multi-az' }).group).not.toBe(scopeOf(machine).group)
  })

  it('is flexible for own licences, edition by edition', () => {
    expect(scopeOf({ engine: 'oracle-ee' }).sizeFlexible).toBe(true)
    expect(scopeOf({ engine: 'oracle-se2', license: 'byol' }).sizeFlexible).toBe(true)
    expect(scopeOf({ engine: 'oracle-se2', license: 'byol' }).group).not.toBe(scopeOf({ engine: 'oracle-ee' }).group)
    expect(scopeOf({ engine: 'oracle-ee-cdb' }).group).toBe(scopeOf({ engine: 'oracle-ee' }).group)
  })

  it('covers Aurora I/O-Optimized, which uses it up 1.3 times as fast', () => {
    const aurora = { engine: 'aurora-mysql', instanceClass: 'db.r6g.large' } as const
    expect(scopeOf(aurora).factor).toBe(4)
    expect(scopeOf({ ...aurora, ioOptimized: true })).toMatchObject({ factor: 5.2, group: scopeOf(aurora).group })
  })
})
