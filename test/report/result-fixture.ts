import type { Commitment, Line, PriceRef, Resource, Result } from '../../src/result/result.types.js'

export const values = (expected: string, low = expected, high = expected) => ({ low, expected, high })

const nothing = values('0')

/** A line that is known, unless said otherwise. */
export const line = (id: string, fields: Partial<Line> = {}): Line => ({
  id,
  label: id,
  charge: 'usage',
  status: 'known',
  unit: 'instance-hour',
  currency: 'USD',
  ...fields,
})

/** A known line of 730 hours at a price. */
export const hours = (id: string, label: string, unitPrice: string, monthly: string): Line =>
  line(id, { label, quantity: values('730'), unitPrice, monthly: values(monthly), billed: values(monthly), effective: values(monthly) })

export const resource = (address: string, lines: readonly Line[], fields: Partial<Resource> = {}): Resource => ({
  address,
  type: 'aws:ec2:instance',
  title: 'EC2 instance',
  region: 'eu-west-1',
  plugin: '@planner/plugin-ec2@0.1.0',
  position: { file: 'design.json', line: 6, column: 5 },
  monthly: nothing,
  billed: nothing,
  effective: nothing,
  upfront: nothing,
  atLeast: false,
  lines: [...lines],
  ...fields,
})

export const result = (fields: Partial<Result> = {}): Result => ({
  result: 1,
  planner: '0.1.0',
  design: { name: 'Photo site', file: 'design.json', digest: 'a1b2', region: 'eu-west-1' },
  asOf: '2026-11-21',
  currency: 'USD',
  horizon: 12,
  priceBook: { digest: 'c3d4', offers: [{ offer: 'AmazonEC2', published: '2024-08-09…2026-05-12', prices: 5, stale: 1, derived: 1 }] },
  totals: { monthly: nothing, billed: nothing, effective: nothing, upfront: nothing, firstMonth: nothing, atLeast: false },
  months: [],
  resources: [],
  commitments: [],
  unknowns: [],
  assumptions: [],
  problems: [],
  failures: [],
  budgets: [],
  ...fields,
})

export const price: PriceRef = {
  offer: 'AmazonEC2',
  region: 'eu-west-1',
  where: {},
  term: 'on-demand',
  unit: 'instance-hour',
  tiers: [],
  published: '2026-05-12',
  origin: 'ec2-all-os-2026-05',
  trust: 'list',
  stale: false,
}

export const commitment = (fields: Partial<Commitment> = {}): Commitment => ({
  id: 'commitments.0',
  label: '2 × m7g.large Linux, regional, standard',
  option: 'reserved',
  term: '1yr',
  payment: 'partial-upfront',
  position: { file: 'design.json', line: 30, column: 5 },
  monthly: values('77.38'),
  billed: values('928.56'),
  effective: values('928.56'),
  upfront: values('464'),
  utilization: '0.873',
  unusedMonthly: values('9.83'),
  covered: [{ address: 'web', line: 'compute', quantity: '1274.6', unit: 'instance-hour' }],
  onDemandMonthly: values('104.12'),
  breakEvenMonth: 9,
  termTotal: values('928.56'),
  onDemandTerm: values('1249.44'),
  lines: [
    line('hourly', { label: 'hourly rate', charge: 'recurring', quantity: values('1460'), unitPrice: '0.0265', monthly: values('38.69') }),
    line('upfront', {
      label: 'upfront fee',
      charge: 'upfront',
      unit: 'instance',
      quantity: values('0.166667'),
      unitPrice: '232',
      monthly: values('38.69'),
    }),
  ],
  atLeast: false,
  ...fields,
})

/** A design with one of everything that a report shows. */
export const photoSite = (): Result =>
  result({
    design: {
      name: 'Photo site',
      file: 'designs/photo-site.json',
      digest: 'a1b2',
      region: 'eu-west-1',
      description: 'People upload photos, others look at them.',
    },
    totals: {
      monthly: values('1834.201', '1520.4', '2410.77'),
      billed: values('22074.412', '18308.8', '28993.24'),
      effective: values('22010.412', '18244.8', '28929.24'),
      upfront: values('464'),
      firstMonth: values('2259.82', '1946.02', '2836.39'),
      atLeast: true,
    },
    resources: [
      resource(
        'web',
        [
          line('compute', {
            label: 'Linux on-demand, m7g.large',
            quantity: values('2920', '1460', '5840'),
            unitPrice: '0.0877',
            monthly: values('256.084', '128.042', '512.168'),
            price: { ...price },
          }),
          line('root.storage', {
            label: 'gp3 root volumes',
            charge: 'recurring',
            unit: 'GB-month',
            quantity: values('240'),
            unitPrice: '0.088',
            monthly: values('21.12'),
            price: { ...price, trust: 'derived', rule: 'us-east-1 × 1.1' },
          }),
          line('public-ip', {
            label: 'Public IPv4 addresses',
            unit: 'address-hour',
            quantity: values('2920'),
            unitPrice: '0.005',
            monthly: values('14.6'),
            price: { ...price, discountPercent: '10' },
            discountPercent: '10',
            discounts: [{ percent: '10', because: 'private pricing 2026' }],
          }),
        ],
        { title: 'EC2 Auto Scaling group', type: 'aws:autoscaling:group', monthly: values('291.804', '163.762', '547.888') },
      ),
      resource(
        'thumbnails',
        [
          line('requests', {
            label: 'Requests',
            unit: 'request',
            status: 'unknown-quantity',
            dependsOn: '$0.20 per 1,000,000 requests',
            unknown: 'requests is not given',
          }),
          line('duration', {
            label: 'Duration, arm64',
            unit: 'GB-second',
            quantity: values('4000000'),
            unitPrice: '0.0000133334',
            monthly: values('53.3336'),
            price: { ...price, stale: true, published: '2024-08-09' },
          }),
        ],
        {
          title: 'Lambda function',
          type: 'aws:lambda:function',
          region: 'us-east-1',
          monthly: values('53.3336'),
          atLeast: true,
          note: 'Makes three sizes of each photo.',
        },
      ),
      resource(
        'database',
        [
          line('instance', {
            label: 'PostgreSQL, db.r7g.xlarge, Multi-AZ',
            quantity: values('730'),
            unitPrice: '1.0756',
            monthly: values('785.188'),
          }),
          line('backup', {
            label: 'Backup storage beyond the free allowance',
            unit: 'GB-month',
            status: 'free',
            quantity: values('100'),
            unitPrice: '0',
            monthly: nothing,
          }),
          line('licence', {
            label: 'Extended support',
            unit: 'vCPU-hour',
            status: 'unknown-price',
            quantity: values('2920'),
            unknown: 'AmazonRDS lists no extended support in eu-west-1',
            note: 'PostgreSQL 12 leaves standard support on 2025-02-28.',
          }),
        ],
        { title: 'RDS database', type: 'aws:rds:instance', monthly: values('785.188'), atLeast: true },
      ),
      resource('legacy', [], { error: 'the plugin threw: no such family', title: 'EC2 instance' }),
    ],
    commitments: [commitment()],
    unknowns: [
      {
        address: 'thumbnails',
        line: 'requests',
        why: 'requests is not given',
        mend: 'fill in resources.thumbnails.requests, a number of requests a month',
      },
      {
        address: 'database',
        line: 'licence',
        why: 'AmazonRDS lists no extended support in eu-west-1',
        mend: 'planner prices sync --offer AmazonRDS --region eu-west-1',
      },
    ],
    problems: [
      {
        id: 'ec2.quota-vcpu',
        severity: 'quota',
        address: 'web',
        message: '64 vCPUs of standard instances are over the default quota of 32 in eu-west-1.',
        hint: 'ask AWS for a higher quota, or lower "max"',
        position: { file: 'designs/photo-site.json', line: 9, column: 14 },
      },
    ],
    failures: [{ plugin: '@acme/plugin-old@0.3.1', address: 'legacy', message: 'no such family' }],
    budgets: [
      { name: 'production', limit: '1500', actual: '1834.201', status: 'over' },
      { name: 'web', limit: '400', actual: '291.804', status: 'within' },
      { name: 'database', limit: '900', actual: '785.188', status: 'unknown' },
    ],
  })
