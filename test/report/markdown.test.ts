import { describe, expect, it } from 'vitest'
import { compareResults } from '../../src/report/compare.js'
import { renderMarkdown } from '../../src/report/markdown.js'
import type { Result } from '../../src/result/result.types.js'
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
    expect(text).toMatch(/<b>Findings \(\d+\)<\/b>/)
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
    expect(changed).toContain(`| + | ${first.address} |`)
    expect(renderMarkdown(site, compareResults(site, site))).toContain('Nothing changed.')
  })
})
