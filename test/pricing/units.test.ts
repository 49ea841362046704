import { describe, expect, it } from 'vitest'
import { LISTED_UNITS, listedUnitPaysFor, unitOfListed } from '../../src/pricing/units.js'

describe('listedUnitPaysFor', () => {
  it.each([
    ['Hrs', 'hour'],
    ['Hrs', 'instance-hour'],
    ['hours', 'vCPU-hour'],
    ['hours', 'GB-hour'],
    ['GB-Mo', 'GB-month'],
    ['GB-Mo', 'month-GB'],
    ['IOPS-Mo', 'IOPS-month'],
    ['GiBps-mo', 'GiBps-month'],
    ['MBPS-Mo', 'MBps-month'],
    ['Requests', 'request'],
    ['vCPU-Hours', 'vCPU-hour'],
    ['Quantity', 'reservation'],
    ['Lambda-GB-Second', 'GB-second'],
    ['Mo', 'gateway-month'],
    ['seconds', 'second'],
    ['Keys', 'key-month'],
    ['Units', 'template'],
    ['64K-Chunks', 'event'],
  ])('%s pays for %s', (listed, ours) => expect(listedUnitPaysFor(listed, ours)).toBe(true))

  it.each([
    ['Hrs', 'GB-month'],
    ['Hrs', 'second'],
    ['Hrs', 'month'],
    ['Hrs', 'instance'],
    ['Hrs', 'USD/hour'],
    ['Hrs', 'TB-hour'],
    ['GB', 'GB-month'],
    ['GB-Mo', 'GB'],
    ['GB-Mo', 'GB-hour'],
    ['GB-Mo', 'TB-month'],
    ['Mo', 'GB-month'],
    ['Mo', 'hour'],
    ['GiBps-mo', 'MiBps-month'],
    ['Requests', 'GB'],
    ['Requests', 'request-hour'],
    ['Quantity', 'hour'],
    ['Units', 'GB'],
    ['Units', 'hour'],
    ['Parsecs', 'hour'],
    ['', ''],
  ])('%s does not pay for %s', (listed, ours) => expect(listedUnitPaysFor(listed, ours)).toBe(false))

  it('pays for the unit that it is called by', () => {
    for (const listed of LISTED_UNITS) {
      const ours = unitOfListed(listed) ?? ''
      if (ours !== '1') expect(listedUnitPaysFor(listed, ours), `${listed} as ${ours}`).toBe(true)
    }
  })
})

it('lists no spelling twice', () => expect(new Set(LISTED_UNITS).size).toBe(LISTED_UNITS.length))

it('calls a unit of time by its plain name', () => {
  expect(unitOfListed('Hrs')).toBe('hour')
  expect(unitOfListed('Parsecs')).toBeUndefined()
})
