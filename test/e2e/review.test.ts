import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newFolder, planner } from '../support/planner.ts'

const design = `{
  // The one machine that everything runs on.
  "design": 1,
  "name": "One machine",
  "region": "eu-west-1",
  "resources": {
    "web": { "type": "aws:ec2:instance", "instanceType": "t3.small", "rootVolume": { "size": 20 } } // in the office
  }
}
`

const folder = newFolder()
const file = join(folder, 'design.json')
const review = (...args: string[]) => planner(['review', file, ...args])

writeFileSync(file, design)

describe('planner review', () => {
  it('says what is wrong, where, why, and what the remedy costs', async () => {
    const { status, stdout } = await review()
    expect(status).toBe(0)
    expect(stdout).toMatch(/HIGH +The metadata service answers without a session token optional-session-tokens/)
    expect(stdout).toContain(`web: Requests of IMDSv1 are answered. (${file}:7:`)
    expect(stdout).toContain('→ planner fix --rule optional-session-tokens mends it: it costs nothing')
    expect(stdout).toMatch(/Why: .+/)
    expect(stdout).toMatch(/SEC06-BP05 · .*EC2\.8/)
    expect(stdout).toMatch(/Questions \(\d+ open of \d+\)/)
  })

  it.each([
    [['--fail-on', 'high'], 1, /findings? (is|are) high or worse: .*optional-session-tokens/],
    [['--fail-on', 'critical'], 0, /^$/],
    [['--min-score', 'security=99'], 1, /Security scores [\d.]+, less than 99\./],
    [['--min-score', 'security=1'], 0, /^$/],
    [['--min-score', 'speed=1'], 2, /no pillar "speed"/],
    [['--min-score', 'relability=80'], 2, /did you mean "reliability"\?/],
    [['--pillar', 'relability'], 2, /^error {2}--pillar: There is no pillar "relability"\.\n {2}→ did you mean "reliability"\?$/],
    [['--fail-on', 'hihg'], 2, /did you mean "high"\?/],
    [['--output', 'review.srif'], 2, /did you mean "\.sarif"\?/],
    [['--region', 'eu-wst-1'], 2, /did you mean "eu-west-1"\?/],
    [['--lens', 'no-lens.json'], 2, /no file no-lens\.json/],
    [['--min-score', '101'], 2, /"101" is not a least score/],
  ])('%j ends with %i', async (args, status, reason) => {
    const run = await review(...args)
    expect(run.stderr.trim()).toMatch(reason)
    expect(run.status).toBe(status)
  })

  it('gives the whole result as JSON', async () => {
    const { stdout } = await review('--json')
    const { review: found, totals } = JSON.parse(stdout)
    expect(found.practices).toHaveLength(307)
    expect(Number(totals.monthly.expected)).toBeGreaterThan(10)
    expect(found.findings.find(({ rule }: { rule: string }) => rule === 'optional-session-tokens')).toMatchObject({
      address: 'web',
      position: { file, line: 7 },
      fix: { monthly: { expected: '0' }, atLeast: false },
    })
  })

  it.each([
    ['review', ['--pillar', 'relability']],
    ['review', ['--min-score', 'relability=80']],
    ['fix', ['--rule', 'no-such-rule']],
    ['report', ['--page', 'a44', '--output', 'x.pdf']],
    ['report', ['--output', 'x.pfd']],
  ])('a slip is told before the design is read: %s %j', async (command, args) => {
    const { status, stderr } = await planner([command, join(folder, 'no-design.json'), ...args])
    expect(stderr).not.toContain('no-design.json')
    expect(status).toBe(2)
  })

  it('shows one pillar', async () => {
    const { stdout } = await review('--pillar', 'reliability')
    expect(stdout).toContain('Reliability')
    expect(stdout).not.toContain('optional-session-tokens')
  })
})

describe('planner fix', () => {
  it('shows the difference and writes nothing without consent', async () => {
    const { status, stdout, stderr } = await planner(['fix', file, '--rule', 'optional-session-tokens'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^-.*"web": \{ "type": "aws:ec2:instance"/m)
    expect(stdout).toMatch(/^\+.*"imdsv2": true.*\/\/ in the office/m)
    expect(stdout).toContain('Together $0.00 a month')
    expect(stderr).toContain('Nothing is written')
    expect(readFileSync(file, 'utf8')).toBe(design)
  })

  it('keeps comments and layout of what it writes', async () => {
    const copy = join(folder, 'fixed.json')
    writeFileSync(copy, design)
    const { status } = await planner(['fix', copy, '--rule', 'optional-session-tokens', '--yes'])
    expect(status).toBe(0)
    const text = readFileSync(copy, 'utf8')
    expect(text).toBe(design.replace('"size": 20 } }', '"size": 20 }, "imdsv2": true }'))
    const { stdout } = await planner(['review', copy])
    expect(stdout).not.toContain('optional-session-tokens')
  })

  it('keeps a budget and says what it leaves', async () => {
    // What runs for years would be reserved, and pay for the rest.
    const brief = join(folder, 'brief.json')
    writeFileSync(brief, design.replace('"t3.small"', '"t3.small", "plannedMonths": 6'))
    const { stdout } = await planner(['fix', brief, '--all', '--budget', '0/month', '--json'])
    const { applied, left, added, written } = JSON.parse(stdout)
    expect(written).toBe(false)
    expect(Number(added)).toBeLessThanOrEqual(0)
    expect(applied.length).toBeGreaterThan(0)
    expect(left.length).toBeGreaterThan(0)
    expect(left.every(({ why }: { why: string }) => why.length > 10)).toBe(true)
  })

  it('mends what fits only after other fixes, so that nothing with a fix is left', async () => {
    const bucket = join(folder, 'bucket.json')
    const pictures = `"pictures": { "type": "aws:s3:bucket", "objects": [{ "stored": "2 TB" }], "versioning": "enabled" }`
    writeFileSync(bucket, design.replace(/"web": .*/, pictures))
    const { status, stdout } = await planner(['fix', bucket, '--all', '--yes', '--json'])
    expect(status).toBe(0)
    const { applied, left } = JSON.parse(stdout)
    const rules = applied.map(({ rule }: { rule: string }) => rule)
    expect(rules).toEqual(expect.arrayContaining(['endless-versions', 'unfinished-uploads', 'ageing-data-without-lifecycle']))
    expect(left).toEqual([])
    const { review: again } = JSON.parse((await planner(['review', bucket, '--json'])).stdout)
    expect(again.findings.filter(({ fix }: { fix?: unknown }) => fix)).toEqual([])
  })

  it('commits to what is used, with the difference that makes, and keeps what is said of it', async () => {
    const committed = join(folder, 'committed.json')
    const plan = (perHour: string) =>
      `    { "option": "savings-plan", "kind": "compute", ${perHour}"term": "1yr", "payment": "no-upfront" }`
    const text = (first: string) => `{
  "design": 1, "name": "Committed", "region": "eu-west-1",
  "resources": { "web": { "type": "aws:ec2:instance", "instanceType": "m7g.large", "count": 2 } },
  "commitments": [
${first}
    // bought by the sister company
    { "option": "reserved", "of": "aws:ec2:instance", "instanceType": "c5.large", "count": 3, "term": "1yr", "payment": "no-upfront" }
  ]
}
`
    writeFileSync(committed, text(`${plan('"perHour": 5, ')}, // for all`))
    const { stdout } = await planner(['fix', committed, '--rule', 'underused-commitment', '--yes'])
    expect(stdout).toMatch(/^-.*"perHour": 5, .*\/\/ for all/m)
    expect(stdout).toMatch(/^\+.*"perHour": 0\.1\d+, .*\/\/ for all/m)
    expect(stdout).toMatch(/savings plan .* is used 3 % of the time[^(]*\(-\$3,549\.26 a\s+month\)/)
    expect(stdout).toMatch(/reservation .* is used 0 % of the time/)
    const written = readFileSync(committed, 'utf8')
    expect(written).toContain('// bought by the sister company')
    expect(written).not.toContain('c5.large')
    const { review: again } = JSON.parse((await planner(['review', committed, '--json'])).stdout)
    expect(again.findings.map(({ rule }: { rule: string }) => rule)).not.toContain('underused-commitment')
  })

  it('has nothing to do for a rule that finds nothing', async () => {
    const { status, stdout } = await planner(['fix', file, '--rule', 'single-zone-database'])
    expect(stdout).toBe('Nothing to change.\n')
    expect(status).toBe(0)
  })

  it.each([
    [[], /Say what to mend/],
    [['--rule', 'optional-session-token'], /no rule "optional-session-token".*\n.*optional-session-tokens/],
    [['--rule', 'optional-session-tokens@wep'], /no resource "wep".*\n.*"web"/],
    [['--all', '--budget', 'much'], /is not an amount a month/],
  ])('refuses %j', async (args, message) => {
    const run = await planner(['fix', file, ...args])
    expect(run.stderr).toMatch(message)
    expect(run.status).toBe(2)
  })
})

describe('planner rules', () => {
  it('lists them by pillar, and shows one by an id of another tool', async () => {
    const list = await planner(['rules', 'list', '--pillar', 'security'])
    expect(list.stdout).toMatch(/^security \(\d+\)/)
    expect(list.stdout).toMatch(/^ {2}optional-session-tokens +high +The metadata service/m)
    const shown = await planner(['rules', 'show', 'EC2.8'])
    expect(shown.stdout).toContain('optional-session-tokens of @planner/plugin-ec2')
    const none = await planner(['rules', 'show', 'nothing-of-the-kind'])
    expect(none.status).toBe(2)
  })

  it.each([
    [['--pillar', 'speed'], /no pillar "speed".*\n.*reliability/],
    [['--type', 'aws:rds:instanc'], /no type "aws:rds:instanc".*\n.*"aws:rds:instance"/],
  ])('tells of a slip in %j', async (args, message) => {
    const { status, stderr } = await planner(['rules', 'list', ...args])
    expect(stderr).toMatch(message)
    expect(status).toBe(2)
  })
})
