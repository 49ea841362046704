import { describe, expect, it, vi } from 'vitest'
import { compareResults } from '../../../src/report/compare.js'
import { quantityFormat } from '../../../src/report/xlsx/cells.js'
import { renderXlsx } from '../../../src/report/xlsx/render-xlsx.js'
import type { Result } from '../../../src/result/result.types.js'
import { pricedStarter } from '../../support/priced-starter.js'
import { commitment, hours, line, photoSite, resource, result, values } from '../result-fixture.js'
import { reviewedSite } from '../reviewed-fixture.js'
import { calculate, type ReadSheet, readWorkbook, type Workbook } from './workbook-reader.js'

const written = async (of: Result): Promise<Workbook> => readWorkbook(await renderXlsx(of))

const sheetOf = (book: Workbook, name: string): ReadSheet => book.sheets.get(name) ?? new Map()

/** Rows by the texts of the head. */
const rowsOf = (sheet: ReadSheet): readonly Record<string, string | number | undefined>[] => {
  const cells = [...sheet].map(([cell, { value }]) => ({ column: cell.replace(/\d+/, ''), row: Number(cell.replace(/\D+/, '')), value }))
  const heads = new Map(cells.filter(({ row }) => row === 1).map(({ column, value }) => [column, String(value)]))
  const rows = Map.groupBy(
    cells.filter(({ row }) => row > 1),
    ({ row }) => row,
  )
  return [...rows.values()].map((own) => Object.fromEntries(own.map(({ column, value }) => [heads.get(column) ?? column, value])))
}

/** What the row of the summary with this name comes to, calculated. */
const summary = (book: Workbook, name: string, column = 'C'): number => {
  const [cell = ''] = [...sheetOf(book, 'Summary')].find(([key, { value }]) => key.startsWith('A') && value === name) ?? []
  return calculate(book, 'Summary', cell.replace('A', column))
}

const STARTERS = ['three-tier-web-app', 'reservation-payments', 'high-availability-site', 'static-site-at-the-edge']

describe('renderXlsx', () => {
  it('has its sheets, each list with a head that stays in sight and a filter', async () => {
    const { sheets, parts } = await written(reviewedSite())
    expect([...sheets.keys()]).toEqual(['Summary', 'Lines', 'Months', 'Resources', 'Commitments', 'Findings', 'Unknowns', 'Assumptions'])
    for (const sheet of [2, 3, 4, 5, 6, 7, 8])
      expect(parts.get(`xl/worksheets/sheet${sheet}.xml`)).toMatch(/<pane ySplit="1" xSplit="[12]"[^>]*state="frozen"/)
    for (const sheet of [2, 4, 6, 7])
      expect(parts.get(`xl/worksheets/sheet${sheet}.xml`)).toMatch(/<\/sheetData><autoFilter ref="A1:[A-Z]+\d+"\/>/)
    for (const sheet of [1, 3]) expect(parts.get(`xl/worksheets/sheet${sheet}.xml`)).not.toContain('autoFilter')
  })

  it.each(STARTERS)('calculates the totals of %s to the cent', async (name) => {
    const priced = await pricedStarter(name)
    const book = await written(priced)
    const { totals, horizon, months } = priced
    const pairs: readonly (readonly [string, string, string?])[] = [
      ['Monthly, effective', totals.monthly.expected],
      ['Monthly, effective', totals.monthly.low, 'B'],
      ['Monthly, effective', totals.monthly.high, 'D'],
      [`${horizon} months, billed`, totals.billed.expected],
      [`${horizon} months, effective`, totals.effective.expected],
      ['Upfront due', totals.upfront.expected],
      ['First month, cash', totals.firstMonth.expected],
    ]
    for (const [row, total, column] of pairs) expect(summary(book, row, column), row).toBeCloseTo(Number(total), 3)
    const billed = rowsOf(sheetOf(book, 'Months')).slice(0, -1)
    expect(billed.map((month) => Number(month[`Billed (${priced.currency})`]).toFixed(2))).toEqual(
      months.map((month) => Number(month.billed.expected).toFixed(2)),
    )
  })

  it('shows for every formula what it comes to, to readers that do not calculate', async () => {
    const book = await written(await pricedStarter('three-tier-web-app'))
    const formulas = [...book.sheets].flatMap(([sheet, cells]) =>
      [...cells].filter(([, cell]) => cell.formula).map((cell) => [sheet, ...cell] as const),
    )
    expect(formulas.length).toBeGreaterThan(40)
    for (const [sheet, cell, { value }] of formulas) expect(calculate(book, sheet, cell), `${sheet}!${cell}`).toBeCloseTo(Number(value), 3)
  })

  it('moves the totals when a line is changed', async () => {
    const priced = await pricedStarter('three-tier-web-app')
    const book = await written(priced)
    const lines = new Map(sheetOf(book, 'Lines'))
    const [head = ''] = [...lines].find(([, { value }]) => value === 'Monthly (USD)') ?? []
    const at = head.replace('1', '')
    const [cell = '', was] = [...lines].find(([name, { value }]) => name.startsWith(at) && typeof value === 'number') ?? []
    lines.set(cell, { ...was, value: Number(was?.value) + 1000 })
    const changed = { ...book, sheets: new Map([...book.sheets, ['Lines', lines]]) }
    expect(summary(changed, 'Monthly, effective')).toBeCloseTo(Number(priced.totals.monthly.expected) + 1000, 3)
  })

  it('adds the tax', async () => {
    const site = result({
      resources: [resource('web', [hours('a', 'A', '1', '100')])],
      totals: { ...photoSite().totals, monthly: values('100'), billed: values('100'), effective: values('100') },
      tax: {
        name: 'VAT',
        percent: '19',
        amounts: { monthly: values('19'), billed: values('19'), effective: values('19'), upfront: values('0'), firstMonth: values('19') },
        withTax: {
          monthly: values('119'),
          billed: values('119'),
          effective: values('119'),
          upfront: values('0'),
          firstMonth: values('119'),
        },
      },
    })
    const book = await written(site)
    expect(summary(book, 'VAT 19% on a month')).toBeCloseTo(19, 10)
    expect(summary(book, 'Monthly, effective, with tax')).toBeCloseTo(119, 10)
    expect(summary(book, '12 months, billed, with tax')).toBeCloseTo(119, 10)
  })

  it('leaves an amount that is not known empty, with the word beside it', async () => {
    const book = await written(photoSite())
    const unknown = rowsOf(sheetOf(book, 'Lines')).filter(({ Status }) => String(Status).endsWith('not known'))
    expect(unknown.map((row) => [row.Address, row.Line, row.Status, row['Monthly (USD)'], row['Billed over the horizon (USD)']])).toEqual([
      ['thumbnails', 'requests', 'quantity not known', undefined, undefined],
      ['database', 'licence', 'price not known', undefined, undefined],
    ])
    expect(rowsOf(sheetOf(book, 'Unknowns'))).toHaveLength(2)
  })

  it('writes numbers, dates and quantities as such', async () => {
    const [first] = rowsOf(sheetOf(await written(photoSite()), 'Lines'))
    expect(first).toMatchObject({ 'Quantity a month': 2920, 'Unit price': 0.0877, 'Monthly (USD)': 256.084, Published: 46154 })
  })

  it('has a low total of its own where the low ends of lines do not add up to it', async () => {
    const opposed = result({
      resources: [resource('web', [line('a', { monthly: values('10', '5', '15') }), line('b', { monthly: values('10', '5', '15') })])],
      totals: { ...photoSite().totals, monthly: values('20') },
    })
    const book = await written(opposed)
    expect([summary(book, 'Monthly, effective', 'B'), summary(book, 'Monthly, effective')]).toEqual([20, 20])
  })

  it.each(['=1+1', '+1', '-1+cmd|x', '@SUM(A1)', '\t=1', '＝1'])('keeps %j a text, also when the cell is edited', async (label) => {
    const site = result({ resources: [resource('web', [hours('a', label, '1', '1')], { note: label })] })
    const { sheets } = await written(site)
    const cells = [...sheets.values()].flatMap((sheet) => [...sheet.values()]).filter(({ value }) => value === label.replace('\t', ' '))
    expect(cells).not.toHaveLength(0)
    for (const { formula, format } of cells) {
      expect(formula).toBeUndefined()
      if (!label.startsWith('\t')) expect(format).toBe('@')
    }
  })

  it('keeps names that every JavaScript object has, and text that would break the file', async () => {
    const labels = ['constructor', '__proto__', 'toString', '</f></c><f>1+1</f>', 'a\u0000b\ud800', 'ok']
    const site = result({
      resources: [
        resource(
          'web',
          labels.map((label) => hours('a', label, '1', '1')),
        ),
      ],
    })
    const rows = rowsOf(sheetOf(await written(site), 'Lines'))
    expect(rows.slice(0, -1).map(({ Label }) => String(Label).trimEnd())).toEqual([
      'constructor',
      '__proto__',
      'toString',
      '</f></c><f>1+1</f>',
      'ab',
      'ok',
    ])
  })

  it('reads service names as names in conditional sums, not as conditions', async () => {
    const odd = [resource('web', [hours('a', 'A', '1', '7')], { type: 'acme:>*:thing' }), resource('db', [hours('b', 'B', '1', '5')])]
    const book = await written(result({ resources: odd, totals: { ...photoSite().totals, monthly: values('12') } }))
    const services = [...sheetOf(book, 'Summary').values()].flatMap(({ formula }) => (formula?.startsWith('SUMIFS') ? [formula] : []))
    expect(services.length).toBeGreaterThan(0)
    for (const row of rowsOf(sheetOf(book, 'Lines')).slice(0, -1)) expect(row.Service).toMatch(/^[^=<>*?~]+$/)
  })

  it('sums names apart that a conditional sum takes for one', async () => {
    const names = ['web', 'Web', '1', '01', 'x'.repeat(300), `${'x'.repeat(299)}y`]
    const site = result({ resources: names.map((name, index) => resource(name, [hours('a', 'A', '1', String(index + 1))])) })
    const book = await written(site)
    const monthly = [...sheetOf(book, 'Resources')].find(([, { value }]) => value === 'Monthly (USD)')?.[0].replace('1', '') ?? ''
    expect(names.map((_, index) => calculate(book, 'Resources', `${monthly}${index + 2}`))).toEqual([1, 2, 3, 4, 5, 6])
    const formulas = names.map((_, index) => sheetOf(book, 'Resources').get(`${monthly}${index + 2}`)?.formula ?? '')
    expect(formulas.filter((each) => each.startsWith('SUMIFS'))).toEqual([])
  })

  it('leaves what is not known at all empty in every list', async () => {
    const site = photoSite()
    const unknown = site.resources
      .filter(({ lines }) => lines.length > 0 && lines.every(({ monthly }) => !monthly))
      .map(({ address }) => address)
    const only = result({ ...site, resources: [...site.resources, { ...resource('lost', []), error: 'the plugin failed' }] })
    const book = await written(only)
    const rows = rowsOf(sheetOf(book, 'Resources')).filter(({ Address }) => [...unknown, 'lost'].includes(String(Address)))
    expect(rows).toHaveLength(unknown.length + 1)
    for (const row of rows)
      expect([row['Monthly (USD)'], row['Monthly, low (USD)'], row['Upfront due (USD)']]).toEqual([undefined, undefined, undefined])
    for (const row of rows) expect(row.Remark).toMatch(/not known|failed/)
  })

  it('keeps the underscores of a name that reads like an escaped character', async () => {
    const site = result({ resources: [resource('web', [hours('a', '_x0041_ and _x000d_', '1', '1')])] })
    const strings = (await written(site)).parts.get('xl/sharedStrings.xml')
    expect(strings).toContain('<t>_x005F_x0041_ and _x005F_x000d_</t>')
  })

  it.each([
    ['1460', '#,##0'],
    ['0', '#,##0'],
    ['12.5', '#,##0.0'],
    ['1.23456', '#,##0.000'],
    ['0.00001234', '#,##0.0000000'],
    ['1e-30', '#,##0'],
  ])('shows the quantity %s as %s, without a point that ends it', (quantity, format) => {
    expect(quantityFormat(quantity)).toBe(`${format}_);-${format}_)`)
  })

  it('has a column for each tag, and one for those that are too many', async () => {
    const many = Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`key-${String(index).padStart(2, '0')}`, `v${index}`]))
    const resources = [
      resource('web', [hours('a', 'A', '1', '1')], { tags: { ...many, team: 'shop' } }),
      resource('db', [hours('a', 'A', '1', '1')], { tags: { team: '=1+1', constructor: 'x' } }),
    ]
    const [web, db] = rowsOf(sheetOf(await written(result({ resources })), 'Lines'))
    expect([web?.['Tag team'], db?.['Tag team'], db?.['Tag constructor'], web?.['Tag constructor']]).toEqual([
      'shop',
      '=1+1',
      'x',
      undefined,
    ])
    expect(Object.keys(web ?? {}).filter((head) => head.startsWith('Tag '))).toHaveLength(11)
    expect(web?.['Other tags']).toBe('key-10=v10; key-11=v11; key-12=v12; key-13=v13')
  })

  it('lists what changed against a baseline, with a sum that follows', async () => {
    const before = result({ resources: [resource('web', [hours('a', 'A', '1', '10')]), resource('gone', [hours('a', 'A', '1', '3')])] })
    const after = result({
      resources: [resource('web', [hours('a', 'A', '1', '15')]), resource('fn', [line('r', { status: 'unknown-quantity' })])],
    })
    const comparison = compareResults(before, after)
    const book = readWorkbook(await renderXlsx(after, comparison))
    const rows = rowsOf(sheetOf(book, 'Changes'))
    expect(rows.slice(0, -1).map((row) => [row.Address, row.Change, row['Difference (USD)'], row.Remark])).toEqual(
      comparison.resources.map(({ address, kind, lines: [first] }) => [
        address,
        kind,
        first?.by && Number(first.by.expected),
        first?.by ? undefined : 'not known',
      ]),
    )
    expect(summary(book, 'Against the baseline, a month')).toBeCloseTo(Number(comparison.by.expected), 6)
    expect(Number(comparison.by.expected)).not.toBe(0)
  })

  it('has the same bytes at any time', async () => {
    const one = await renderXlsx(reviewedSite())
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:10') })
    expect(Buffer.from(await renderXlsx(reviewedSite())).equals(Buffer.from(one))).toBe(true)
    vi.useRealTimers()
  })

  it('lists commitments and findings', async () => {
    const book = await written({ ...reviewedSite(), commitments: [commitment()] })
    expect(rowsOf(sheetOf(book, 'Commitments'))[0]).toMatchObject({ 'Upfront due (USD)': 464, Used: 0.873, 'Breaks even in month': 9 })
    expect(rowsOf(sheetOf(book, 'Findings')).map(({ Severity }) => Severity)).toEqual(['critical', 'high', 'high'])
  })
})
