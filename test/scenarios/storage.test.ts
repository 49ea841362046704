import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateOf, linesOf } from '../support/engine.ts'

const totalOf = async (resource: object): Promise<number> =>
  Object.values(linesOf(await estimateOf({ it: resource }), 'it')).reduce((sum, { cost }) => sum + cost, 0)

describe('Storage in a design', () => {
  it('files read more never cost less', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 100000 }), fc.integer({ min: 0, max: 100000 }), async (some, more) => {
        const files = (read: number) => totalOf({ type: 'aws:efs:file-system', storage: { standard: 100 }, read, written: 10 })
        expect(await files(some + more)).toBeGreaterThanOrEqual(await files(some))
      }),
      { numRuns: 10 },
    )
  })

  it('backups of databases are free up to their size, also those of AWS Backup', async () => {
    const database = {
      type: 'aws:rds:instance',
      engine: 'mysql',
      instanceClass: 'db.m6g.large',
      storage: { size: 100 },
      backup: { size: 40 },
    }
    const vault = { type: 'aws:backup:vault', rds: { warm: 80 } }
    const estimate = await estimateOf({ database, vault })
    const cost = linesOf(estimate, 'vault')['rds.warm']?.cost ?? 0
    const own = linesOf(estimate, 'database').backup?.cost ?? 0
    // 20 of 120 GB-months are beyond the size of the database.
    expect(cost + own).toBeCloseTo(1.9, 2)
  })
})
