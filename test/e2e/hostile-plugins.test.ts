import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Hostile, hostileRules, hostileTypes, linkHostile } from '../support/hostile-plugins.js'
import { newFolder, planner, type Run } from '../support/planner.js'

const web = { type: 'aws:ec2:instance', instanceType: 'm7g.large', rootVolume: { type: 'gp3', size: 20 } }

const designOf = (resources: object): string =>
  JSON.stringify({ design: 1, name: 'Shop', region: 'eu-west-1', asOf: '2026-11-01', resources })

const run = async (plugins: Readonly<Record<string, Hostile>>, args: readonly string[], input: string): Promise<Run> =>
  planner(args, { env: { XDG_DATA_HOME: await linkHostile(plugins) }, input })

const monthlyOf = ({ stdout }: Run, address: string): string =>
  JSON.parse(stdout).resources.find((resource: { address: string }) => resource.address === address).monthly.expected

describe('plugins that do wrong', () => {
  const things = Object.fromEntries(Object.keys(hostileTypes).map((name) => [name, { type: `evil:${name}:thing` }]))
  const others = { asks: { type: 'evil:asks:thing', to: 'facts' } }
  const asking = {
    asks: {
      type: `export default { title: 'T', summary: 'S', serviceModel: 'abstracted', facts: () => ({}),
        schema: { type: 'object', properties: { to: { type: 'string', refersTo: ['*'] } } },
        *lines(ctx) { yield { id: 'a', label: 'A', charge: 'usage', quantity: ctx.constant(ctx.related('to').length, 'GB', 'x'), price: { given: ctx.constant(3, 'USD/GB', 'x') } } } }`,
    },
  }
  let estimate: Run
  let alone: Run
  beforeAll(async () => {
    const args = ['estimate', '-', '--json']
    ;[estimate, alone] = await Promise.all([
      run({ ...hostileTypes, ...asking }, args, designOf({ web, ...things, ...others })),
      run({}, args, designOf({ web })),
    ])
  }, 60_000)

  it('cost only their own lines, and the exit code says so', () => {
    expect(estimate.status).toBe(3)
    expect(monthlyOf(estimate, 'web')).toBe(monthlyOf(alone, 'web'))
    expect(monthlyOf(estimate, 'asks')).toBe('3')
    expect(JSON.parse(estimate.stdout).totals.atLeast).toBe(true)
  })

  it.each(Object.entries(hostileTypes))('%s is named with its version', (name, { says }) => {
    const failures: readonly { plugin: string; address: string; message: string }[] = JSON.parse(estimate.stdout).failures
    const own = failures.filter(({ address }) => address === name)
    expect(own.map(({ plugin }) => plugin)).toEqual([`evil-${name}@6.6.6`])
    expect(own[0]?.message).toContain(says)
  })

  it('that claim a type of planner get nothing, and harm nobody', async () => {
    const thief = { thief: { manifest: { resources: ['aws:ec2:instance'] } } }
    const priced = await run(thief, ['estimate', '-', '--json'], designOf({ web }))
    expect([priced.status, monthlyOf(priced, 'web')]).toEqual([0, monthlyOf(alone, 'web')])
    const list = await run(thief, ['plugins', '--json'], '')
    expect(list.status).toBe(3)
    expect(JSON.parse(list.stdout).plugins[0].problems[0]).toMatch(/Several plugins price "aws:ec2:instance": .*evil-thief@6\.6\.6/)
  })

  it('that leave timers behind do not keep planner from ending', async () => {
    const timer = {
      timer: {
        entry:
          "setInterval(() => {}, 1000)\nexport default { apiVersion: 1, resources: { 'evil:timer:thing': () => import('./thing.js') } }",
      },
    }
    const start = performance.now()
    const { status, stdout } = await run(timer, ['estimate', '-'], designOf({ web, timer: { type: 'evil:timer:thing' } }))
    expect([status, stdout]).toEqual([0, expect.stringContaining('a month')])
    expect(performance.now() - start).toBeLessThan(8000)
  })
})

describe('rules that do wrong', () => {
  it('cost only their own verdicts, and the exit code says so', { timeout: 60_000 }, async () => {
    const args = ['review', '-', '--json']
    const [reviewed, alone] = await Promise.all([run(hostileRules, args, designOf({ web })), run({}, args, designOf({ web }))])
    expect(reviewed.status).toBe(3)
    const { failures, findings } = JSON.parse(reviewed.stdout).review
    for (const [name, { says }] of Object.entries(hostileRules)) {
      const own = failures.filter(({ plugin }: { plugin: string }) => plugin === `evil-${name}@6.6.6`)
      expect([name, own]).toEqual([name, [expect.objectContaining({ message: expect.stringContaining(says) })]])
    }
    expect(findings).toEqual(JSON.parse(alone.stdout).review.findings)
  })
})

describe('markup and control characters of a plugin', () => {
  const loud = `<img src=x onerror=alert(1)>\\u001b[31mred\\u0007\\u202e`
  const type = `export default { title: '${loud}', summary: 'S', serviceModel: 'abstracted', schema: { type: 'object' },
    *lines(ctx) { yield { id: 'a', label: '${loud}', charge: 'usage', note: '${loud}', quantity: ctx.constant(1, 'GB', '${loud}'), price: { given: ctx.constant(1, 'USD/GB', 'x') } } },
    section: () => [{ kind: 'text', text: '${loud}' }, { kind: 'facts', rows: [['${loud}', '${loud}']] }, { kind: 'table', head: ['${loud}'], rows: [['${loud}']] }] }`

  it('reach neither terminal nor browser', { timeout: 30_000 }, async () => {
    const input = designOf({ loud: { type: 'evil:loud:thing' } })
    const file = join(newFolder(), 'out.html')
    const [text, csv, report] = await Promise.all([
      run({ loud: { type } }, ['estimate', '-'], input),
      run({ loud: { type } }, ['estimate', '-', '--csv'], input),
      run({ loud: { type } }, ['report', '-', '--output', file], input),
    ])
    expect([text.status, csv.status, report.status]).toEqual([0, 0, 0])
    const html = await readFile(file, 'utf8')
    for (const output of [text.stdout, csv.stdout, html]) {
      expect(output).toContain('onerror')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
      expect(output).not.toMatch(/[\u0000-\u0008\u000e-\u001f\u007f\u202e]/)
    }
    expect(html).not.toContain('<img src=x')
  })
})
