import type { CatalogRow, Quantity } from '@planner/contract'
import { describe, expect, it } from 'vitest'
import { machineOf } from '../src/machine-lines.js'
import { reservationScope } from '../src/reservation.js'

const FACTORS: Readonly<Record<string, string>> = { nano: '0.25', large: '4', 'i3.metal': '128', 'metal-24xl': '192' }

const quantity = (value: number | string | undefined) => ({ known: value !== undefined, value: Number(value) }) as unknown as Quantity

const row = (key: string): CatalogRow => ({ key, cells: {}, source: '', asOf: '' })

const ctx = {
  constant: quantity,
  spec: (table: string, key: string) => quantity(table === 'ec2-size-factors' ? FACTORS[key] : undefined),
  catalog: (table: string, key: string) => (table === 'ec2-fixed-size-families' && key === 'g4dn' ? row(key) : undefined),
}

/** What a reservation covers, its factor as a plain number. */
const scopeOf = (type: string, props: Parameters<typeof machineOf>[1] = {}) => {
  const scope = reservationScope(machineOf(type, props), ctx)
  return { ...scope, factor: (scope.factor as unknown as { readonly value: number }).value }
}

describe('what a reservation covers', () => {
  it.each([
    ['t3.nano', 0.25],
    ['m5.large', 4],
    ['i3.metal', 128],
    ['m7i.metal-24xl', 192],
  ])('%s has %d units', (type, factor) => {
    expect(scopeOf(type)).toMatchObject({ factor, sizeFlexible: true })
  })

  it('is the same for the sizes of a family', () => {
    expect(scopeOf('m5.large').group).toBe(scopeOf('m5.24xlarge').group)
    expect(scopeOf('m5.large').group).not.toBe(scopeOf('m5d.large').group)
  })

  it.each([
    ['Windows', 'm5.large', { operatingSystem: 'windows' }],
    ['RHEL', 'm5.large', { operatingSystem: 'rhel' }],
    ['SUSE', 'm5.large', { operatingSystem: 'suse' }],
    ['SQL Server', 'm5.large', { sqlServer: 'standard' }],
    ['dedicated tenancy', 'm5.large', { tenancy: 'dedicated' }],
    ['G4dn', 'g4dn.large', {}],
    ['a size without a factor', 'mac2.metal', {}],
  ] as const)('holds for its own size only: %s', (_, type, props) => {
    expect(scopeOf(type, props).sizeFlexible).toBe(false)
  })

  it('tells systems, licences and tenancies apart, but not an own RHEL subscription from Linux', () => {
    const groups = [
      {},
      { operatingSystem: 'windows' },
      { operatingSystem: 'windows', license: 'byol' },
      { sqlServer: 'web' },
      { tenancy: 'dedicated' },
    ] as const
    expect(new Set(groups.map((props) => scopeOf('m5.large', props).group)).size).toBe(groups.length)
    expect(scopeOf('m5.large', { operatingSystem: 'rhel', license: 'byol' }).group).toBe(scopeOf('m5.large').group)
  })
})
