import type { CostLine, ResourceContext } from '@planner/contract'
import { describe, expect, it } from 'vitest'
import { designOf, resultOf, typeOf } from '../support/design.js'
import { bookOf, listPrice } from '../support/prices.js'

const flat = (price: string, unit = 'Hrs', more = {}) => listPrice({ unit, tiers: [{ begin: '0', end: null, price }], ...more })

const book = bookOf([
  { when: ({ where }) => where.what === 'china', price: flat('1', 'Hrs', { currency: 'CNY' }) },
  { when: ({ where }) => where.what === 'free', price: flat('0', 'GB-Mo') },
  { when: ({ where }) => where.what === 'storage', price: flat('0.1', 'GB-Mo') },
  {
    when: ({ where }) => where.what === 'egress',
    price: listPrice({
      unit: 'GB',
      tiers: [
        { begin: '0', end: '100', price: '0.09' },
        { begin: '100', end: null, price: '0.05' },
      ],
    }),
  },
  { when: ({ term }) => term.kind === 'reserved' && term.payment === 'no-upfront', price: flat('0.062') },
  {
    when: ({ term }) => term.kind === 'reserved' && term.payment === 'partial-upfront',
    price: flat('0.03', 'Hrs', { upfront: { price: '258' } }),
  },
  {
    when: ({ term }) => term.kind === 'reserved' && term.payment === 'all-upfront',
    price: flat('0', 'Hrs', { upfront: { price: '505' } }),
  },
  { when: ({ where }) => where.what === 'machine', price: flat('0.1') },
])

const storage = (ctx: ResourceContext, what = 'storage'): CostLine => ({
  id: 'storage',
  label: 'Storage',
  quantity: ctx.input(['gb'], 'GB').times(ctx.month.length),
  price: { offer: 'AmazonS3', where: { what }, per: 'GB-month' },
  charge: 'usage',
})

const machine = (ctx: ResourceContext): CostLine => ({
  id: 'instances',
  label: 'Machine',
  quantity: ctx.input(['count'], 'instance').times(ctx.month.hours),
  price: { offer: 'AmazonEC2', where: { what: 'machine' }, per: 'instance-hour' },
  charge: 'usage',
  eligible: { reservation: { group: 'g', size: 'large', factor: ctx.constant(4, '1', 'test'), sizeFlexible: true } },
})

const bucket = typeOf({ gb: 'GB' }, (ctx) => [storage(ctx)])
const server = typeOf({ count: 'instance' }, (ctx) => [machine(ctx)])
const one = (props: Record<string, unknown>, type = 't') => designOf({ resources: { a: { type, ...props } } })
const first = (result: ReturnType<typeof resultOf>) => result.resources[0]?.lines[0]

describe('estimateDesign', () => {
  it('multiplies what is used by what it costs, and says where both came from', () => {
    const result = resultOf(one({ gb: 250 }), { t: bucket }, book)
    expect(result.totals).toMatchObject({
      monthly: { expected: '25' },
      billed: { expected: '300' },
      effective: { expected: '300' },
      atLeast: false,
    })
    const line = first(result)
    const node = result.nodes?.[line?.node ?? -1]
    expect(node).toMatchObject({ op: 'times', unit: 'USD', value: { expected: '25' } })
    const ops = result.nodes?.map(({ op }) => op)
    expect(ops).toContain('input')
    expect(result.nodes?.find(({ op }) => op === 'input')).toMatchObject({
      pointer: '/resources/a/gb',
      position: { file: 'design.json', line: 1 },
      value: { expected: '250' },
    })
    expect(result.nodes?.find(({ op }) => op === 'price')).toMatchObject({ published: '2026-05-12', origin: 'test' })
  })

  it('grows month by month and keeps the mean', () => {
    const result = resultOf(one({ gb: { expected: 100, growth: '10 GB/month' } }), { t: bucket }, book, 3)
    expect(result.months.map(({ billed }) => billed.expected)).toEqual(['10', '11', '12'])
    expect(result.totals).toMatchObject({ monthly: { expected: '11' }, firstMonth: { expected: '10' }, billed: { expected: '33' } })
    expect(first(result)?.quantity?.expected).toBe('110')
  })

  it('carries ranges to every total', () => {
    const result = resultOf(one({ gb: { low: 10, expected: 20, high: 80 } }), { t: bucket }, book)
    expect(result.totals.monthly).toEqual({ low: '1', expected: '2', high: '8' })
  })

  it('never shows an unknown as 0: a usage that nobody gave', () => {
    const result = resultOf(one({}), { t: bucket }, book)
    const line = first(result)
    expect(line).toMatchObject({ status: 'unknown-quantity', dependsOn: '0.1 USD per GB-month' })
    expect(line?.monthly).toBeUndefined()
    expect(result.totals.atLeast).toBe(true)
    expect(result.unknowns).toEqual([{ address: 'a', line: 'storage', why: 'gb is not given', mend: 'give gb' }])
  })

  it('never shows an unknown as 0: a price that the book lacks', () => {
    const result = resultOf(one({ gb: 1 }), { t: typeOf({ gb: 'GB' }, (ctx) => [storage(ctx, 'nowhere')]) }, book)
    expect(first(result)).toMatchObject({ status: 'unknown-price', quantity: { expected: '1' } })
    expect(first(result)?.monthly).toBeUndefined()
    expect(result.totals).toMatchObject({ monthly: { expected: '0' }, atLeast: true })
  })

  it('tells free from unknown', () => {
    const result = resultOf(one({ gb: 5 }), { t: typeOf({ gb: 'GB' }, (ctx) => [storage(ctx, 'free')]) }, book)
    expect(first(result)).toMatchObject({ status: 'free', monthly: { expected: '0' } })
    expect(result.totals.atLeast).toBe(false)
  })

  it('shares tiers over the lines of a pool: two of one size cost what one of twice the size costs', () => {
    const egress = typeOf({ gb: 'GB' }, (ctx) => [
      {
        id: 'out',
        label: 'Out',
        quantity: ctx.input(['gb'], 'GB'),
        price: { offer: 'AWSDataTransfer', where: { what: 'egress' }, per: 'GB' },
        charge: 'usage',
        pool: 'internet',
      },
    ])
    const two = resultOf(designOf({ resources: { a: { type: 't', gb: 80 }, b: { type: 't', gb: 80 } } }), { t: egress }, book)
    const single = resultOf(one({ gb: 160 }), { t: egress }, book)
    expect(Number(two.totals.monthly.expected)).toBeCloseTo(12, 20)
    expect(single.totals.monthly.expected).toBe('12')
    expect(two.resources.map(({ monthly }) => Number(monthly.expected))).toEqual([6, 6])
  })

  it('shares tiers over lines of which one may be nothing', () => {
    const out = typeOf({ gb: 'GB' }, (ctx) => [{ ...storage(ctx), pool: 'storage' }])
    const maybe = { type: 't', gb: { low: 0, expected: 10, high: 20 } }
    const result = resultOf(designOf({ resources: { a: maybe, b: maybe } }), { t: out }, book)
    expect(result.totals.monthly).toEqual({ low: '0', expected: '2', high: '4' })
  })

  describe('what a line brings to its pool for free', () => {
    const backup = typeOf({ gb: 'GB', disk: 'GB' }, (ctx) => [
      { ...storage(ctx), pool: 'backup', included: ctx.input(['disk'], 'GB').times(ctx.month.length) },
    ])
    const costs = (resources: Parameters<typeof designOf>[0]['resources']): readonly string[] => {
      const { resources: priced } = resultOf(designOf({ resources }), { t: backup }, book)
      return priced.map(({ monthly }) => monthly.expected)
    }

    it('is taken off the line', () => {
      expect(costs({ a: { type: 't', gb: 100, disk: 40 } })).toEqual(['6'])
      expect(costs({ a: { type: 't', gb: 30, disk: 40 } })).toEqual(['0'])
    })

    it('serves all lines of the pool in the region, in proportion', () => {
      expect(costs({ a: { type: 't', gb: 100, disk: 90 }, b: { type: 't', gb: 100, disk: 10 } })).toEqual(['5', '5'])
      expect(costs({ a: { type: 't', gb: 0, disk: 60 }, b: { type: 't', gb: 100, disk: 0 } })).toEqual(['0', '4'])
    })

    it('stays in its region', () => {
      expect(costs({ a: { type: 't', gb: 0, disk: 60 }, b: { type: 't', region: 'us-east-1', gb: 100, disk: 0 } })).toEqual(['0', '10'])
    })

    it('holds in each scenario', () => {
      const result = resultOf(one({ gb: { low: 10, expected: 50, high: 90 }, disk: 40 }), { t: backup }, book)
      expect(result.totals.monthly).toEqual({ low: '0', expected: '1', high: '5' })
    })

    it('leaves the line unknown where it is unknown', () => {
      const result = resultOf(one({ gb: 100 }), { t: backup }, book)
      expect(first(result)?.status).toBe('unknown-quantity')
      expect(result.totals.atLeast).toBe(true)
    })
  })

  it('bills once in a region what several resources need', () => {
    const fee = typeOf({ count: 'instance' }, (ctx) => [
      {
        id: 'fee',
        label: 'Region fee',
        quantity: ctx.input(['count'], 'instance').times(ctx.month.hours).as('hour'),
        price: { offer: 'AmazonEC2', where: { what: 'machine' }, per: 'hour' },
        charge: 'usage',
        once: 'dedicated',
      },
    ])
    const result = resultOf(
      designOf({
        resources: { a: { type: 't', count: 1 }, b: { type: 't', count: 1 }, far: { type: 't', region: 'us-east-1', count: 1 } },
      }),
      { t: fee },
      book,
    )
    expect(result.resources.map(({ monthly }) => monthly.expected)).toEqual(['73', '0', '73'])
    expect(result.resources[1]?.lines[0]?.note).toContain('billed once in the design, with a')
  })

  describe.each([
    ['no-upfront', { upfront: '0', total: '543.12', firstMonth: '45.26' }],
    ['partial-upfront', { upfront: '258', total: '520.8', firstMonth: '279.9' }],
    ['all-upfront', { upfront: '505', total: '505', firstMonth: '505' }],
  ])('a reservation with %s', (payment, expected) => {
    const result = resultOf(one({ count: 1, purchase: { option: 'reserved', term: '1yr', payment } }), { t: server }, book)

    it('counts the upfront fee, and sums to the same billed and effective over its term', () => {
      expect(result.totals).toMatchObject({
        upfront: { expected: expected.upfront },
        billed: { expected: expected.total },
        effective: { expected: expected.total },
        firstMonth: { expected: expected.firstMonth },
      })
    })

    it('leaves nothing at the on-demand price, and says what covers it', () => {
      expect(first(result)).toMatchObject({ quantity: { expected: '0' }, note: 'covered by a.purchase.0' })
      expect(result.commitments[0]).toMatchObject({
        owner: 'a',
        utilization: '1',
        termTotal: { expected: expected.total },
        onDemandTerm: { expected: '876' },
      })
    })

    it('breaks even when on demand would have cost the whole term', () => {
      expect(result.commitments[0]?.breakEvenMonth).toBe(Math.ceil(Number(expected.total) / 73))
    })
  })

  it('bills a reservation that nothing uses, and shows it as unused', () => {
    const result = resultOf(
      one({ count: 0, purchase: { option: 'reserved', count: 2, term: '1yr', payment: 'no-upfront' } }),
      { t: server },
      book,
    )
    expect(result.totals.monthly.expected).toBe('90.52')
    expect(result.commitments[0]).toMatchObject({ utilization: '0', unusedMonthly: { expected: '90.52' } })
  })

  it('pays an upfront fee again at renewal', () => {
    const result = resultOf(
      one({ count: 1, purchase: { option: 'reserved', term: '1yr', payment: 'all-upfront' } }),
      { t: server },
      book,
      24,
    )
    expect(result.months.map(({ upfront }) => Number(upfront.expected)).flatMap((fee, month) => (fee > 0 ? [month] : []))).toEqual([0, 12])
    expect(result.totals.billed.expected).toBe('1010')
    expect(result.totals.effective.expected).toBe('1010')
  })

  it('costs a plugin that fails only its own lines', () => {
    const broken = typeOf({}, () => {
      throw new Error('boom')
    })
    const result = resultOf(designOf({ resources: { good: { type: 't', gb: 10 }, bad: { type: 'b' } } }), { t: bucket, b: broken }, book)
    expect(result.totals).toMatchObject({ monthly: { expected: '1' }, atLeast: true })
    expect(result.failures).toEqual([{ plugin: '@test/plugin@1.2.3', address: 'bad', message: 'boom' }])
    expect(result.resources[1]).toMatchObject({ error: 'boom', atLeast: true })
  })

  it.each([
    ['two lines of one id', (ctx: ResourceContext) => [storage(ctx), storage(ctx)], 'two lines have the id storage'],
    [
      'a line that counts something else than its price pays for',
      (ctx: ResourceContext) => [{ ...storage(ctx), price: { offer: 'x', where: { what: 'storage' }, per: 'hour' } }],
      'counts GB-month, its price pays for hour',
    ],
    [
      'a price listed per another unit',
      (ctx: ResourceContext) => [{ ...storage(ctx), price: { offer: 'x', where: { what: 'machine' }, per: 'GB-month' } }],
      'lists this price per Hrs',
    ],
    [
      'a negative quantity',
      (ctx: ResourceContext) => [
        {
          ...storage(ctx),
          quantity: ctx
            .input(['gb'], 'GB')
            .minus(ctx.constant(99, 'GB', 'test'))
            .times(ctx.month.length),
        },
      ],
      'is negative',
    ],
    [
      'something that is no quantity',
      (ctx: ResourceContext) => [{ ...storage(ctx), quantity: 5 as never }],
      'is not one that the context made',
    ],
    [
      'an input asked for in another unit',
      (ctx: ResourceContext) => [{ ...storage(ctx), quantity: ctx.input(['gb'], 'instance') }],
      'gb is asked for in instance',
    ],
  ])('refuses %s', (_, lines, message) => {
    const result = resultOf(one({ gb: 1 }), { t: typeOf({ gb: 'GB' }, lines as never) }, book)
    expect(result.failures[0]?.message).toContain(message)
    expect(result.totals.atLeast).toBe(true)
  })

  it('does not add two currencies', () => {
    const china = typeOf({ count: 'instance' }, (ctx) => [
      { ...machine(ctx), price: { offer: 'AmazonEC2', where: { what: 'china' }, per: 'instance-hour' } },
    ])
    expect(() =>
      resultOf(designOf({ resources: { a: { type: 't', count: 1 }, b: { type: 'c', count: 1 } } }), { t: server, c: china }, book),
    ).toThrow(/CNY and USD/)
  })

  it('adds what is free in USD to prices in another currency, and refuses what a design states in USD', () => {
    const stated = (perHour: string) =>
      typeOf({ count: 'instance' }, (ctx) => [
        { ...machine(ctx), price: { offer: 'AmazonEC2', where: { what: 'china' }, per: 'instance-hour' } },
        { ...machine(ctx), id: 'stated', price: { given: ctx.constant(perHour, 'USD/instance-hour', 'test') } },
      ])
    const result = resultOf(one({ count: 1 }), { t: stated('0') }, book)
    expect(result).toMatchObject({ currency: 'CNY', totals: { monthly: { expected: '730' } } })
    expect(result.resources[0]?.lines[1]).toMatchObject({ status: 'free', currency: 'CNY' })
    expect(() => resultOf(one({ count: 1 }), { t: stated('0.5') }, book)).toThrow(/CNY and USD/)
    const plan = { option: 'savings-plan', kind: 'compute', perHour: 1, term: '1yr', payment: 'no-upfront' } as const
    const design = designOf({ resources: { a: { type: 't', count: 1 } }, commitments: [plan] })
    expect(() => resultOf(design, { t: stated('0') }, book)).toThrow(/CNY and USD/)
  })

  it('takes a discount off the list price and says so', () => {
    const design = designOf({
      resources: { a: { type: 't', gb: 100 } },
      discounts: [{ percent: 7.5, offer: 'AmazonS3', because: 'agreement' }],
    })
    const result = resultOf(design, { t: bucket }, book)
    expect(result.totals.monthly.expected).toBe('9.25')
    expect(first(result)?.price?.discountPercent).toBe('7.5')
  })

  it('takes off all discounts that match, one after the other', () => {
    const discounts = [
      { percent: 10, because: 'EDP' },
      { percent: 50, resource: 'b', because: 'not this one' },
      { percent: 50, charge: 'upfront' as const, because: 'not this charge' },
      { percent: 5, offer: 'AmazonS3', region: 'eu-west-1', charge: 'usage' as const, because: 'storage' },
    ]
    const result = resultOf(designOf({ resources: { a: { type: 't', gb: 100 }, b: { type: 't', gb: 0 } }, discounts }), { t: bucket }, book)
    expect(first(result)).toMatchObject({
      unitPrice: '0.1',
      monthly: { expected: '8.55' },
      discountPercent: '14.5',
      discounts: [
        { percent: '10', because: 'EDP' },
        { percent: '5', because: 'storage' },
      ],
    })
    expect(result.nodes?.flatMap(({ because }) => because ?? [])).toEqual(
      expect.arrayContaining(['10% off list: EDP', '5% off list: storage']),
    )
  })

  it('says where in the design a commitment stands', () => {
    const commitments = [{ option: 'savings-plan', kind: 'compute', perHour: '1', term: '1yr', payment: 'no-upfront' }] as const
    const purchase = { option: 'reserved', term: '1yr', payment: 'no-upfront', count: 1 }
    const { nodes = [] } = resultOf(designOf({ resources: { a: { type: 't', count: 2, purchase } }, commitments }), { t: server }, book)
    const inputs = nodes.filter(({ op, position }) => op === 'input' && position).map(({ pointer }) => pointer)
    expect(inputs).toEqual(expect.arrayContaining(['/commitments/0/perHour', '/resources/a/purchase/count']))
  })

  it('takes discounts off the fees of reservations and savings plans too, by charge where it is named', () => {
    const totals = (discounts: readonly { percent: number; charge?: 'upfront'; because: string }[]) => {
      const commitments = [{ option: 'savings-plan', kind: 'compute', perHour: '1', term: '1yr', payment: 'partial-upfront' }] as const
      const purchase = { option: 'reserved', term: '1yr', payment: 'partial-upfront' }
      const design = designOf({ resources: { a: { type: 't', count: 1, purchase } }, commitments, discounts })
      const result = resultOf(design, { t: server }, book)
      return [...result.resources, ...result.commitments].flatMap(({ lines }) =>
        lines.filter(({ charge }) => charge !== 'usage').map(({ id, billed }) => `${id} ${billed?.expected}`),
      )
    }
    expect(totals([{ percent: 10, because: 'EDP' }])).toEqual([
      'purchase.0.recurring 236.52',
      'purchase.0.upfront 232.2',
      'recurring 3942',
      'upfront 3942',
    ])
    expect(totals([{ percent: 10, charge: 'upfront', because: 'fees' }])).toEqual([
      'purchase.0.recurring 262.8',
      'purchase.0.upfront 232.2',
      'recurring 4380',
      'upfront 3942',
    ])
  })

  describe('in another currency', () => {
    const currency = { code: 'EUR', rate: 0.92, date: '2026-11-20', source: 'ECB' }
    const euros = { from: 'USD', to: 'EUR', rate: '0.92', date: '2026-11-20', source: 'ECB' }

    it('shows amounts in it, unit prices in that of the list, and the rate in the trace', () => {
      const result = resultOf(one({ gb: 250 }), { t: bucket }, book, 12, true, euros)
      expect(result).toMatchObject({
        currency: 'EUR',
        exchange: euros,
        totals: { monthly: { expected: '23' }, billed: { expected: '276' } },
      })
      expect(first(result)).toMatchObject({ unitPrice: '0.1', priceCurrency: 'USD', currency: 'EUR', monthly: { expected: '23' } })
      expect(result.nodes?.find(({ unit }) => unit === 'EUR/USD')).toMatchObject({ because: 'rate of 2026-11-20: ECB' })
    })

    it('keeps cash and effective cost of fees equal over their term', () => {
      const purchase = { option: 'reserved', term: '1yr', payment: 'partial-upfront' }
      const result = resultOf(one({ count: 1, purchase }), { t: server }, book, 12, false, euros)
      expect(result.totals.billed.expected).toBe(result.totals.effective.expected)
      expect(result.totals.upfront.expected).toBe('237.36')
      expect(result.commitments[0]).toMatchObject({ termTotal: { expected: '479.136' }, onDemandMonthly: { expected: '67.16' } })
    })

    it('takes a budget in the currency of its design', () => {
      const limits = (design: Parameters<typeof resultOf>[0]) =>
        resultOf(design, { t: bucket }, book, 1, false, euros).budgets.map(({ limit, actual }) => [limit, actual])
      const plain = { resources: { a: { type: 't', gb: 250 } }, budgets: [{ perMonth: 100 }] }
      expect(limits(designOf(plain))).toEqual([['92', '23']])
      expect(limits(designOf({ ...plain, currency }))).toEqual([['100', '23']])
      expect(limits(designOf({ ...plain, currency: { ...currency, code: 'GBP', rate: 0.8 } }))).toEqual([['115', '23']])
    })

    it('refuses a rate for another currency than that of the prices', () => {
      const china = typeOf({ gb: 'GB' }, (ctx) => [
        {
          ...machine({ ...ctx, input: () => ctx.constant(1, 'instance', 'test') } as never),
          price: { offer: 'AmazonEC2', where: { what: 'china' }, per: 'instance-hour' },
        },
      ])
      expect(() => resultOf(one({}), { t: china }, book, 1, false, euros)).toThrow(
        'the rate is for USD, and the prices of this design are in CNY',
      )
      expect(() => resultOf(one({ gb: 1 }), { t: bucket }, book, 1, false, { ...euros, to: 'USD' })).toThrow('in USD already')
      const yuan = resultOf(one({}), { t: china }, book, 1, false, { ...euros, from: 'CNY', rate: '0.125' })
      expect(yuan).toMatchObject({ currency: 'EUR', totals: { monthly: { expected: '91.25' } } })
    })
  })

  it('adds tax to the totals, apart, and leaves lines net', () => {
    const result = resultOf(designOf({ resources: { a: { type: 't', gb: 250 } }, tax: { name: 'VAT', percent: 21 } }), { t: bucket }, book)
    expect(result).toMatchObject({
      totals: { monthly: { expected: '25' } },
      tax: {
        name: 'VAT',
        percent: '21',
        amounts: { monthly: { expected: '5.25' }, billed: { expected: '63' } },
        withTax: { monthly: { expected: '30.25' }, billed: { expected: '363' } },
      },
    })
    expect(first(result)?.monthly?.expected).toBe('25')
  })

  it('holds budgets against the month, and cannot tell when something is unknown', () => {
    const budgets = [
      { name: 'all', perMonth: 20 },
      { name: 'a', resource: 'a', perMonth: 30 },
      { name: 'team', tag: 'team=web', perMonth: 5 },
    ]
    const result = resultOf(
      designOf({ resources: { a: { type: 't', gb: 250 }, b: { type: 't', tags: { team: 'web' } } }, budgets }),
      { t: bucket },
      book,
    )
    expect(result.budgets.map(({ name, status }) => [name, status])).toEqual([
      ['all', 'over'],
      ['a', 'within'],
      ['team', 'unknown'],
    ])
  })

  it('gives the same document for the same design and book', () => {
    const run = () => JSON.stringify(resultOf(one({ gb: { low: 1, expected: 2, high: 3, growth: '3%/month' } }), { t: bucket }, book))
    expect(run()).toBe(run())
  })
})

describe('resources that are alike', () => {
  const resources = { a: { type: 't', gb: 5 }, b: { type: 't', gb: 5 }, c: { type: 't', gb: 7 }, d: { type: 't' } }

  it('cost the same whether they are worked out once or each with its trace', () => {
    const plain = (traces: boolean) => {
      const { nodes: _, ...result } = resultOf(designOf({ resources }), { t: bucket }, book, 12, traces)
      return JSON.parse(JSON.stringify(result, (key, value) => (key === 'node' ? undefined : value)))
    }
    expect(plain(false)).toEqual(plain(true))
  })

  it('are not taken for alike where a plugin looks at the address', () => {
    const named = typeOf({ gb: 'GB' }, (ctx) => [{ ...storage(ctx), label: `Storage of ${ctx.address}` }])
    const result = resultOf(designOf({ resources }), { t: named }, book, 12, false)
    expect(result.resources.map(({ lines }) => lines[0]?.label)).toEqual(['Storage of a', 'Storage of b', 'Storage of c', 'Storage of d'])
  })

  it('keep their part of shared tiers', () => {
    const pooled = typeOf({ gb: 'GB' }, (ctx) => [{ ...storage(ctx), pool: 'storage' }])
    const result = resultOf(designOf({ resources }), { t: pooled }, book, 12, false)
    expect(result.totals.monthly.expected).toBe('1.7')
  })
})

describe('connections of the design', () => {
  const connection = { from: 'a', to: 'internet', gb: 3, note: 'Pages' }
  const wire = typeOf({ gb: 'GB' }, (ctx) => [{ ...storage(ctx), label: `To ${ctx.related('from')[0]?.address}` }], {
    facts: () => ({ wire: true }),
  })
  const end = typeOf({ gb: 'GB' }, (ctx) => (ctx.referrers('from').some((facts) => facts.wire) ? [] : [storage(ctx)]))
  const design = (): ReturnType<typeof designOf> => {
    const plain = designOf({ resources: { a: { type: 'end', gb: 5 }, b: { type: 'end', gb: 5 } }, connections: [connection] })
    const { note: _, ...props } = connection
    const wired = {
      address: 'connections.0',
      type: 'wire',
      region: 'eu-west-1',
      tags: {},
      props,
      pointer: ['connections', 0],
      references: { from: ['a'] },
    }
    return { ...plain, resources: [...plain.resources, wired] }
  }

  it.each([true, false])('are resources that those at their ends know of (traces: %s)', (traces) => {
    const { resources, assumptions } = resultOf(design(), { end, wire }, book, 12, traces)
    expect(
      resources.map(({ address, lines, note }) => [address, lines.map(({ label, quantity }) => [label, quantity?.expected]), note]),
    ).toEqual([
      ['a', [], undefined],
      ['b', [['Storage', '5']], undefined],
      ['connections.0', [['To a', '3']], 'Pages'],
    ])
    // What was written is no default.
    expect(assumptions).toEqual([])
  })
})
