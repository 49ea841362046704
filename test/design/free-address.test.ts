import { describe, expect, it } from 'vitest'
import { freeAddress } from '../../src/design/free-address.js'

const free = (wanted: string, ...taken: readonly string[]): string => freeAddress(wanted, (address) => taken.includes(address))

describe('a free address', () => {
  it('is the one that is wanted, or has the first number that is free', () => {
    expect(free('web-logs', 'web')).toBe('web-logs')
    expect(free('web-logs', 'web-logs', 'web-logs-2')).toBe('web-logs-3')
  })

  it('is at most as long as a name, and another for each', () => {
    const wanted = ['a', 'b'].map((middle) => `${'n'.repeat(110)}${middle}${'n'.repeat(30)}-snapshots`)
    const [one = '', other = ''] = wanted.map((each) => free(each))
    const third = free(wanted[0] as string, one)
    expect([one, other, third].map((each) => each.length)).toEqual([128, 128, 128])
    expect(new Set([one, other, third]).size).toBe(3)
    expect(one).toMatch(/^n{80}-[0-9a-f]{8}-n+-snapshots$/)
  })

  it('is as wanted where that is just as long as a name may be', () => {
    expect(free('n'.repeat(128))).toBe('n'.repeat(128))
  })
})
