import { describe, expect, it } from 'vitest'
import { compareResults } from '../../src/report/compare.js'
import { attacked, pageOf } from './html-page.js'
import { result } from './result-fixture.js'
import { reviewedSite } from './reviewed-fixture.js'

const page = await pageOf(reviewedSite())

/** The text between tags, as a reader sees it. */
const textOf = (html: string): string =>
  html
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&#x3D;', '=')
    .replace(/\s+/g, ' ')

const text = textOf(page)

describe('the HTML report', () => {
  it('begins with what it costs, when, and how sure that is', () => {
    expect(text).toContain('Expected cost a month at least $1,834.20')
    expect(text).toContain('low $1,520 high $2,411')
    expect(text).toContain('First year, cash at least $22,074.41')
    expect(text).toContain('Due upfront $464.00')
    expect(text).toContain('A month with VAT at least $2,201.04')
    expect(text).toContain('Over budget production: $1,834.20 against $1,500.00.')
    expect(text).toContain('published 2024-08-09 to 2026-05-12; 20% older than 18 months')
  })

  it('leads from the summary to the costliest resources, the worst findings, the open responsibilities', () => {
    expect(text).toMatch(/Costliest resources traced \$1,500\.00 .* database \$785\.19 /)
    expect(text).toMatch(/Worst findings A port is open to the world critical Security The database stands in one zone high Reliability/)
    expect(text).toMatch(/Open responsibilities Patching of the operating system web All open ones \(1\)/)
  })

  it('shows scores with their coverage, and none where nothing was assessed', () => {
    expect(page).toContain('aria-label="Reliability: 70 of 100, coverage 19%"')
    expect(page).toContain('aria-label="Performance efficiency: not assessed, coverage 19%"')
    expect(page).toContain('aria-label="Sustainability: a rule failed: no score, coverage 19%"')
  })

  it('says of a finding where it was read, what mends it and what that costs', () => {
    expect(text).toContain('It has no standby.')
    expect(text).toContain('multiAz = false (line 31)')
    expect(text).toContain('Remedy: +$785.19 a month')
    expect(text).toContain('accepted: Moves in May, until 2027-05-31')
    expect(page).toContain('href="https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html"')
  })

  it('says in hours and minutes what a recovery may take', () => {
    expect(text).toContain('back within 1 h, losing at most 15 min of data')
  })

  it('never shows what is not known as nothing', () => {
    const row = /<tr><th scope="row">Requests<[\s\S]*?<\/tr>/.exec(page)?.[0] ?? ''
    expect(textOf(row.slice(row.lastIndexOf('<td'))).trim()).toBe('not known')
  })

  it('leads from an amount to its steps, its rate code and its date', () => {
    const anchor = /<a href="#(t\d+)"><span class="money">\$256\.08<\/span>/.exec(page)?.[1]
    const derived = page.slice(page.indexOf(`id="${anchor}"`))
    expect(textOf(derived.slice(0, 3000))).toContain('= 2,920 instance-hours × $0.0877 per instance-hour')
    expect(derived.slice(0, 3000)).toMatch(/rate code SKU1\.JRTCKXETXF\.6YS6EN2CT7; published 2026-05-12/)
    expect(derived.slice(0, 3000)).toContain('design.json:9:7 /resources/web/min')
  })

  it('has an aim for every link in it, and every id once', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    const links = [...page.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id)
    expect(links.length).toBeGreaterThan(30)
    expect(links.filter((id) => !ids.includes(id))).toEqual([])
    expect(ids.length).toBe(new Set(ids).size)
  })

  it('stacks the months by service, what grows growing, upfront payments apart', () => {
    expect(text).toContain('Upfront payments')
    const columns = /<svg class="columns"[\s\S]*?<\/svg>/.exec(page)?.[0] ?? ''
    expect(columns.match(/class="upfront"/g)).toHaveLength(1)
    const second = /<path d="([^"]+)" class="s1"/.exec(columns)?.[1] ?? ''
    const grown = [...second.matchAll(/v([\d.]+)/g)].map(([, height]) => Number(height))
    expect(grown).toHaveLength(12)
    expect(grown).toEqual(grown.toSorted((a, b) => a - b))
    expect(grown[11]).toBeGreaterThan(grown[0] as number)
  })

  it('says the same of several places once', async () => {
    expect(text.match(/min is 2, as the schema has it/g)).toHaveLength(1)
    const [problem] = reviewedSite().problems
    const problems = ['web', 'api', 'web'].map((address) => ({ ...(problem as NonNullable<typeof problem>), address }))
    expect(textOf(await pageOf({ ...reviewedSite(), problems }))).toMatch(
      /over the default quota of 32 in eu-west-1\. web \(designs\/photo-site\.json:9\), api \(designs\/photo-site\.json:9\) ask AWS/,
    )
  })

  it('says what changed against a baseline, and leads to it', async () => {
    const now = reviewedSite()
    const [first] = now.resources
    const before = { ...now, resources: now.resources.slice(1) }
    const against = await pageOf(now, compareResults(before, now))
    const section = /<section id="changes"[\s\S]*?<\/section>/.exec(against)?.[0] ?? ''
    expect(textOf(section)).toContain(`added ${first?.address}`)
    expect(textOf(section)).toContain(
      `${now.resources.length + now.commitments.filter(({ owner }) => owner === undefined).length - 1} resources unchanged.`,
    )
    expect(section).toMatch(/<a href="#[^"]+" dir="auto">/)
    expect(against).toContain('<a href="#changes">What changed</a>')
    expect(textOf(await pageOf(before, compareResults(now, before)))).toContain(`removed ${first?.address}`)
    expect(textOf(await pageOf(now, compareResults(now, now)))).toContain('Nothing changed against the baseline.')
    expect(page).not.toContain('id="changes"')
  })

  it('says what failed, also where that is no resource', async () => {
    const failures = [{ plugin: 'planner-plugin-x@1.0.0', address: '', message: 'prices.csv:3:1 is no price' }]
    const failed = textOf(await pageOf({ ...reviewedSite(), failures }))
    expect(failed.match(/planner-plugin-x@1\.0\.0: prices\.csv:3:1 is no price/g)).toHaveLength(2)
    expect(failed).not.toMatch(/(?:Failed|failed) :/)
  })

  it('says what a plugin adds', () => {
    expect(text).toContain('A sentence of the plugin.')
    expect(text).toMatch(/Zones a, b .*Hour Instances 9 4/)
  })

  it('reads well of a design that has nothing', async () => {
    const empty = textOf(await pageOf(result()))
    expect(empty).toContain('Expected cost a month $0.00')
    expect(empty).toContain('No resource has a known cost.')
    expect(empty).toContain('No month has a cost that is known.')
    expect(empty).toContain('The design holds nothing that could be drawn.')
    expect(empty).not.toContain('Well-Architected')
    expect(empty).not.toMatch(/undefined|NaN|\[object/)
  })

  it('is the same, byte for byte, of the same result', async () => expect(await pageOf(reviewedSite())).toBe(page))

  it('shows no word of the machinery', () => expect(text).not.toMatch(/undefined|NaN|\[object|\{\{/))

  it('escapes whatever a result says', async () => {
    const hostile = await pageOf(attacked(reviewedSite()))
    const tags = (html: string) => [...html.matchAll(/<(script|style|img|iframe|object|embed|base|meta|link|form)\b/gi)].map(([tag]) => tag)
    expect(tags(hostile)).toEqual(tags(page))
    const [was, is] = [result({ currency: reviewedSite().currency }), attacked(reviewedSite())]
    expect(tags(await pageOf(is, compareResults(was, is)))).toEqual(tags(page))
    const attributes = [...hostile.matchAll(/<\w+((?:[^>"]|"[^"]*")*)>/g)].map(([, own = '']) => own.replace(/"[^"]*"/g, ''))
    expect(attributes.filter((own) => /\son\w+=|'|`|</i.test(own))).toEqual([])
    expect(hostile).not.toMatch(/href="(?!#|https:)/)
    expect(hostile).not.toContain('\u202e')
    expect(hostile.length).toBeLessThan(page.length * 12)
  })

  it('allows its own style and script, and no request', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? ''
    expect(policy.replaceAll('&#x27;', "'").replaceAll('&#x3D;', '=')).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]+=*'; script-src 'sha256-[\w+/]+=*'; base-uri 'none'; form-action 'none'$/,
    )
    expect(page).not.toMatch(/ style="/)
  })
})
