import type { Line, Node, PriceRef, Result } from '../../src/result/result.types.js'
import { line, resource, result, values } from '../report/result-fixture.js'

const position = (row: number, column = 7) => ({ file: 'design.json', line: row, column })

const listed: PriceRef = {
  offer: 'AmazonEC2',
  region: 'eu-west-1',
  where: { instanceType: 'm7g.large', operatingSystem: 'Linux' },
  term: 'on-demand',
  unit: 'instance-hour',
  tiers: [{ begin: '0', end: null, price: '0.0877', rateCode: 'SKU1.JRTCKXETXF.6YS6EN2CT7' }],
  published: '2026-05-12',
  origin: 'ec2-all-os-2026-05',
  trust: 'list',
  stale: false,
}

const stored: PriceRef = {
  ...listed,
  offer: 'AmazonS3',
  where: { volumeType: 'Standard' },
  unit: 'GB-month',
  tiers: [
    { begin: '0', end: '51200', price: '0.023', rateCode: 'SKU2.JRTCKXETXF.PGHJ3S3EYE' },
    { begin: '51200', end: '512000', price: '0.022', rateCode: 'SKU2.JRTCKXETXF.D42MF2PVJS' },
    { begin: '512000', end: null, price: '0.021', rateCode: 'SKU2.JRTCKXETXF.PXJDJ3YRG3' },
  ],
}

const priceNode = (price: string, unit: string): Node => ({
  op: 'price',
  unit,
  value: values(price),
  name: 'list price',
  rateCode: 'SKU1.JRTCKXETXF.6YS6EN2CT7',
  published: '2026-05-12',
  origin: 'ec2-all-os-2026-05',
  trust: 'list',
})

/** 0–5: compute from an input with a range; 6–9: a tiered price; 10–13: one part used twice; 14: an unknown input. */
const nodes: readonly Node[] = [
  { op: 'input', unit: 'instance', value: values('4', '2', '8'), name: 'min', pointer: '/resources/web/min', position: position(9) },
  { op: 'constant', unit: 'hour', value: values('730'), because: 'a month is 730 hours, as AWS counts it' },
  { op: 'times', unit: 'instance-hour', value: values('2920', '1460', '5840'), name: 'running hours', args: [0, 1] },
  priceNode('0.0877', 'USD/instance-hour'),
  { op: 'times', unit: 'USD', value: values('256.084', '128.042', '512.168'), args: [2, 3] },
  { op: 'default', unit: 'GB', value: values('8'), name: 'root.size', pointer: '/resources/web/root/size', position: position(6, 5) },
  { op: 'input', unit: 'GB-month', value: values('60000'), name: 'storage', pointer: '/resources/photos/storage', position: position(20) },
  priceNode('0.023', 'USD/GB-month'),
  priceNode('0.022', 'USD/GB-month'),
  { op: 'tier', unit: 'USD', value: values('1371.2'), args: [6, 7, 8, 8] },
  { op: 'plus', unit: 'instance-hour', value: values('5840', '2920', '11680'), args: [2, 2] },
  { op: 'catalog', unit: 'vCPU/instance', value: values('2'), name: 'vcpu of m7g.large', source: 'ec2-instance-types, 2026-05-12' },
  { op: 'times', unit: 'USD', value: values('12'), args: [2, 11] },
  { op: 'plus', unit: 'USD', value: values('24'), name: 'both', args: [4, 12] },
  { op: 'unknown', unit: 'request', because: 'requests is not given', pointer: '/resources/web/requests', position: position(6, 5) },
  ...Array.from(
    { length: 12 },
    (_, month): Node => ({ op: 'constant', unit: 'USD', value: values(String(100 + month)), because: `month ${month + 1}` }),
  ),
  { op: 'mean', unit: 'USD', value: values('105.5'), args: Array.from({ length: 12 }, (_, month) => 15 + month) },
]

const known = (id: string, node: number, monthly: string, fields: Partial<Line> = {}): Line =>
  line(id, { label: `${id} of web`, node, monthly: values(monthly), billed: values(monthly), effective: values(monthly), ...fields })

/** A result whose lines show each kind of derivation. */
export const traced = (): Result =>
  result({
    resources: [
      resource('web', [
        known('compute', 4, '256.084', { monthly: values('256.084', '128.042', '512.168'), price: listed }),
        known('root.storage', 9, '1371.2', { price: stored }),
        known('root.iops', 5, '8'),
        known('twice', 13, '24'),
        known('growing', 27, '105.5'),
        line('requests', {
          status: 'unknown-quantity',
          unit: 'request',
          unknown: 'requests is not given; fill in resources.web.requests',
          node: 14,
        }),
      ]),
      resource('web.dev', [known('compute', 4, '256.084')]),
      resource('idle', []),
    ],
    nodes: [...nodes],
  })
