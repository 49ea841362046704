import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../src/report/html/render-html.js'
import type { Resource, Result } from '../../src/result/result.types.js'
import { templates } from '../support/page-templates.js'
import { attacked } from './html-page.js'
import { hours, price, resource, result, values } from './result-fixture.js'
import { reviewedSite } from './reviewed-fixture.js'

/** The page that is printed. */
const paperOf = (report: Result): Promise<string> =>
  renderHtml(report, { templates, explain: async () => () => [] }, { styles: '', paper: true })

const page = await paperOf(reviewedSite())
/** How many columns each row takes. */
const widths = (table: string): readonly number[] =>
  table
    .split('<tr')
    .slice(1)
    .map((row) =>
      [...row.matchAll(/<t[dh]\b([^>]*)>/g)].reduce((sum, [, own = '']) => sum + Number(/colspan="(\d)"/.exec(own)?.[1] ?? 1), 0),
    )

describe('the page for paper', () => {
  it('says of a line how it is charged, and where its price comes from, each price once', async () => {
    const priced = (address: string, rateCode: string) => {
      const line = {
        ...hours('instance', 'Linux', '0.1', address),
        price: { ...price, tiers: [{ begin: '0', end: null, price: '0.1', rateCode }] },
      }
      return resource(address, [line], { monthly: values(address) })
    }
    const html = await paperOf(result({ resources: [priced('73', 'A.B.C'), priced('74', 'D.E.F'), priced('75', 'A.B.C')] }))
    expect(html.match(/Linux · usage<\/th><td class="number">730 instance-hours × \$0\.10 \[\d\]/g)?.map((row) => row.slice(-3))).toEqual([
      '[1]',
      '[2]',
      '[1]',
    ])
    expect(html).toContain(
      '<ol class="prices"><li>AmazonEC2 · on-demand · A.B.C · 2026-05-12</li><li>AmazonEC2 · on-demand · D.E.F · 2026-05-12</li></ol>',
    )
  })

  it('shows ranges where there are any, in tables whose rows are of one width', async () => {
    const web = (low: string) => [{ ...hours('instance', 'Linux', '0.1', '73'), monthly: values('73', low, '73') }]
    const tables = async (low: string, fields: Partial<Resource> = {}) => {
      const html = await paperOf(result({ resources: [resource('web', web(low), { monthly: values('73', low, '73'), ...fields })] }))
      return [/<h3 id="resources">[\s\S]*?<\/table>/, /<table class="lines">[\s\S]*?<\/table>/].map((table) => table.exec(html)?.[0] ?? '')
    }
    expect((await tables('73')).map(widths)).toEqual([
      [4, 4],
      [3, 3, 3],
    ])
    expect((await tables('50', { error: 'no price' })).map(widths)).toEqual([
      [5, 5],
      [4, 4, 4, 4],
    ])
    for (const table of await tables('50')) expect(table).toContain('$50.00 … $73.00')
  })

  it('keeps the direction of a name to itself', async () => {
    const name = 'שרת-1'
    const html = await paperOf(
      result({ resources: [resource(name, [hours('instance', 'Linux', '0.1', '73')], { monthly: values('73') })] }),
    )
    const main = html.slice(html.indexOf('<h2 id="cost-title">'))
    const [, ...after] = main.split(name)
    expect(after.length).toBe(2)
    expect(main.match(new RegExp(`(<bdi>|<a [^>]*dir="auto">)${name}<`, 'g'))).toHaveLength(2)
  })

  it('escapes whatever a result says', async () => {
    const tags = (html: string) => [...html.matchAll(/<(script|style|img|iframe|object|embed|base|meta|link|form)\b/gi)].map(([tag]) => tag)
    expect(tags(await paperOf(attacked(reviewedSite())))).toEqual(tags(page))
  })
})
