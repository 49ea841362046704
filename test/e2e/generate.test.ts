import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { linkPackages, runTool } from '../support/example-plugin.js'
import { newFolder, planner } from '../support/planner.js'

const passed = (output: string): number => Number(/ℹ pass (\d+)\nℹ fail 0\n/.exec(output)?.[1] ?? 0)

describe.concurrent('planner generate', () => {
  it('writes a plugin that passes its tests and prices, and adds types and rules to it', { timeout: 60_000 }, async () => {
    const cwd = newFolder()
    const made = await planner(['generate', 'plugin', 'acme-cdn', '--type', 'acme:cdn:zone'], { cwd })
    expect([made.status, made.stderr]).toEqual([0, ''])
    const folder = join(cwd, 'planner-plugin-acme-cdn')
    await linkPackages(folder)
    const first = passed(await runTool('npm', ['test'], folder))
    expect(first).toBeGreaterThan(10)

    expect((await planner(['generate', 'resource', 'edge-node'], { cwd: folder })).status).toBe(0)
    expect((await planner(['generate', 'rule', 'plain-bucket', '--on', 'aws:s3:bucket'], { cwd: folder })).status).toBe(0)
    expect(passed(await runTool('npm', ['test'], folder))).toBeGreaterThan(first + 10)

    const env = { XDG_DATA_HOME: newFolder() }
    expect((await planner(['plugins', 'link', folder], { env })).status).toBe(0)
    const resources = {
      zone: { type: 'acme:cdn:zone', storage: 1500, requests: '2 million/month' },
      node: { type: 'acme:cdn:edge-node', storage: 1, requests: 0 },
    }
    const input = JSON.stringify({ design: 1, name: 'Mine', region: 'eu-west-1', asOf: '2026-11-01', resources })
    const { status, stdout } = await planner(['estimate', '-', '--json'], { env, input })
    // 1,000 GB at 0.10 and 500 at 0.08, 2 million requests at 0.000001; 1 GB at 0.10.
    expect([status, JSON.parse(stdout).totals.monthly.expected]).toEqual([0, '142.1'])
  })

  it.each([
    ['plugin', 'Acme CDN', 'is no name for a plugin'],
    ['plugin', 'acme', 'is no type', '--type', 'acme'],
    ['resource', 'zone', 'no plugin of planner here'],
    ['rule', 'no-zone', 'no plugin of planner here'],
  ])('%s %s: %s', async (what, name, message, ...flags) => {
    const { status, stderr } = await planner(['generate', what, name, ...flags], { cwd: newFolder() })
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)])
  })

  it('replaces nothing', async () => {
    const cwd = newFolder()
    await planner(['generate', 'plugin', 'acme-cdn'], { cwd })
    const readme = join(cwd, 'planner-plugin-acme-cdn/package.json')
    await writeFile(readme, 'mine')
    const { status, stderr } = await planner(['generate', 'plugin', 'acme-cdn'], { cwd })
    expect([status, stderr]).toEqual([2, expect.stringContaining('exists')])
    expect(await readFile(readme, 'utf8')).toBe('mine')
  })
})
