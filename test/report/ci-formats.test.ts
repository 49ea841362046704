import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import AjvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { renderJunit } from '../../src/report/junit.js'
import { renderSarif } from '../../src/report/sarif.js'
import type { Result } from '../../src/result/result.types.js'
import { reviewedSite } from './reviewed-fixture.js'

const require = createRequire(import.meta.url)
const site = reviewedSite()
const { review: _, ...unreviewed } = site

/** OASIS's schema of SARIF 2.1.0 (rtm.5). One of its patterns is no Unicode expression. */
const sarifSchema = JSON.parse(readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as Record<
  string,
  unknown
>
const ajv = new AjvDraft04.default({ strict: false, unicodeRegExp: false })
addFormats.default(ajv as never)
const validSarif = ajv.compile(sarifSchema)

const HOSTILE = '</script>"\'&<>\u0000\u0007\u2028\u202e\ud800{{x}}\n'

/** Every text that a stranger may write is hostile. */
const hostile: Result = JSON.parse(JSON.stringify(site), (key, value: unknown) =>
  typeof value === 'string' && ['name', 'address', 'message', 'reason', 'file', 'text', 'value'].includes(key)
    ? `${value}${HOSTILE}`
    : value,
) as Result

const problem: Result['problems'][number] = {
  id: 'ec2.type-not-in-region',
  severity: 'warn',
  address: 'web',
  message: 'm9.large is not offered.',
  hint: 'Choose another type.',
  position: { file: './designs/my site.json', line: 3, column: 7 },
}

describe('SARIF', () => {
  const log = JSON.parse(renderSarif({ ...site, problems: [problem] }))
  const [run] = log.runs

  it.each([
    ['of a review', site],
    ['without a review', { ...unreviewed, problems: [problem] }],
    ['of hostile texts', hostile],
  ])('%s is valid by its schema', (_what, result) => {
    validSarif(JSON.parse(renderSarif(result)))
    expect(validSarif.errors ?? []).toEqual([])
  })

  it('has what GitHub asks for beyond the schema', () => {
    for (const rule of run.tool.driver.rules) {
      expect(rule.shortDescription.text.length).toBeGreaterThan(0)
      expect(rule.fullDescription.text.length).toBeLessThanOrEqual(1024)
      expect(rule.help.text.length).toBeGreaterThan(0)
      expect(rule.properties.tags.length).toBeLessThanOrEqual(10)
    }
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
      expect(result.locations[0].physicalLocation.region.startLine).toBeGreaterThan(0)
      expect(result.partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]{16}:\d+$/)
    }
    const hashes = run.results.map((result: { partialFingerprints: object }) => JSON.stringify(result.partialFingerprints))
    expect(new Set(hashes).size).toBe(hashes.length)
  })

  it('leaves out what is waived, points at lines, and encodes paths', () => {
    const open = (site.review?.findings ?? []).filter(({ waiver }) => !waiver)
    expect(site.review?.findings.length).toBeGreaterThan(open.length)
    expect(run.results).toHaveLength(open.length + 1)
    expect(run.results.at(-1).locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'designs/my%20site.json' },
      region: { startLine: 3, startColumn: 7 },
    })
  })

  it('marks security findings by their severity, others by kind', () => {
    for (const rule of run.tool.driver.rules) {
      const { pillar } = site.review?.rules.find(({ id }) => id === rule.id) ?? {}
      expect('security-severity' in rule.properties).toBe(pillar === 'security')
      expect('problem.severity' in rule.properties).toBe(pillar !== 'security')
    }
  })

  it('keeps to the limits of GitHub', () => {
    const [finding] = site.review?.findings ?? []
    if (!finding || !site.review) throw new Error('no finding')
    const findings = Array.from({ length: 6000 }, (_, index) => ({ ...finding, address: `r${index}` }))
    const many = JSON.parse(renderSarif({ ...site, review: { ...site.review, findings } }))
    expect(many.runs[0].results).toHaveLength(5000)
    expect(many.runs[0].properties.resultsLeftOut).toBe(1000 + site.problems.length)
  })
})

describe('JUnit', () => {
  const parse = (text: string) =>
    new XMLParser({ ignoreAttributes: false, isArray: (name) => ['testsuite', 'testcase'].includes(name) }).parse(text)

  it.each([
    ['of a review', site],
    ['of hostile texts', hostile],
    ['without a review', unreviewed],
  ])('%s is well-formed, its counts those of its cases, its names unique', (_what, result) => {
    const text = renderJunit(result)
    expect(XMLValidator.validate(text)).toBe(true)
    const { testsuites } = parse(text)
    let [tests, failures, skipped] = [0, 0, 0]
    for (const suite of testsuites.testsuite) {
      const cases = suite.testcase ?? []
      expect(Number(suite['@_tests'])).toBe(cases.length)
      expect(Number(suite['@_failures'])).toBe(cases.filter((each: object) => 'failure' in each).length)
      expect(Number(suite['@_skipped'])).toBe(cases.filter((each: object) => 'skipped' in each).length)
      const names = cases.map((each: Record<string, string>) => `${each['@_classname']} ${each['@_name']}`)
      expect(new Set(names).size).toBe(names.length)
      tests += Number(suite['@_tests'])
      failures += Number(suite['@_failures'])
      skipped += Number(suite['@_skipped'])
    }
    expect([testsuites['@_tests'], testsuites['@_failures'], testsuites['@_skipped']].map(Number)).toEqual([tests, failures, skipped])
  })

  it('has a suite for each pillar, failures with severity and remedy, waivers skipped with the reason', () => {
    const text = renderJunit(site)
    expect(parse(text).testsuites.testsuite).toHaveLength(7)
    expect(text).toMatch(
      /<failure type="high" message="It has no standby\.">A zone that fails takes it along\. Set multiAz\. \(REL10-BP01, designs\/photo-site\.json:\d+:\d+\)/,
    )
    expect(text).toMatch(/<skipped message="waived.*: /)
  })
})
