import { describe, expect, it } from 'vitest'
import { ipv4Range, isPrivate, missingRanges, overlapping } from '../src/ranges.js'

describe('ranges', () => {
  it('begin where the mask says, whatever address is written', () => {
    expect(ipv4Range('10.1.2.3/16')).toEqual(ipv4Range('10.1.0.0/16'))
    expect(ipv4Range('0.0.0.0/0')).toEqual({ first: 0, last: 2 ** 32 - 1 })
  })
  it('are IPv4 only', () => {
    expect(ipv4Range('256.0.0.0/8')).toBeUndefined()
    expect(ipv4Range('10.0.0.0/33')).toBeUndefined()
    expect(ipv4Range('fd00::/8')).toBeUndefined()
  })
  it('are missing unless one route holds all of them', () => {
    expect(missingRanges(['10.0.0.0/8'], ['0.0.0.0/0'])).toEqual([])
    expect(missingRanges(['10.0.0.0/8', 'fd00::/8'], ['10.0.0.0/9', '10.128.0.0/9'])).toEqual(['10.0.0.0/8', 'fd00::/8'])
  })
  it('overlap where they share one address', () => {
    expect(overlapping(['10.0.0.0/24'], ['10.0.1.0/24'])).toBeUndefined()
    expect(overlapping(['10.0.0.0/23'], ['10.0.1.255/32'])).toEqual(['10.0.0.0/23', '10.0.1.255/32'])
    expect(overlapping(['fd00::/8'], ['fd00::/8'])).toEqual(['fd00::/8', 'fd00::/8'])
  })
  it('are private by their addresses', () => {
    expect(['10.9.0.0/16', '172.31.0.0/16', '192.168.1.0/24', 'fd12::/16'].every(isPrivate)).toBe(true)
    expect(['172.32.0.0/16', '8.0.0.0/5', '2001:db8::/32'].some(isPrivate)).toBe(false)
  })
})
