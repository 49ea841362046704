import { describe, expect, it } from 'vitest'
import { estimateOf } from '../../../test/support/engine.ts'

const bucket = (name?: string) => ({ type: 'aws:s3:bucket', name, objects: [{ stored: 1 }] })
const problemsOf = async (resources: Readonly<Record<string, object>>) =>
  (await estimateOf(resources)).findings.problems.map(({ id, address }) => `${address} ${id}`)

describe('buckets of a design', () => {
  it('have names of their own', async () => {
    expect(await problemsOf({ a: bucket('photos'), b: bucket('films'), c: bucket(), d: bucket() })).toEqual([])
    await expect(problemsOf({ a: bucket('photos'), b: bucket('photos') })).rejects.toThrow('a has this name')
  })

  it('are within the quota of an account, or one of them says so', async () => {
    const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`bucket-${index}`, bucket()]))
    expect(await problemsOf(many(10_000))).toEqual([])
    expect(await problemsOf(many(10_001))).toEqual(['bucket-10000 s3.bucket-count'])
  }, 60_000)
})
