import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { record, renderCsv } from '../../src/report/csv.js'
import { hours, line, photoSite, resource, result, values } from './result-fixture.js'

const rows = (text: string) => parse(text, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[]

describe('renderCsv', () => {
  it('has a row for each line, and one for a resource that failed or costs nothing', () => {
    const read = rows(renderCsv({ ...photoSite(), resources: [...photoSite().resources, resource('group', [])] }))
    expect(read.map((row) => `${row.address}.${row.line} ${row.status}`)).toEqual([
      'web.compute known',
      'web.root.storage known',
      'web.public-ip known',
      'thumbnails.requests unknown-quantity',
      'thumbnails.duration known',
      'database.instance known',
      'database.backup free',
      'database.licence unknown-price',
      'legacy. failed',
      'group. no-charge',
      'commitments.0.hourly known',
      'commitments.0.upfront known',
    ])
  })

  it('keeps amounts exact and unknown ones empty', () => {
    const read = rows(renderCsv(photoSite()))
    expect(read[0]).toMatchObject({
      quantity_low: '1460',
      quantity: '2920',
      monthly: '256.084',
      monthly_high: '512.168',
      unit_price: '0.0877',
    })
    expect(read[3]).toMatchObject({ monthly: '', quantity: '', depends_on: '$0.20 per 1,000,000 requests' })
  })

  it.each([
    ['a;=1+1', "a;'=1+1"],
    ['a;b;+1;@x', "a;b;'+1;'@x"],
    ['a\t-1', "a\t'-1"],
    ['a; b', 'a; b'],
    ['a;b=c', 'a;b=c'],
    ['=1;=2', "'=1;'=2"],
    [';=1', ";'=1"],
  ])('keeps the formula of %j a text also where a semicolon or a tab parts cells', (label, safe) => {
    const [cell] = parse(record([label]))[0] ?? []
    expect(cell).toBe(safe)
  })

  it.each(['=1+1', '+1', '-1+cmd|x', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('makes a text of the formula %j', (label) => {
    const [row] = rows(renderCsv(result({ resources: [resource('web', [hours('a', label, '1', '1')])] })))
    expect(row?.label).toBe(`'${label}`)
  })

  it('leaves a negative number a number', () => {
    const credit = line('credit', { quantity: values('1'), monthly: values('-12.5') })
    expect(rows(renderCsv(result({ resources: [resource('web', [credit])] })))[0]?.monthly).toBe('-12.5')
  })

  it('shows control characters and marks that turn text around', () => {
    const text = renderCsv({ ...photoSite(), resources: [resource('a', [], { tags: { 'k\u202e': 'x\u001b[31m\u009by\nz' } })] })
    for (const sign of ['\u001b', '\u009b', '\u202e']) expect(text).not.toContain(sign)
    expect(rows(text)[0]?.tags).toBe('k\ufffd=x\ufffd[31m\ufffdy\nz')
  })

  it('quotes what would break a row', () => {
    const text = renderCsv(result({ resources: [resource('web', [hours('a', 'say "hi", twice\nor more', '1', '1')])] }))
    expect(text).toContain('"say ""hi"", twice\nor more"')
    expect(rows(text)).toHaveLength(1)
  })

  it('keeps its columns', () => {
    expect(renderCsv(result()).trimEnd()).toBe(
      'address,type,title,region,plugin,line,label,charge,status,quantity_low,quantity,quantity_high,unit,unit_price,currency,monthly_low,monthly,monthly_high,billed_low,billed,billed_high,effective_low,effective,effective_high,offer,term,rate_code,published,origin,trust,stale,discount_percent,unknown,depends_on,note,tags,file,file_line,price_currency,discounts,exchange_rate',
    )
  })
})
