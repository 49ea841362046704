import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { compareDecimals, multiply, roundTo, subtract, sum, trimmed } from '../../../src/report/decimal.js'
import { COLUMNS } from '../../../src/report/focus/columns.js'
import { focusLines, focusNote } from '../../../src/report/focus/focus-csv.js'
import { regionName } from '../../../src/report/focus/regions.js'
import type { Result } from '../../../src/result/result.types.js'
import { pricedStarter } from '../../support/priced-starter.js'
import { root } from '../../support/source-files.js'
import { commitment, hours, line, photoSite, resource, result, values } from '../result-fixture.js'

type Row = Record<string, string>

/** The columns of the specification: name, type, level, whether they may be null, and what is allowed in them. */
const SPECIFIED: readonly Row[] = parse(readFileSync(join(root, 'test/report/focus/focus-1.2.csv')), { columns: true })
const specified = new Map(SPECIFIED.map((column) => [column.column ?? '', column]))

const rowsOf = (of: Result): readonly Row[] => parse([...focusLines(of)].join(''), { columns: true, record_delimiter: '\r\n' })

const total = (rows: readonly Row[], column: string): string => sum(rows.map((row) => row[column] ?? ''))

const DECIMAL = /^-?\d+(\.\d+)?$/
const INSTANT = /^\d{4}-\d{2}-01T00:00:00Z$/
const UNIT = /^(?:v(?=CPU))?[A-Z0-9][A-Za-z0-9]*(-[A-Z][A-Za-z0-9]*)*(\/[A-Z][A-Za-z]*(-[A-Z][A-Za-z]*)*)?$/

const FORMS: Readonly<Record<string, (value: string) => boolean>> = {
  Decimal: (value) => DECIMAL.test(value),
  'Date/Time': (value) => INSTANT.test(value),
  JSON: (value) => Object.values(JSON.parse(value)).every((own) => typeof own === 'string'),
  String: (value) => value.trim() !== '',
}

/** What is wrong with a row, by the rules of the specification. */
const faults = (row: Row): readonly string[] => {
  const found = COLUMNS.filter((column) => !column.startsWith('x_')).flatMap((column) => {
    const { type = '', nulls, range, allowed = '' } = specified.get(column) ?? {}
    const value = row[column] ?? ''
    if (value === '') return nulls === 'true' ? [] : [`${column} is null`]
    return [
      ...(FORMS[type]?.(value) ? [] : [`${column} is no ${type}: ${value}`]),
      ...(allowed === '' || allowed.split(';').includes(value) ? [] : [`${column} may not be ${value}`]),
      ...(range === 'non-negative' && value.startsWith('-') ? [`${column} is negative`] : []),
    ]
  })
  const has = (column: string): boolean => row[column] !== ''
  const rules: readonly (readonly [boolean, string])[] = [
    [(row.ChargePeriodStart ?? '') < (row.ChargePeriodEnd ?? ''), 'the period ends before it starts'],
    [row.ChargeCategory !== 'Purchase' || row.ChargeFrequency !== 'Usage-Based', 'a purchase is not usage-based'],
    [row.ChargeCategory === 'Tax' || has('PricingCategory'), 'no pricing category'],
    [has('PricingQuantity') || !['Usage', 'Purchase'].includes(row.ChargeCategory ?? ''), 'no pricing quantity'],
    [has('CommitmentDiscountQuantity') === has('CommitmentDiscountId'), 'a commitment has a quantity'],
    [has('CommitmentDiscountQuantity') === has('CommitmentDiscountUnit'), 'and a unit of it'],
    [row.CommitmentDiscountCategory !== 'Spend' || row.CommitmentDiscountUnit === row.BillingCurrency, 'spend is counted in money'],
    [has('RegionId') === has('RegionName'), 'a region has a name'],
    [has('PricingQuantity') === has('PricingUnit'), 'quantity and unit belong together'],
    [has('ConsumedQuantity') === has('ConsumedUnit'), 'consumed quantity and unit belong together'],
    [!has('ConsumedQuantity') || row.ChargeCategory === 'Usage', 'only usage is consumed'],
    [!has('PricingUnit') || UNIT.test(row.PricingUnit ?? ''), `no unit: ${row.PricingUnit}`],
    [has('CommitmentDiscountId') === has('CommitmentDiscountCategory'), 'a commitment has a category'],
    [has('CommitmentDiscountId') === has('CommitmentDiscountType'), 'a commitment has a type'],
    [
      has('CommitmentDiscountStatus') === (has('CommitmentDiscountId') && row.ChargeCategory === 'Usage'),
      'usage of a commitment has a status',
    ],
    [!has('SkuPriceId') || has('SkuId'), 'a price is one of a SKU'],
    [row.InvoiceId === '', 'an estimate has no invoice'],
    [/^[A-Z]{3}$/.test(row.BillingCurrency ?? ''), 'no currency'],
    [row.x_Estimate === 'true', 'not marked as an estimate'],
  ]
  return [...found, ...rules.flatMap(([kept, fault]) => (kept ? [] : [fault]))]
}

const STARTERS = ['three-tier-web-app', 'reservation-payments', 'high-availability-site', 'static-site-at-the-edge', 'compute-fleet']

describe('focusLines', () => {
  it('has every mandatory column, and none that the specification does not know but our own', () => {
    const mandatory = SPECIFIED.filter(({ level }) => level === 'Mandatory').map(({ column }) => column)
    expect(mandatory).toHaveLength(21)
    expect(COLUMNS).toEqual(expect.arrayContaining(mandatory))
    expect(COLUMNS.filter((column) => !specified.has(column) && !column.startsWith('x_'))).toEqual([])
  })

  it.each(STARTERS)('is valid in every row of %s', async (name) => {
    const rows = rowsOf(await pricedStarter(name))
    expect(rows.length).toBeGreaterThan(12)
    expect(rows.flatMap((row) => faults(row).map((fault) => `${row.ResourceId} ${row.x_LineId}: ${fault}`))).toEqual([])
  })

  it.each(STARTERS)('sums to the billed and effective cost of %s, in all and in each month', async (name) => {
    const priced = await pricedStarter(name)
    const rows = rowsOf(priced)
    // Thirds of a cent do not end: both sides are cut after so many digits.
    const exact = (amount: string): string => roundTo(amount, 15)
    expect(exact(total(rows, 'BilledCost'))).toBe(exact(priced.totals.billed.expected))
    expect(exact(total(rows, 'EffectiveCost'))).toBe(exact(priced.totals.effective.expected))
    const months = Map.groupBy(rows, ({ ChargePeriodStart }) => ChargePeriodStart)
    expect([...months.keys()].sort()[0]).toBe('2026-11-01T00:00:00Z')
    for (const [index, month] of [...months.keys()].sort().entries()) {
      expect(exact(total(months.get(month) ?? [], 'BilledCost')), month).toBe(exact(priced.months[index]?.billed.expected ?? ''))
      expect(exact(total(months.get(month) ?? [], 'EffectiveCost')), month).toBe(exact(priced.months[index]?.effective.expected ?? ''))
    }
  })

  it.each(STARTERS)('has list costs that are price times quantity in %s', async (name) => {
    const rows = rowsOf(await pricedStarter(name)).filter(
      ({ ListUnitPrice, PricingQuantity }) => ListUnitPrice !== '' && PricingQuantity !== '',
    )
    expect(rows.length).toBeGreaterThan(12)
    for (const row of rows) {
      const difference = subtract(multiply(row.ListUnitPrice ?? '', row.PricingQuantity ?? ''), row.ListCost ?? '')
      expect(compareDecimals(multiply(difference, difference), '0.000001'), `${row.ResourceId} ${row.x_LineId}`).toBe(-1)
    }
  })

  it('bills fees as purchases and counts them as the effective cost of what they pay for', async () => {
    const rows = rowsOf(await pricedStarter('reservation-payments')).filter(
      ({ CommitmentDiscountId }) => CommitmentDiscountId === 'partial-upfront.purchase.0',
    )
    const fees = rows.filter(({ ChargeCategory }) => ChargeCategory === 'Purchase')
    const usage = rows.filter(({ ChargeCategory }) => ChargeCategory === 'Usage')
    expect(fees.filter(({ ChargeFrequency }) => ChargeFrequency === 'One-Time').map(({ BilledCost }) => BilledCost)).toEqual(['505'])
    expect(fees.filter(({ ChargeFrequency }) => ChargeFrequency === 'Recurring')).toHaveLength(36)
    expect(new Set(fees.map(({ EffectiveCost }) => EffectiveCost))).toEqual(new Set(['0']))
    expect(usage).toHaveLength(36)
    expect(usage[0]).toMatchObject({
      BilledCost: '0',
      CommitmentDiscountStatus: 'Used',
      PricingQuantity: '730',
      PricingUnit: 'Instance-Hours',
      ListCost: '70.08',
    })
    expect(roundTo(total(usage, 'EffectiveCost'), 15)).toBe(roundTo('1009.8388', 15))
  })

  it('tells what of a commitment is not used', () => {
    const fee = (id: string, fields: Parameters<typeof line>[1]) =>
      line(id, { billed: values('464.28'), effective: values('464.28'), ...fields })
    const lines = [
      fee('hourly', { charge: 'recurring', quantity: values('1460'), monthly: values('38.69') }),
      fee('upfront', { charge: 'upfront', cash: ['464.28', ...Array(11).fill('0')] }),
    ]
    const usage = rowsOf(result({ commitments: [commitment({ lines })] })).filter(({ ChargeCategory }) => ChargeCategory === 'Usage')
    const used = usage.filter(({ CommitmentDiscountStatus }) => CommitmentDiscountStatus === 'Used')
    const unused = usage.filter(({ CommitmentDiscountStatus }) => CommitmentDiscountStatus === 'Unused')
    expect([used.length, unused.length]).toEqual([12, 12])
    expect(trimmed(total(usage, 'EffectiveCost'))).toBe('928.56')
    expect(used[0]?.EffectiveCost).toBe('67.55274')
    const share =
      Number(unused[0]?.CommitmentDiscountQuantity) /
      (Number(unused[0]?.CommitmentDiscountQuantity) + Number(used[0]?.CommitmentDiscountQuantity))
    expect(share).toBeCloseTo(1 - 0.873, 6)
    expect(unused[0]).toMatchObject({ PricingUnit: 'Instance-Hours', CommitmentDiscountUnit: 'Instance-Hours', ConsumedQuantity: '' })
    expect(usage.flatMap(faults)).toEqual([])
  })

  it('counts a commitment that nothing uses by what is bought', () => {
    const fee = line('hourly', { charge: 'recurring', quantity: values('730'), billed: values('120'), effective: values('120') })
    const rows = rowsOf(result({ commitments: [commitment({ lines: [fee], covered: [], utilization: '0' })] }))
    const usage = rows.filter(({ ChargeCategory }) => ChargeCategory === 'Usage')
    expect(new Set(usage.map(({ CommitmentDiscountStatus }) => CommitmentDiscountStatus))).toEqual(new Set(['Unused']))
    expect(usage[0]).toMatchObject({ PricingQuantity: '730', CommitmentDiscountQuantity: '730' })
    expect(rows.flatMap(faults)).toEqual([])
  })

  it('counts a savings plan in money', () => {
    const fee = line('hourly', {
      charge: 'recurring',
      unit: 'hour',
      quantity: values('730'),
      billed: values('120'),
      effective: values('120'),
    })
    const covered = [
      { address: 'web', line: 'on-demand', quantity: '100', unit: 'instance-hour' },
      { address: 'fn', line: 'duration', quantity: '5', unit: 'GB-second' },
    ]
    const rows = rowsOf(result({ commitments: [commitment({ option: 'savings-plan', lines: [fee], covered, utilization: '0.75' })] }))
    const counted = (status: string, column: string): string =>
      trimmed(
        total(
          rows.filter(({ CommitmentDiscountStatus }) => CommitmentDiscountStatus === status),
          column,
        ),
      )
    expect([counted('Used', 'CommitmentDiscountQuantity'), counted('Unused', 'CommitmentDiscountQuantity')]).toEqual(['90', '30'])
    expect(counted('', 'CommitmentDiscountQuantity')).toBe('120')
    expect(rows.flatMap(faults)).toEqual([])
  })

  it('names each region as the catalogue does', () => {
    const regions: readonly Row[] = parse(readFileSync(join(root, 'pricing-data/catalog/aws-regions.csv')), { columns: true, comment: '#' })
    expect(regions.length).toBeGreaterThan(30)
    for (const { code = '', name } of regions) expect(regionName(code)).toBe(name)
    expect(regionName('xx-new-9')).toBe('xx-new-9')
  })

  it('leaves out what is not known, and says so', () => {
    const rows = rowsOf(photoSite())
    expect(rows.some(({ x_LineId }) => x_LineId === 'requests' || x_LineId === 'licence')).toBe(false)
    const unknown = result({
      resources: [resource('web', [line('a', { status: 'unknown-price' })]), resource('old', [], { error: 'it threw' })],
    })
    expect(rowsOf(unknown)).toEqual([])
    expect(focusNote(unknown)).toBe(
      'not in it, since the cost is not known and FOCUS cannot say so: 1 line and 1 resource that could not be priced',
    )
    expect(focusNote(result({ resources: [resource('web', [hours('a', 'A', '1', '1')])] }))).toBeUndefined()
  })

  it('has prices before and after discounts, in both currencies', () => {
    const discounted = line('a', {
      quantity: values('730'),
      unitPrice: '0.1',
      discountPercent: '10',
      currency: 'EUR',
      priceCurrency: 'USD',
      monthly: values('59.13'),
      billed: values('709.56'),
      effective: values('709.56'),
      price: {
        offer: 'AmazonEC2',
        region: 'eu-west-1',
        where: { instanceType: 'm7g.large' },
        term: 'on-demand',
        unit: 'instance-hour',
        tiers: [{ begin: '0', end: null, price: '0.1', rateCode: 'SKU1.TERM.RATE' }],
        published: '2026-05-12',
        origin: 'x',
        trust: 'list',
        stale: false,
      },
    })
    const exchange = { from: 'USD', to: 'EUR', rate: '0.9', date: '2026-11-20', source: 'ECB' }
    const [row] = rowsOf(result({ currency: 'EUR', exchange, resources: [resource('web', [discounted], { tags: { team: 'shop' } })] }))
    expect(row).toMatchObject({
      ListUnitPrice: '0.09',
      PricingCurrency: 'USD',
      PricingCurrencyListUnitPrice: '0.1',
      ContractedUnitPrice: '0.081',
      PricingQuantity: '730',
      ListCost: '65.7',
      ContractedCost: '59.13',
      BilledCost: '59.13',
      SkuId: 'SKU1',
      SkuPriceId: 'SKU1.TERM.RATE',
      SkuPriceDetails: '{"x_instanceType":"m7g.large"}',
      Tags: '{"team":"shop"}',
      PricingCategory: 'Standard',
      ServiceCategory: 'Compute',
      RegionId: 'eu-west-1',
    })
    expect(faults(row ?? {})).toEqual([])
  })

  it('has the tax in rows of its own', () => {
    const months = [1, 2].map((month) => ({ month, billed: values('10'), effective: values('10'), upfront: values('0') }))
    const amount = values('3.80')
    const tax = {
      name: 'VAT',
      percent: '19',
      amounts: { monthly: amount, billed: amount, effective: amount, upfront: amount, firstMonth: amount },
    }
    const rows = rowsOf(result({ horizon: 2, months, tax: { ...tax, withTax: tax.amounts } }))
    expect(rows.map((row) => [row.ChargeCategory, row.BilledCost, row.ChargePeriodStart, row.ChargePeriodEnd])).toEqual([
      ['Tax', '1.9', '2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z'],
      ['Tax', '1.9', '2026-12-01T00:00:00Z', '2027-01-01T00:00:00Z'],
    ])
    expect(rows.flatMap(faults)).toEqual([])
  })
})
