import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newFolder, planner } from '../support/planner.js'

const web = { type: 'aws:ec2:instance', instanceType: 'm7g.large' }

function design(resources: object = { web }, more: object = {}): string {
  return JSON.stringify({ design: 1, name: 'Shop', region: 'eu-west-1', ...more, resources }, null, 2)
}

/** A folder with files of these texts. */
async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = newFolder()
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}

describe.concurrent('planner estimate', () => {
  it('prints what a design costs, the same from a file and from the standard input', async () => {
    const cwd = await folderWith({ 'shop.json': design() })
    const [file, input] = await Promise.all([
      planner(['estimate', 'shop.json', '--as-of', '2026-06-01', '--json'], { cwd }),
      planner(['estimate', '-', '--as-of', '2026-06-01', '--json'], { cwd, input: design() }),
    ])
    expect([file.status, file.stderr]).toEqual([0, ''])
    const result = JSON.parse(file.stdout)
    expect(result).toMatchObject({ result: 1, asOf: '2026-06-01', horizon: 12, design: { name: 'Shop', file: 'shop.json' } })
    expect(Number(result.totals.monthly.expected)).toBeGreaterThan(60)
    expect(JSON.parse(input.stdout).totals).toEqual(result.totals)
  })

  it('prints a table for people and CSV for spreadsheets', async () => {
    const [table, csv] = await Promise.all([
      planner(['estimate', '-'], { input: design() }),
      planner(['estimate', '-', '--csv'], { input: design() }),
    ])
    expect(table.stdout).toMatch(/web {2}EC2 instance/)
    expect(table.stdout.trimEnd().split('\n').at(-1)).toMatch(/^Shop costs .*\$[\d,.]+ a month/)
    expect(csv.stdout.split('\r\n')[0]).toMatch(/^address,/)
  })

  it('writes the files asked for, and compares with a saved result and with a design', async () => {
    const cwd = await folderWith({ 'old.json': design(), 'new.json': design({ web, api: { ...web, count: 2 } }) })
    const saved = await planner(['estimate', 'old.json', '-o', 'saved.json', '-o', 'saved.csv', '-o', 'saved.txt'], { cwd })
    expect(saved.status).toBe(0)
    expect(JSON.parse(await readFile(join(cwd, 'saved.json'), 'utf8')).result).toBe(1)
    expect(await readFile(join(cwd, 'saved.txt'), 'utf8')).toBe(saved.stdout)
    const [toResult, toDesign, document] = await Promise.all([
      planner(['estimate', 'new.json', '--baseline', 'saved.json'], { cwd }),
      planner(['estimate', 'new.json', '--baseline', 'old.json'], { cwd }),
      planner(['estimate', 'new.json', '--baseline', 'old.json', '--json'], { cwd }),
    ])
    expect(toResult.status).toBe(0)
    expect(toResult.stdout).toMatch(/api/)
    expect(toDesign.stdout).toBe(toResult.stdout)
    expect(JSON.parse(document.stdout).comparison.resources).toEqual([expect.objectContaining({ address: 'api', kind: 'added' })])
  })

  it('tells what the schema and what the types find wrong at once', async () => {
    const input = design({ a: { ...web, instanceType: 'm7g.larg' }, b: { ...web, cuont: 2 }, c: { ...web, region: 'eu-west-9' } })
    const [estimate, validate] = await Promise.all([planner(['estimate', '-'], { input }), planner(['validate', '-', '--json'], { input })])
    expect([estimate.status, estimate.stdout]).toEqual([2, ''])
    expect(estimate.stderr.match(/resources\.\S+/g)).toEqual(['resources.a.instanceType:', 'resources.b.cuont:', 'resources.c.region:'])
    expect(validate.stdout + validate.stderr).toContain('m7g.larg')
  })

  it('fails a budget with 1, the reason last', async () => {
    const [over, within] = await Promise.all([
      planner(['estimate', '-', '--budget', '20/month'], { input: design() }),
      planner(['estimate', '-', '--budget', '5000/month'], { input: design() }),
    ])
    expect(over.status).toBe(1)
    expect(over.stdout).toMatch(/a month/)
    expect(over.stderr).toMatch(/^The budget of \$20\.00 a month is exceeded: the estimate is \$[\d.]+ a month\.\n$/)
    expect([within.status, within.stderr]).toEqual([0, ''])
  })

  it('prices another region, another date, another horizon', async () => {
    const run = async (...flags: string[]) =>
      JSON.parse((await planner(['estimate', '-', '--json', '--no-traces', ...flags], { input: design() })).stdout)
    const [here, there, long] = await Promise.all([run(), run('--region', 'us-east-1'), run('--months', '36')])
    expect(there.resources[0].region).toBe('us-east-1')
    expect(there.totals.monthly).not.toEqual(here.totals.monthly)
    expect(long.months).toHaveLength(36)
    expect(here.nodes).toBeUndefined()
  })

  it('gives the same bytes twice', async () => {
    const run = () => planner(['estimate', '-', '--json', '--as-of', '2026-06-01'], { input: design() })
    const [one, two] = await Promise.all([run(), run()])
    expect(one.stdout).toBe(two.stdout)
  })

  it('explains a number down to its rate code', async () => {
    const cwd = await folderWith({ 'shop.json': design() })
    const { status, stdout } = await planner(['explain', 'shop.json', 'web.on-demand'], { cwd })
    expect(status).toBe(0)
    expect(stdout).toMatch(/730 hours/)
    expect(stdout).toMatch(/rate code \S+/)
    const unknown = await planner(['explain', 'shop.json', 'wbe'], { cwd })
    expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining('did you mean "web"?')])
  })
})

describe.concurrent('a design that is wrong', () => {
  const wrong: readonly (readonly [string, string, string | Uint8Array, RegExp])[] = [
    [
      'a misspelt key',
      'x.json',
      design({ web: { ...web, instanceTyp: 'm7g.large' } }),
      /^x\.json:\d+:\d+ {2}.*instanceTyp[\s\S]*→ .*instanceType/,
    ],
    [
      'a misspelt type',
      'x.json',
      design({ web: { ...web, type: 'aws:ec2:instanse' } }),
      /^x\.json:\d+:\d+ {2}.*aws:ec2:instanse[\s\S]*→ .*aws:ec2:instance/,
    ],
    [
      'an unknown instance type',
      'x.json',
      design({ web: { ...web, instanceType: 'm7g.lrge' } }),
      /^x\.json:\d+:\d+ {2}.*m7g\.lrge[\s\S]*→ .*m7g\.large/,
    ],
    ['a wrong unit', 'x.json', design({ web: { ...web, rootVolume: { size: '20 requests' } } }), /^x\.json:\d+:\d+ {2}.*request/],
    ['a broken text', 'x.json', '{ "design": 1,\n  "name" "x" }', /^x\.json:2:\d+ {2}/],
    ['an empty file', 'x.json', '', /x\.json.*empty/],
    ['binary garbage', 'x.json', new Uint8Array([0, 159, 146, 150, 0, 255]), /x\.json.*binary/],
    ['a list', 'x.json', '[]', /^x\.json:1:1 /],
    ['YAML with a tab', 'x.yaml', 'design: 1\n\tname: x\n', /^x\.yaml:2:\d+ /],
    [
      '50,000 lines of the same mistake',
      'x.json',
      design(Object.fromEntries(Array.from({ length: 7000 }, (_, i) => [`w${i}`, { ...web, instanceTyp: 'x' }]))),
      /^x\.json:\d+:\d+ {2}/,
    ],
  ]

  it.each(wrong)('%s: its place and a hint, exit code 2, nothing estimated', async (_, file, text, message) => {
    const cwd = await folderWith({ [file]: text })
    const [estimated, validated] = await Promise.all([planner(['estimate', file], { cwd }), planner(['validate', file], { cwd })])
    expect([estimated.status, estimated.stdout, validated.status]).toEqual([2, '', 2])
    expect(estimated.stderr).toMatch(message)
    expect(estimated.stderr).toMatch(/\n {2}→ /)
    expect(estimated.stderr.length).toBeLessThan(40_000)
    expect(estimated.stderr).not.toMatch(/\n\s+at /)
  })

  it('a file that is not there', async () => {
    const { status, stdout, stderr } = await planner(['estimate', 'no/such.json'])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/no\/such\.json[\s\S]*→ .*planner init/)
  })

  it('a baseline that is no sound result', async () => {
    const cwd = await folderWith({ 'x.json': design(), 'bad.json': '{"result":1,"totals":7}', 'newer.json': '{"result":9}' })
    const [bad, newer] = await Promise.all(
      ['bad.json', 'newer.json'].map((file) => planner(['estimate', 'x.json', '--baseline', file], { cwd })),
    )
    expect([bad?.status, newer?.status]).toEqual([2, 2])
    expect(bad?.stderr).toMatch(/--baseline bad\.json: it is no sound result/)
    expect(newer?.stderr).toMatch(/--baseline newer\.json: it is a result of version 9/)
  })

  it('an output that cannot be written leaves nothing behind', async () => {
    const cwd = await folderWith({ 'x.json': design() })
    const { status, stderr } = await planner(['estimate', 'x.json', '-o', 'x.json/r.json'], { cwd })
    expect([status, stderr]).toEqual([2, expect.stringMatching(/r\.json could not be written[\s\S]*→ A part of its path is a file/)])
    expect(await readdir(cwd)).toEqual(['x.json'])
  })
})

describe.concurrent('planner init', () => {
  it('writes a design that can be priced, and replaces nothing unasked', async () => {
    const cwd = newFolder()
    const first = await planner(['init', 'mine.json', '--design', 'compute-fleet'], { cwd })
    expect([first.status, first.stdout]).toEqual([0, 'Wrote mine.json. What it costs: planner estimate mine.json\n'])
    await writeFile(join(cwd, 'mine.json'), design())
    const second = await planner(['init', 'mine.json', '--design', 'compute-fleet'], { cwd })
    expect([second.status, second.stderr]).toEqual([2, expect.stringContaining('--force')])
    expect(await readFile(join(cwd, 'mine.json'), 'utf8')).toBe(design())
    expect((await planner(['init', 'mine.json', '--design', 'compute-fleet', '--force'], { cwd })).status).toBe(0)
    expect((await planner(['validate', 'mine.json'], { cwd })).status).toBe(0)
  })
})
