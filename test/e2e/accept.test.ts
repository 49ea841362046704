import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newFolder, planner } from '../support/planner.js'

const text = `// The way out.
{
  "design": 1, "name": "Net", "region": "eu-west-1", "workload": { "environment": "test" },
  "resources": {
    "nat": { "type": "aws:vpc:nat-gateway" } // one zone
  }
}
`

async function folder(name: string, content: string): Promise<string> {
  const cwd = newFolder()
  await writeFile(join(cwd, name), content)
  return cwd
}

describe.concurrent('what a design does not mention', () => {
  it('is named with its cost, in no total, unless that is left out', async () => {
    const cwd = await folder('net.json', text)
    const [shown, json, off] = await Promise.all([
      planner(['estimate', 'net.json', '--as-of', '2026-06-01'], { cwd }),
      planner(['estimate', 'net.json', '--as-of', '2026-06-01', '--json'], { cwd }),
      planner(['estimate', 'net.json', '--as-of', '2026-06-01', '--no-omissions', '--json'], { cwd }),
    ])
    expect(shown.stdout).toMatch(/Not mentioned, usually paid[\s\S]*Data through NAT gateways: \$0\.\d\d … \$\d\d\.\d\d[\s\S]*--accept all/)
    const [result, without] = [JSON.parse(json.stdout), JSON.parse(off.stdout)]
    expect(result.omissions).toMatchObject([{ id: 'nat-data', address: 'nat', patch: [{ op: 'add', path: '/resources/nat/gb' }, {}] }])
    expect(without).not.toHaveProperty('omissions')
    expect(without.totals).toEqual(result.totals)
    expect(await readFile(join(cwd, 'net.json'), 'utf8')).toBe(text)
  })

  it('is added to the file with --accept, shown, and priced', async () => {
    const cwd = await folder('net.json', text)
    const { status, stdout, stderr } = await planner(['estimate', 'net.json', '--accept', 'nat.nat-data', '--json'], { cwd })
    expect([status, stderr]).toEqual([0, ''])
    const { result, accepted } = JSON.parse(stdout)
    expect(accepted).toMatchObject([
      { id: 'nat-data', address: 'nat', added: [{ path: '/resources/nat/gb', value: { low: 10, expected: 100, high: 1000 } }, {}] },
    ])
    expect(result.totals.atLeast).toBe(false)
    expect(result.omissions ?? []).toEqual([])
    const written = await readFile(join(cwd, 'net.json'), 'utf8')
    expect(written).toContain('// The way out.')
    expect(written).toMatch(/"gb": \{ "low": 10, "expected": 100, "high": 1000 \}, "note": "Usual values.*\} \/\/ one zone\n/)
    const again = await planner(['estimate', 'net.json', '--accept', 'all'], { cwd })
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('nothing to accept')])
  })

  it('says on the standard error what it adds', async () => {
    const cwd = await folder(
      'net.yaml',
      'design: 1\nname: Net\nregion: eu-west-1\nresources:\n  nat:\n    type: aws:vpc:nat-gateway # one zone\n',
    )
    const { status, stderr } = await planner(['estimate', 'net.yaml', '--accept', 'all'], { cwd })
    expect(status).toBe(0)
    expect(stderr).toMatch(/^Added to net\.yaml:\n.*nat\.nat-data[\s\S]*\/resources\/nat\/gb: \{"low":10/)
    expect(await readFile(join(cwd, 'net.yaml'), 'utf8')).toContain('type: aws:vpc:nat-gateway # one zone\n    gb:\n')
  })

  it.each([
    ['a name that is none', ['net.json', '--accept', 'nat-dat'], 'nat-data'],
    ['the standard input', ['-', '--accept', 'all'], 'Save the design'],
  ])('leaves the file as it is for %s', async (_, args, hint) => {
    const cwd = await folder('net.json', text)
    const { status, stderr } = await planner(['estimate', ...args], { cwd, input: text })
    expect([status, stderr]).toEqual([2, expect.stringContaining(hint)])
    expect(await readFile(join(cwd, 'net.json'), 'utf8')).toBe(text)
  })
})
