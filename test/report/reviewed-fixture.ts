import type { Result } from '../../src/result/result.types.js'
import { traced } from '../explain/trace-fixture.js'
import { line, photoSite, resource, values } from './result-fixture.js'

type Review = NonNullable<Result['review']>

const position = { file: 'designs/photo-site.json', line: 9, column: 14 }

const rule = (id: string, fields: Partial<Review['rules'][number]> = {}): Review['rules'][number] => ({
  id,
  plugin: '@planner/plugin-rds@0.1.0',
  pillar: 'reliability',
  severity: 'high',
  weight: 7,
  title: 'The database stands in two zones',
  failureTitle: 'The database stands in one zone',
  why: 'A zone that fails takes it along.',
  remedy: 'Set multiAz.',
  url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html',
  practices: ['REL10-BP01'],
  controls: { securityHub: ['RDS.5'] },
  passed: [],
  failed: 1,
  waived: 0,
  unknown: 0,
  answered: 0,
  notApplicable: 0,
  ...fields,
})

const finding = (fields: Partial<Review['findings'][number]> = {}): Review['findings'][number] => ({
  rule: 'single-zone-database',
  pillar: 'reliability',
  severity: 'high',
  address: 'database',
  message: 'It has no standby.',
  position,
  evidence: [{ address: 'database', pointer: '/resources/database/multiAz', line: 31, value: 'false' }],
  fix: {
    patch: [{ op: 'add', path: '/resources/database/multiAz', value: true }],
    monthly: values('785.188'),
    atLeast: false,
  },
  ...fields,
})

const pillar = (name: Review['pillars'][number]['pillar'], title: string, score?: string): Review['pillars'][number] => ({
  pillar: name,
  title,
  status: score === undefined ? 'not-assessed' : 'assessed',
  ...(score === undefined ? {} : { score }),
  coverage: { covered: 7, of: 65, percent: '18.5' },
  contributions:
    score === undefined
      ? []
      : [
          { id: 'single-zone-database', kind: 'rule', title: 'The database stands in one zone', weight: 7, score: '0', lost: '30' },
          { id: 'backups', kind: 'rule', title: 'Backups are kept', weight: 3, score: '1', lost: '0' },
        ],
})

const review: Review = {
  framework: '2024-11-06',
  pillars: [
    pillar('operational-excellence', 'Operational excellence', '40.4'),
    pillar('security', 'Security', '72.4'),
    pillar('reliability', 'Reliability', '70'),
    pillar('performance-efficiency', 'Performance efficiency'),
    pillar('cost-optimization', 'Cost optimization', '100'),
    { ...pillar('sustainability', 'Sustainability'), status: 'failed' },
  ],
  rules: [
    rule('single-zone-database'),
    rule('open-port', { pillar: 'security', severity: 'critical', failureTitle: 'A port is open to the world' }),
  ],
  findings: [
    finding({ rule: 'open-port', pillar: 'security', severity: 'critical', address: 'web', message: 'Port 22 is open to 0.0.0.0/0.' }),
    finding(),
    finding({ address: '', message: 'So is its replica.', waiver: { reason: 'Moves in May', until: '2027-05-31' } }),
  ],
  questions: [
    { id: 'SEC01-BP02', kind: 'practice', pillar: 'security', severity: 'high', text: 'Is the root user without access keys?' },
    {
      id: 'REL09-BP01',
      kind: 'practice',
      pillar: 'reliability',
      severity: 'medium',
      text: 'Are backups restored for practice?',
      answer: { answer: 'yes', owner: 'Ada', date: '2026-10-01', note: 'every quarter', position },
    },
  ],
  practices: [],
  waivers: [],
  failures: [{ plugin: '@acme/plugin-old@0.3.1', rule: 'acme-rule', address: 'web', message: 'it threw' }],
  responsibilities: {
    asOf: '2026-11-21',
    counts: { open: 1, answered: 0, met: 1, aws: 1, notApplicable: 2 },
    items: [
      {
        id: 'patching',
        control: 'patching',
        title: 'Patching of the operating system',
        address: 'web',
        service: 'EC2',
        responsible: 'customer',
        status: 'open',
        note: 'Images are the customer’s.',
        ask: 'Are instances patched every month?',
      },
      {
        id: 'encryption',
        control: 'encryption',
        title: 'Encryption at rest',
        address: 'database',
        service: 'RDS',
        responsible: 'shared',
        status: 'met',
        note: 'AWS encrypts, the customer chooses the key.',
        evidence: [{ address: 'database', pointer: '/resources/database/encrypted', line: 33, value: 'true' }],
      },
      {
        id: 'hardware',
        control: 'hardware',
        title: 'Hardware',
        address: 'web',
        service: 'EC2',
        responsible: 'aws',
        status: 'aws',
        note: 'All of it.',
      },
    ],
  },
  availability: {
    paths: [
      {
        entry: 'web',
        from: ['internet'],
        parts: [
          { addresses: ['web'], commitment: 'EC2, region', percent: '99.99', combined: '99.99', copies: 2 },
          { addresses: ['database'], copies: 1 },
        ],
        percent: '99.99',
        atMost: true,
        downHoursPerYear: '0.876',
        downMinutesPerMonth: '4.38',
      },
    ],
    assumptions: ['Copies fail apart from one another.'],
    recovery: {
      strategy: 'backup-and-restore',
      regions: ['eu-central-1'],
      because: ['Backups are copied to eu-central-1.'],
      needed: 'warm-standby',
      rtoHours: 1,
      rpoHours: 0.25,
      meets: false,
      missing: ['A database in another region'],
      remarks: ['Restoring takes hours.'],
    },
  },
  carbon: {
    total: { kwh: values('120', '60', '240'), operationalKg: values('38.2', '19', '76.4') },
    atLeast: true,
    regions: [
      {
        region: 'eu-west-1',
        place: 'Ireland',
        gramsPerKwh: '278',
        year: '2024',
        amount: { kwh: values('120'), operationalKg: values('38.2') },
      },
    ],
    resources: [
      {
        address: 'web',
        region: 'eu-west-1',
        amount: { kwh: values('120'), operationalKg: values('38.2') },
        basis: ['vCPU hours'],
        unknown: ['NAT gateways'],
      },
    ],
    method: ['Energy by the size of instances.'],
    sources: ['Coefficients of 2024'],
  },
}

/** A result with one of everything that the HTML report shows; its costs sum to its totals. */
export const reviewedSite = (): Result => {
  const site = photoSite()
  const { nodes = [], resources: tracedResources } = traced()
  const derived = tracedResources[0]?.lines ?? []
  const growing = line('growing', {
    label: 'Storage that grows',
    charge: 'recurring',
    quantity: values('100'),
    unitPrice: '0.1',
    monthly: values('10'),
    billed: values('120'),
    effective: values('120'),
    cash: ['4.5', '5.5', '6.5', '7.5', '8.5', '9.5', '10.5', '11.5', '12.5', '13.5', '14.5', '15.5'],
  })
  const traces = resource('traced', [...derived, growing], {
    title: 'Auto Scaling group',
    region: 'us-east-1',
    monthly: values('1500', '1000', '2500'),
    tags: { team: 'shop', 'cost centre': '42' },
    section: [
      { kind: 'text', text: 'A sentence of the plugin.' },
      { kind: 'facts', rows: [['Zones', 'a, b']] },
      { kind: 'table', head: ['Hour', 'Instances'], rows: [['9', '4']] },
    ],
  })
  const months = Array.from({ length: 12 }, (_, index) => ({
    month: index + 1,
    billed: values(index === 0 ? '2259.82' : '1801.33'),
    effective: values('1834.2'),
    upfront: values(index === 0 ? '464' : '0'),
  }))
  const commitments = site.commitments.map((one) => ({
    ...one,
    lines: one.lines.map((own) => ({
      ...own,
      billed: values(own.charge === 'upfront' ? '464' : '464.28'),
      ...(own.charge === 'upfront' ? { cash: months.map(({ upfront }) => upfront.expected) } : {}),
    })),
  }))
  return {
    ...site,
    commitments,
    design: { ...site.design, description: 'Photos of guests, in two regions.' },
    resources: [...site.resources.map((one) => ({ ...one, tags: { team: 'photos' } })), traces],
    months,
    nodes,
    review,
    assumptions: [
      { address: 'web', text: 'min is 2, as the schema has it' },
      { address: 'database', text: 'min is 2, as the schema has it' },
    ],
    omissions: [
      { id: 'logs', address: 'web', label: 'Access logs', why: 'Most keep them.', monthly: values('12'), atLeast: false, patch: [] },
    ],
    tax: {
      name: 'VAT',
      percent: '20',
      amounts: {
        monthly: values('366.84'),
        billed: values('4414.88'),
        effective: values('4402'),
        upfront: values('92.8'),
        firstMonth: values('451.96'),
      },
      withTax: {
        monthly: values('2201.04'),
        billed: values('26489.29'),
        effective: values('26412'),
        upfront: values('556.8'),
        firstMonth: values('2711.78'),
      },
    },
  }
}
