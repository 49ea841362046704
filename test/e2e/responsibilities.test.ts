import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newFolder, planner } from '../support/planner.ts'
import { root } from '../support/source-files.ts'

const folder = newFolder()
const file = join(folder, 'design.json')

writeFileSync(
  file,
  `{
  "design": 1,
  "name": "One database",
  "region": "eu-west-1",
  "resources": {
    "db": { "type": "aws:rds:instance", "engine": "mysql", "instanceClass": "db.t4g.small", "storage": { "size": 20, "encrypted": true } },
    "root": { "type": "aws:iam:account", "rootMfa": true }
  },
  "answers": { "identity-access@db": { "answer": "yes", "owner": "Ana", "date": "2026-11-01" } }
}
`,
)

describe('planner responsibilities', () => {
  it('prints what is open first, what was answered, and what the design shows', async () => {
    const { status, stdout } = await planner(['responsibilities', file])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Shared responsibility of One database/)
    expect(stdout.indexOf('Open:')).toBeLessThan(stdout.indexOf('Answered in the design'))
    expect(stdout).toContain('db (yes, Ana, 2026-11-01)')
    expect(stdout).toContain('db (stored data is encrypted)')
  })

  it('gives the whole ledger as JSON, with lines', async () => {
    const { status, stdout } = await planner(['responsibilities', file, '--json'])
    expect(status).toBe(0)
    const { items, counts } = JSON.parse(stdout)
    const find = (id: string, address: string) =>
      items.find((item: { id: string; address: string }) => item.id === id && item.address === address)
    expect(items.filter(({ address }: { address: string }) => address === 'db')).toHaveLength(13)
    expect(find('data-at-rest', 'db')).toMatchObject({ status: 'met', evidence: [{ fact: 'storage.encrypted', line: 6 }] })
    expect(find('identity-access', 'db')).toMatchObject({ status: 'answered', answer: { owner: 'Ana', position: { line: 9 } } })
    expect(find('root-user', '')).toMatchObject({ status: 'met', evidence: [{ address: 'root', line: 7 }] })
    expect(counts.open + counts.answered + counts.met + counts.aws + counts.notApplicable).toBe(items.length)
  })

  it('writes a file in the form that its ending names, and never over the design', async () => {
    const output = join(folder, 'ledger.csv')
    expect((await planner(['responsibilities', file, '--output', output])).status).toBe(0)
    expect(readFileSync(output, 'utf8')).toMatch(/^status,responsible,id,[^\n]+\r\nopen,/)
    const refused = await planner(['responsibilities', file, '--output', file])
    expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('is the design')])
    const unknown = await planner(['responsibilities', file, '--output', join(folder, 'ledger.pdf')])
    expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining('.csv, .json, .txt')])
  })
})

describe('what stands beside a review', () => {
  it('follows the facts of real types: availability, recovery, carbon', async () => {
    const { stdout } = await planner(['review', join(root, 'templates/designs/high-availability-site.json'), '--json'])
    const { availability, carbon, responsibilities } = JSON.parse(stdout).review
    expect(availability.paths).toMatchObject([
      { entry: 'bastion', atMost: false, percent: expect.stringMatching(/^99\.97/) },
      { entry: 'names', atMost: false, percent: expect.stringMatching(/^99\.9/) },
    ])
    expect(availability.paths[1].parts.map(({ addresses }: { addresses: string[] }) => addresses)).toEqual([
      ['names'],
      ['site', 'front', 'web', 'orders', 'queue', 'pictures', 'nat', 'sorry-page'],
    ])
    expect(availability.recovery).toMatchObject({ strategy: 'pilot-light', needed: 'backup-and-restore', meets: true })
    expect(carbon.regions).toMatchObject([
      { region: 'eu-west-1', gramsPerKwh: '301' },
      { region: 'eu-west-2', gramsPerKwh: '176' },
    ])
    expect(carbon.resources.find(({ address }: { address: string }) => address === 'orders').basis[0]).toContain('4 vCPU')
    expect(responsibilities.counts.met).toBeGreaterThan(5)
  })
})
