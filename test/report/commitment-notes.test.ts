import { expect, it } from 'vitest'
import { commitmentNotes } from '../../src/report/commitment-notes.js'
import { commitment } from './result-fixture.js'

it('names the lines of a resource of which several are covered', () => {
  const part = (address: string, line: string) => ({ address, line, quantity: '730', unit: 'instance-hour' })
  const covered = [part('orders', 'on-demand'), part('orders', 'replicas.reports.on-demand'), part('web', 'on-demand')]
  expect(commitmentNotes(commitment({ covered }), 'USD')[0]).toContain(
    '730 instance-hours of orders.on-demand, 730 instance-hours of orders.replicas.reports.on-demand, 730 instance-hours of web a month',
  )
})
