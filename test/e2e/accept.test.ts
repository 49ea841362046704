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

  it('of what another resource creates is traffic of that one; the rest has no figure and cannot be added', async () => {
    const env = {
      type: 'aws:elasticbeanstalk:environment',
      group: { instance: { type: 't3.micro' }, min: 1, max: 2 },
      database: { engine: 'mysql', instanceClass: 'db.t3.micro', storage: { type: 'gp3', size: 20 } },
    }
    const design = { design: 1, name: 'Env', region: 'eu-west-1', workload: { environment: 'test' }, resources: { env } }
    const cwd = await folder('env.json', JSON.stringify(design))
    const { status, stdout, stderr } = await planner(['estimate', 'env.json'], { cwd })
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).not.toContain('Failed')
    expect(stdout).toMatch(/\+ Data transfer to the internet: \$\d.*a month\n *internet-traffic of env\.balancer:/)
    expect(stdout).toMatch(/\+ Capacity units of load balancers: not known\n *balancer-traffic of env\.balancer:/)
    const alone = await planner(['estimate', 'env.json', '--accept', 'env.balancer.balancer-traffic'], { cwd })
    expect([alone.status, alone.stderr]).toEqual([2, expect.stringContaining('stands nowhere in the design')])
    const all = await planner(['estimate', 'env.json', '--accept', 'all', '--json'], { cwd })
    const { accepted, result } = JSON.parse(all.stdout)
    expect(accepted.map(({ id, address }: { id: string; address: string }) => `${address}.${id}`)).toEqual([
      'env.balancer.internet-traffic',
    ])
    const ids = (result.omissions as { id: string }[]).map(({ id }) => id)
    expect(ids).toEqual(['balancer-traffic', 'database-backups', 'extended-support'])
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
