import { expect, it } from 'vitest'
import type { InstanceProps } from '../src/instance.types.js'
import { changedType, halfOf } from '../src/type-change.js'

const fixOf = (props: Partial<InstanceProps>, type: string) =>
  changedType(
    {
      props: { instanceType: 'm4.xlarge', ...props },
      region: 'eu-west-1',
      catalog: (table, key) => (table === 'ec2-instance-types' ? { key, cells: {}, source: '', asOf: '' } : undefined),
      pointer: () => '',
      mendedBy: (path, value) => ({ path, fix: [{ op: 'add', path: `/${path.join('/')}`, value }] }),
    },
    type,
  ).fix

it.each([
  ['an instance', {}, 'm7i.xlarge', true],
  ['another family on a dedicated host', { tenancy: 'host', host: 'own' }, 'm7i.xlarge', false],
  ['another size on a dedicated host', { tenancy: 'host', host: 'own' }, 'm4.large', true],
  ['another size than capacity is reserved for', { capacityReservation: 'room' }, 'm4.large', false],
] as const)('another type as the remedy: %s', (_, props, type, offered) => {
  expect(fixOf(props, type)).toEqual(offered ? [{ op: 'add', path: '/instanceType', value: type }] : undefined)
})

it.each([
  ['m5.metal', undefined],
  ['t3.nano', undefined],
  ['t3.micro', 't3.nano'],
  ['m5.xlarge', 'm5.large'],
  ['m5.2xlarge', 'm5.xlarge'],
  ['z1d.3xlarge', undefined],
  ['z1d.6xlarge', 'z1d.3xlarge'],
  ['u-6tb1.112xlarge', 'u-6tb1.56xlarge'],
])('half of %s is %s', (type, half) => {
  expect(halfOf(type)).toBe(half)
})
