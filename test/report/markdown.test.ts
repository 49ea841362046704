import { describe, expect, it } from 'vitest'
import { compareResults } from '../../src/report/compare.js'
import { renderMarkdown } from '../../src/report/markdown.js'
import type { Result } from '../../src/result/result.types.js'
import { hours, line, resource, result, values } from './result-fixture.js'
import { reviewedSite } from './reviewed-fixture.js'

const site = reviewedSite()

/** GitHub's limit of a comment. */
const LIMIT = 65_536

const copies = (result: Result, times: number): Result => ({
  ...result,
  resources: Array.from({ length: times }, (_, index) =>
    result.resources.map((resource) => ({ ...resource, address: `${resource.address}-${index}` })),
  ).flat(),
})

describe('Markdown', () => {
  const text = renderMarkdown(site)

  it('says the total, the scores, the findings, what is not known and what each service costs', () => {
    expect(text).toMatch(/^## .+\n\n\*\*(At least )?\$[\d,.]+ a month\*\*/)
    expect(text).toContain('| Monthly, effective |')
    expect(text).toContain('### Well-Architected')
    expect(text).toMatch(/<details open><summary><b>Findings, critical and high \(\d+\)<\/b>/)
    expect(text).toMatch(/<b>Not known \(\d+\)<\/b>/)
    expect(text.match(/<details><summary><b>/g)?.length).toBeGreaterThan(1)
    expect(text.match(/<details/g)?.length).toBe(text.match(/<\/details>/g)?.length)
    expect(text).toMatch(/<sub>.+<\/sub>\n$/)
  })

  it('says the same in the same bytes', () => expect(renderMarkdown(reviewedSite())).toBe(text))

  it('fits a comment, whatever the design: what does not fit is counted', () => {
    for (const times of [200, 1000]) {
      const long = renderMarkdown(copies(site, times))
      expect(long.length).toBeLessThanOrEqual(LIMIT)
      expect(long).toMatch(/<sub>.+<\/sub>\n$/)
    }
    const names = 'x'.repeat(10_000)
    expect(renderMarkdown({ ...copies(site, 100), design: { ...site.design, name: names } }).length).toBeLessThanOrEqual(LIMIT)
  })

  it('shows what strangers write as text: no markup, no link, no call by name, no new row', () => {
    const [first, ...others] = site.resources
    if (!first) throw new Error('no resource')
    const evil = 'a|b `c` <img src=x> [l](http://e.vil) @octocat #12 **x** </details>\n\n| new | row |'
    const hostile = renderMarkdown({ ...site, design: { ...site.design, name: evil }, resources: [{ ...first, address: evil }, ...others] })
    expect(hostile).not.toContain('<img')
    expect(hostile).not.toContain('@octocat')
    expect(hostile).not.toContain('http://e.vil')
    expect(hostile).not.toMatch(/^\| new \|/m)
    expect(hostile.match(/<\/details>/g)?.length).toBe(hostile.match(/<details/g)?.length)
    for (const line of hostile.split('\n').filter((row) => row.startsWith('| ') && row.includes('octocat')))
      expect(line.replaceAll('\\|', '').split('|')).toHaveLength(7)
  })

  it('says what changed against a baseline, the largest change first', () => {
    const [first] = site.resources
    if (!first) throw new Error('no resource')
    const comparison = compareResults({ ...site, resources: site.resources.slice(1) }, site)
    const changed = renderMarkdown(site, comparison)
    expect(changed).toMatch(/### Against the baseline: [+-]?\$[\d,.]+ a month/)
    expect(changed).toContain(`| added | ${first.address} |`)
    expect(changed).toContain('a month more than the baseline')
    expect(changed).toMatch(/<b>What changed, line by line \(\d+\)<\/b>/)
    expect(renderMarkdown(site, compareResults(site, site))).toContain('Nothing changed.')
  })

  it('shows what a line was and is, and what is not known on one side', () => {
    const before = result({
      resources: [resource('web', [hours('a', 'Servers', '1', '10')]), resource('old', [hours('b', 'Disks', '1', '3')])],
    })
    const after = result({
      resources: [
        resource('web', [hours('a', 'Servers', '1', '15')]),
        resource('fn', [line('r', { label: 'Requests', status: 'unknown-quantity' })]),
      ],
    })
    const changed = renderMarkdown(after, compareResults(before, after))
    expect(changed).toContain('| web | Servers | $10.00 | $15.00 | +$5.00 |')
    expect(changed).toContain('| old | Disks | $3.00 | – | -$3.00 |')
    expect(changed).toContain('| fn | Requests | – | not known | not known |')
  })

  it('says first what a reviewer decides by', () => {
    const position = { file: 'design.json', line: 7, column: 3 }
    const site = {
      ...reviewedSite(),
      budgets: [
        { name: 'Team | a', limit: '90', actual: '100.5', status: 'over' as const },
        { name: 'Other', limit: '90', actual: '10', status: 'within' as const },
        { name: 'Third', limit: '90', actual: '10', status: 'unknown' as const },
      ],
      problems: ['web', 'db'].map((address) => ({
        id: 'x.y',
        severity: 'error' as const,
        address,
        message: 'is too large',
        hint: 'make it smaller',
        position,
      })),
      failures: [{ plugin: 'p@1', address: 'lost', message: 'broke' }],
    }
    const [, , ...points] = renderMarkdown(site).split('\n### ')[0]?.split('\n\n') ?? []
    expect(points[0]?.split('\n')).toEqual([
      '- **Over budget:** Team \\| a, $100.50 of $90.00 a month, $10.50 too much',
      '- **Budget not shown to hold:** Third, $90.00 a month; some of its costs are not known',
      '- **1 resource not priced**, since a plugin failed: lost',
      '- 1 check did not run, since a rule failed',
      '- **2 places where AWS would refuse the design**',
      '- 2 findings: 1 critical, 1 high',
      '- 2 lines of cost not known, in no total',
    ])
    const text = renderMarkdown(site)
    expect(text).toContain('<details open><summary><b>Limits of AWS (2)</b></summary>')
    expect(text).toContain('| refused | web (line 7), db (line 7) | is too large | make it smaller |')
    expect(text).toContain('| Team \\| a | $90.00 | $100.50 | **over** |')
  })

  it('has the tax beside the net totals, and no column of ranges where nothing has one', () => {
    const totals = {
      monthly: values('100'),
      billed: values('1200'),
      effective: values('1200'),
      upfront: values('0'),
      firstMonth: values('100'),
    }
    const withTax = {
      monthly: values('119'),
      billed: values('1428'),
      effective: values('1428'),
      upfront: values('0'),
      firstMonth: values('119'),
    }
    const text = renderMarkdown(
      result({ totals: { ...totals, atLeast: false }, tax: { name: 'VAT', percent: '19', amounts: withTax, withTax } }),
    )
    expect(text).toContain('| Total | Expected |\n')
    expect(text).toContain('| Monthly, effective, with VAT 19% | $119.00 |')
    expect(text).toContain('| 12 months, billed, with VAT 19% | $1,428.00 |')
  })

  it('says of a remedy in several places what it costs in each', () => {
    const { review } = reviewedSite()
    const [finding] = review?.findings ?? []
    if (!review || !finding) throw new Error('no finding')
    const fix = (expected: string | undefined) => ({
      patch: [],
      atLeast: false,
      ...(expected === undefined ? {} : { monthly: values(expected) }),
    })
    const remedy = (...fixes: readonly (string | undefined)[]): string => {
      const findings = fixes.map((expected, index) => ({ ...finding, address: `web-${index}`, fix: fix(expected) }))
      const row = renderMarkdown({ ...reviewedSite(), review: { ...review, findings } })
        .split('\n')
        .find((text) => text.includes('web-0'))
      return row?.split(' | ').at(-1)?.replace(' |', '') ?? ''
    }
    expect(remedy('1')).toBe('+$1.00 a month')
    expect(remedy('1', '1')).toBe('+$1.00 a month each')
    expect(remedy('1', '-2', '5')).toBe('-$2.00 … +$5.00 a month each')
    expect(remedy('1', undefined)).toBe('+$1.00 a month each, as far as known')
    expect(remedy('0', '0')).toBe('no change in cost')
  })
})
