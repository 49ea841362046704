import type { CostLine, ResourceContext, ResourceType, Rule } from '@planner/contract'
import { priceBookOf } from '../../src/testing/price-book.js'
import type { ResourceTests } from '../../src/testing/resource-case.js'
import type { Check } from '../../src/testing/runner.js'

interface DiskProps {
  readonly gb?: unknown
  readonly kind: 'fast' | 'slow'
  readonly bucket?: string
}

const disk = (ctx: ResourceContext<DiskProps>, more: Partial<CostLine> = {}): CostLine => ({
  id: 'storage',
  label: `Storage, ${ctx.props.kind}`,
  quantity: ctx.input(['gb'], 'GB').times(ctx.month.length),
  price: { offer: 'AmazonDisk', where: { kind: ctx.props.kind }, per: 'GB-month' },
  charge: 'recurring',
  ...more,
})

/** A resource type with nothing wrong. */
export const goodType: ResourceType<DiskProps> = {
  title: 'Disk',
  summary: 'Disks by the gigabyte and month.',
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      gb: { $ref: 'planner:usage', unit: 'GB', description: 'Size of the disk, in gigabytes.' },
      kind: { enum: ['fast', 'slow'], default: 'slow', description: 'How fast it is.' },
      bucket: { type: 'string', refersTo: ['test:test:bucket'], description: 'Address of the bucket that it is copied to.' },
    },
  },
  serviceModel: 'infrastructure',
  *lines(ctx) {
    yield disk(ctx)
  },
  facts: (ctx) => ({ 'disk.kind': ctx.props.kind, 'disk.copied': ctx.related('bucket').length > 0 }),
  *problems(ctx) {
    if (ctx.props.kind === 'fast' && ctx.region === 'sa-east-1')
      yield { id: 'disk.no-fast', severity: 'error', path: ['kind'], message: 'No fast disks there.', hint: 'take slow ones' }
  },
}

/** The good type with its lines changed. */
export const withLine = (change: (ctx: ResourceContext<DiskProps>) => Partial<CostLine>): ResourceType<DiskProps> => ({
  ...goodType,
  *lines(ctx) {
    yield disk(ctx, change(ctx))
  },
})

/** The good type that does something else before it gives its line. */
export const doing = (act: (ctx: ResourceContext<DiskProps>) => void): ResourceType<DiskProps> => ({
  ...goodType,
  *lines(ctx) {
    act(ctx)
    yield disk(ctx)
  },
})

export const prices = priceBookOf([
  { offer: 'AmazonDisk', where: { kind: 'slow' }, unit: 'GB-Mo', price: '0.05' },
  { offer: 'AmazonDisk', where: { kind: 'fast' }, unit: 'GB-Mo', price: '0.10' },
  { offer: 'AmazonTape', where: { kind: 'slow', drive: 'a' }, unit: 'GB-Mo', price: '0.01' },
  { offer: 'AmazonTape', where: { kind: 'slow', drive: 'b' }, unit: 'GB-Mo', price: '0.02' },
  { offer: 'AmazonHours', where: {}, unit: 'Hrs', price: '1' },
])

/** Cases that the good type keeps. */
export const goodTests: ResourceTests = {
  priceBook: prices,
  cases: [
    { props: { gb: 100 }, lines: { storage: '100 GB-month' }, facts: { 'disk.kind': 'slow', 'disk.copied': false } },
    {
      props: { gb: '1 TB', kind: 'fast' },
      lines: { storage: { quantity: '1024 GB-month', charge: 'recurring', offer: 'AmazonDisk', where: { kind: 'fast' }, per: 'GB-month' } },
    },
    {
      props: { gb: { low: 1, expected: 2, high: 3 } },
      lines: { storage: { quantity: { low: '1', expected: '2', high: '3', unit: 'GB-month' } } },
    },
    { name: 'nobody says how large', props: {}, lines: { storage: 'unknown' } },
    {
      name: 'grown by the third month',
      props: { gb: { expected: 100, growth: '10 GB/month' } },
      month: 3,
      lines: { storage: '120 GB-month' },
    },
    { props: { gb: 1, bucket: 'store' }, related: { store: { type: 'test:test:bucket' } }, facts: { 'disk.copied': true } },
    { props: { gb: 1, kind: 'fast' }, region: 'sa-east-1', problems: [{ id: 'disk.no-fast', severity: 'error' }] },
    { props: { gb: 1, sise: 2 }, invalid: 'sise' },
    { props: { kind: 'fst' }, invalid: 'did you mean' },
  ],
}

/** A rule with nothing wrong. */
export const goodRule: Rule<{ readonly copies: number }, 'none' | 'few'> = {
  appliesTo: 'test:test:disk',
  meta: {
    pillar: 'reliability',
    severity: 'high',
    title: 'Disks are copied',
    failureTitle: 'Disks are not copied enough',
    why: 'A disk can break.',
    remedy: 'Keep two copies.',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/welcome.html',
    practices: ['REL10-BP01'],
    messages: { none: 'There is no copy.', few: 'There are {count} copies of {wanted}.' },
  },
  check: ({ props, facts }) => {
    if (facts['disk.scratch'] === true) return 'not-applicable'
    if (props.copies === undefined) return { unknown: 'the design does not say how many copies there are' }
    if (props.copies === 0) return { message: 'none', path: ['copies'], fix: [{ op: 'replace', path: '/resources/a/copies', value: 2 }] }
    return props.copies < 2 ? { message: 'few', data: { count: props.copies, wanted: 2 } } : 'pass'
  },
}

export const goodRuleCases = {
  pass: [{ props: { copies: 2 } }],
  fail: [
    { props: { copies: 0 }, messages: ['none'], path: ['copies'] },
    { props: { copies: 1 }, messages: ['few'], data: { count: 1, wanted: 2 } },
  ],
  notApplicable: [{ facts: { 'disk.scratch': true } }],
  unknown: [{ props: {} }],
} as const

/** What all checks complain of, as one text; empty if they pass. */
export const complaints = async (checks: readonly Check[]): Promise<string> => {
  const found: string[] = []
  for (const { name, run } of checks) {
    try {
      await run()
    } catch (error) {
      found.push(`${name}: ${(error as Error).message}`)
    }
  }
  return found.join('\n')
}
