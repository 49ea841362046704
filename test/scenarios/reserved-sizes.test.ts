import { describe, expect, it } from 'vitest'
import { estimateOf } from '../support/engine.ts'

/** What runs, by the plugin that prices it, and the line of its machines. */
const OWNERS = {
  'EC2 instance': { line: 'on-demand', resource: (instanceType: string) => ({ type: 'aws:ec2:instance', instanceType }) },
  'EC2 Auto Scaling group': {
    line: 'on-demand',
    resource: (type: string) => ({ type: 'aws:autoscaling:group', instance: { type }, min: 1, max: 1 }),
  },
  'EKS nodes': { line: 'on-demand', resource: (instanceType: string) => ({ type: 'aws:eks:node-group', instanceType, nodes: 1 }) },
  'EMR nodes': {
    line: 'primary.machines',
    resource: (instanceType: string) => ({ type: 'aws:emr:cluster', primary: { instanceType, volume: 0 } }),
  },
}

/** Share of the machine that reservations of another size leave on demand. */
const leftOf = async (owner: keyof typeof OWNERS, running: string, reserved: string, count: number): Promise<number> => {
  const { line, resource } = OWNERS[owner]
  const reservation = { option: 'reserved', of: 'aws:ec2:instance', instanceType: reserved, count, term: '1yr', payment: 'no-upfront' }
  const estimate = await estimateOf({ it: resource(running) }, { region: 'us-east-1', commitments: [reservation] })
  // EMR has no rate of its own for metal sizes: the other lines may be unknown.
  const machines = estimate.resources[0]?.entries.find(({ id }) => id === line)
  return Number(machines?.months[0]?.quantity.texts()?.expected) / 730
}

describe.each(Object.keys(OWNERS) as (keyof typeof OWNERS)[])('Reservations of another size: %s', (owner) => {
  it.each([
    ['a plain size', 'm5.2xlarge', 'm5.large', 1, 0.75],
    ['a metal size that AWS lists', 'm5.metal', 'm5.12xlarge', 1, 0.5],
    ['a metal size that equals the largest one', 'r6i.metal', 'r6i.8xlarge', 1, 0.75],
    ['a metal size that says what it equals', 'm7i.metal-24xl', 'm7i.12xlarge', 2, 0],
    ['a family that AWS leaves out', 'g6.2xlarge', 'g6.xlarge', 1, 1],
    ['a size that AWS gives no factor', 'x8i.64xlarge', 'x8i.16xlarge', 1, 1],
  ])('%s', async (_, running, reserved, count, left) => {
    expect(await leftOf(owner, running, reserved, count)).toBe(left)
  })
})

it('a reserved metal size covers the virtual sizes of its family', async () => {
  expect(await leftOf('EKS nodes', 'm5.12xlarge', 'm5.metal', 1)).toBe(0)
})
