import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { damages, ended, killAt, type LocalPriceList, newBook, servePriceList, startSync } from '../support/sync-kill.js'

let list: LocalPriceList

beforeAll(async () => {
  list = await servePriceList(20_000)
})

afterAll(() => list.close())

describe('a sync', () => {
  it('survives being killed at 100 random moments', { timeout: 20 * 60_000 }, async () => {
    const moments = Array.from({ length: 100 }, () => Math.random())
    const { damaged, alive } = await killAt(moments, list)
    console.log(`killed at work: ${alive} of ${moments.length}; damaged: ${damaged.length}`)
    expect(damaged).toEqual([])
    expect(alive).toBeGreaterThan(50)
  })

  it('survives a disk that fills', { timeout: 5 * 60_000 }, async (context) => {
    const disk = join(newBook(), 'disk')
    mkdirSync(disk)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=14m', 'tmpfs', disk], { stdio: 'ignore' })
    } catch {
      context.skip('mounting a small disk is not permitted here')
    }
    try {
      list.publish(1)
      expect(await ended(startSync(disk, list))).toMatchObject({ code: 0 })
      let full = 0
      for (let number = 2; number < 12 && full < 3; number += 1) {
        list.publish(number)
        const { code, stderr } = await ended(startSync(disk, list))
        if (code !== 0) {
          full += 1
          expect(stderr).toMatch(/There is no room left in/)
        }
        expect(damages(disk)).toEqual([])
      }
      expect(full).toBe(3)
    } finally {
      execFileSync('umount', [disk])
    }
  })
})
