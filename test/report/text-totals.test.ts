import { expect, it } from 'vitest'
import { painter } from '../../src/report/style.js'
import { totalLines, verdict } from '../../src/report/text-totals.js'
import { result, values } from './result-fixture.js'

it('says what is due upfront at once apart from what renewals add', () => {
  const month = (number: number, upfront: string) => ({
    month: number,
    billed: values('0'),
    effective: values('0'),
    upfront: values(upfront),
  })
  const base = result()
  const renewed = { ...base, horizon: 36, totals: { ...base.totals, upfront: values('1506') }, months: [month(1, '502'), month(2, '0')] }
  const lines = totalLines(renewed, 80, painter(false)).join('\n')
  expect(lines).toMatch(/Upfront due +\$502\.00/)
  expect(lines).toMatch(/36 months, upfront +\$1,506\.00/)
  expect(verdict(renewed, 120, painter(false)).join(' ')).toContain('with $502.00 due upfront.')
})

it.each([
  [['web', 'web', 'db'], '2 resources failed'],
  [['', 'web'], '1 resource failed; 1 plugin failed'],
  [['', ''], '; 1 plugin failed'],
])('counts what failed: failures of %j', (addresses, said) => {
  const failures = addresses.map((address) => ({ plugin: 'acme@1.0.0', address, message: 'no' }))
  const text = verdict({ ...result(), failures }, 500, painter(false)).join(' ')
  expect(text).toContain(`${said}.`)
  expect(text.match(/failed/g)).toHaveLength(said.split(' failed').length - 1)
})
