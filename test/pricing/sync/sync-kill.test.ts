import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { download } from '../../../src/pricing/sync/download.js'
import {
  damages,
  ended,
  killAt,
  type LocalPriceList,
  newBook,
  priceOf,
  pricesOf,
  servePriceList,
  startSync,
  versionOf,
} from '../../support/sync-kill.js'
import { testWorld } from './sync-world.js'

let list: LocalPriceList

beforeAll(async () => {
  list = await servePriceList()
})

afterAll(() => list.close())

describe('a sync in a process of its own', () => {
  // test/nightly/sync-kill.ts kills at 100 random moments.
  it('leaves what was there whole when it is killed, and the next run brings the rest', { timeout: 60_000 }, async () => {
    const { damaged, alive } = await killAt([0.25, 0.5, 0.75], list)
    expect(damaged).toEqual([])
    expect(alive).toBeGreaterThanOrEqual(2)
  })

  it('lets one of two at once do the work', { timeout: 60_000 }, async () => {
    const folder = newBook()
    const runs = await Promise.all([ended(startSync(folder, list)), ended(startSync(folder, list))])
    const refused = runs.filter(({ code }) => code !== 0)
    expect(refused.length).toBeLessThanOrEqual(1)
    for (const { stderr } of refused) expect(stderr).toMatch(/Another planner prices sync is at work/)
    expect(damages(folder)).toEqual([])
  })

  // A limit on the size of files stands for a full disk: it needs no rights. test/nightly/sync-kill.ts fills a real one.
  it.skipIf(process.platform === 'win32')(
    'leaves what was there whole when there is no room, and says so',
    { timeout: 60_000 },
    async () => {
      const folder = newBook()
      await ended(startSync(folder, list))
      const limited = (kilobytes: number) => ended(startSync(folder, list, ['sh', '-c', `ulimit -f ${kilobytes * 2}; exec "$@"`, 'sh']))

      list.publish(50)
      expect(await limited(100)).toMatchObject({ code: 2, stderr: expect.stringContaining('There is no room left in') })
      expect(damages(folder)).toEqual([])

      // Now the files are here, and building the snapshot is what fails.
      for (const region of ['eu-west-1', 'us-east-1']) {
        const url = new URL(`${list.address}/offers/v1.0/aws/AmazonEC2/${versionOf(50)}/${region}/index.csv`)
        await download(url, join(folder, 'parts', `AmazonEC2_${region}.part`), region, testWorld())
      }
      expect(await limited(300)).toMatchObject({ code: 2, stderr: expect.stringContaining('There is no room left in') })
      expect(damages(folder)).toEqual([])
      expect(await ended(startSync(folder, list))).toMatchObject({ code: 0 })
      expect(pricesOf(folder, 'eu-west-1').at(-1)).toBe(priceOf(50))
    },
  )
})
