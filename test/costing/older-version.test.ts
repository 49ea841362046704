import { describe, expect, it } from 'vitest'
import { olderVersion } from '../../src/costing/older-version.js'

const ROWS: Readonly<Record<string, string | undefined>> = {
  'rds mysql 5.7': '2024-03-01',
  'rds mysql 8.0': '2026-08-01',
  'rds mysql 8.4': '2029-08-01',
  'rds postgres 13': '2025-11-01',
  'rds postgres 14': '2027-11-01',
  'elasticache redis 4': '2026-02-01',
  'elasticache redis 5': '2026-02-01',
  'rds mariadb 10.6': undefined,
}

/** As on 2026-11-01. */
const older = (engine: string, service = 'rds') =>
  olderVersion(
    {
      dateAfter: (months) => (months < 0 ? '2025-11-01' : '2027-11-01'),
      catalogKeys: (_table, _column, value) => Object.keys(ROWS).filter((key) => key.startsWith(`${value} `)),
      catalog: (_table, key) => {
        const [, of, engineVersion] = key.split(' ')
        return { key, cells: { engine: of, engineVersion, yearOneStart: ROWS[key] }, source: 'test', asOf: '2026-11-01' }
      },
    },
    service,
    engine,
  )

describe('the version that many still run', () => {
  it('is the newest that left standard support in the last year, or leaves it in the next', () => {
    expect(older('mysql')).toEqual({ version: '8.0', extendedFrom: '2026-08-01' })
    expect(older('postgres')).toEqual({ version: '13', extendedFrom: '2025-11-01' })
  })

  it('is the later of two that leave it on one day', () => {
    expect(older('redis', 'elasticache')?.version).toBe('5')
  })

  it('is none where the calendar has no such date', () => {
    expect(older('mariadb')).toBeUndefined()
    expect(older('aurora-mysql')).toBeUndefined()
    expect(older('mysql', 'eks')).toBeUndefined()
  })
})
