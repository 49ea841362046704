import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { packedExample, runTool } from '../support/example-plugin.js'
import { newFolder, planner, type Run } from '../support/planner.js'

const design = {
  design: 1,
  name: 'Photo site',
  region: 'eu-west-1',
  asOf: '2026-11-01',
  plugins: { 'planner-plugin-acme-cdn': '^1' },
  resources: {
    photos: { type: 'aws:s3:bucket', objects: [{ stored: 100 }], publicAccess: true },
    cdn: { type: 'acme:cdn:zone', origin: 'photos', data: 12_000, tls: false },
  },
}

/** A user's folders, and no network: npm finds no registry and has nothing in its cache. */
function offline(): (...args: string[]) => Promise<Run> {
  const home = newFolder()
  const env = {
    HOME: home,
    XDG_DATA_HOME: home,
    npm_config_cache: join(home, 'npm-cache'),
    npm_config_registry: 'http://127.0.0.1:9',
    npm_config_fetch_retries: '0',
  }
  return (...args) => planner(args, { env, cwd: home, input: JSON.stringify(design) })
}

let example: Awaited<ReturnType<typeof packedExample>>
beforeAll(async () => {
  example = await packedExample()
}, 60_000)

describe('the example plugin', () => {
  it('passes its own tests', async () => {
    expect(await runTool('npm', ['test'], example.folder)).toMatch(/ℹ pass [1-9]\d*\nℹ fail 0/)
  })

  it('is installed from a file, prices, judges and reports, and is missed when it is gone', { timeout: 60_000 }, async () => {
    const run = offline()
    const installed = await run('plugins', 'install', `file:${example.file}`)
    expect([installed.status, installed.stdout]).toEqual([
      0,
      'planner-plugin-acme-cdn@1.0.0 prices acme:cdn:zone; has rules on acme:cdn:zone, aws:s3:bucket; brings prices of AcmeCdn.\n',
    ])

    const estimate = await run('estimate', '-', '--json')
    expect([estimate.status, estimate.stderr]).toEqual([0, ''])
    const result = JSON.parse(estimate.stdout)
    const cdn = result.resources.find(({ address }: { address: string }) => address === 'cdn')
    // 20 for the plan; 10,000 GB at 0.05 and 2,000 GB at 0.03.
    expect([cdn.plugin, cdn.monthly.expected]).toEqual(['planner-plugin-acme-cdn@1.0.0', '580'])
    expect(result.privatePrices).toMatchObject([{ file: 'planner-plugin-acme-cdn@1.0.0 prices/cdn.csv', offer: 'AcmeCdn', used: 2 }])

    const review = await run('review', '-', '--json')
    const { findings } = JSON.parse(review.stdout).review
    expect(review.stderr).toBe('')
    const found = (id: string) => findings.find(({ rule }: { rule: string }) => rule === id)
    expect(found('unencrypted-zone')).toMatchObject({ address: 'cdn' })
    expect(found('bucket-in-public')).toMatchObject({ address: 'photos' })

    const report = join(newFolder(), 'site.html')
    expect((await run('report', '-', '--output', report)).status).toBe(0)
    expect(await readFile(report, 'utf8')).toContain('TLS or plain HTTP')

    const list = await run('plugins', '--json')
    expect(JSON.parse(list.stdout).plugins).toMatchObject([
      {
        name: 'planner-plugin-acme-cdn',
        version: '1.0.0',
        apiVersion: 1,
        types: ['acme:cdn:zone'],
        rules: ['bucket-in-public', 'unencrypted-zone'],
        offers: ['AcmeCdn'],
        problems: [],
      },
    ])

    expect((await run('plugins', 'uninstall', 'planner-plugin-acme-cdn')).status).toBe(0)
    const without = await run('estimate', '-')
    expect([without.status, without.stdout]).toEqual([2, ''])
    expect(without.stderr).toContain('no installed plugin prices "acme:cdn:zone"')
    expect(without.stderr).toContain('planner plugins install planner-plugin-acme-cdn@^1')
  })

  it('works from the folder in which it is written', async () => {
    const run = offline()
    expect((await run('plugins', 'link', example.folder)).stdout).toContain('planner-plugin-acme-cdn@1.0.0 prices acme:cdn:zone')
    expect((await run('estimate', '-')).status).toBe(0)
    const inspected = await run('plugins', 'inspect', 'acme')
    expect(inspected.stdout).toContain(`folder: ${example.folder}`)
    expect((await run('plugins', 'uninstall', 'planner-plugin-acme-cdn')).status).toBe(0)
    expect(existsSync(join(example.folder, 'package.json'))).toBe(true)
  })
})

/** The example, changed and packed anew. */
async function packed(change: (pkg: Record<string, unknown>) => Record<string, unknown>): Promise<string> {
  const folder = newFolder()
  const { devDependencies: _, ...pkg } = JSON.parse(await readFile(join(example.folder, 'package.json'), 'utf8'))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ ...change(pkg), files: ['*.js'] }))
  await writeFile(join(folder, 'evil.js'), `import('node:fs').then((fs) => fs.writeFileSync(${JSON.stringify(join(folder, 'ran'))}, ''))`)
  return join(folder, (await runTool('npm', ['pack', '--ignore-scripts', '--silent'], folder)).trim())
}

describe('planner plugins install', () => {
  it('runs no script and no hook of what it installs, unless scripts are wanted', { timeout: 60_000 }, async () => {
    const scripts = { preinstall: 'node evil.js', install: 'node evil.js', postinstall: 'node evil.js' }
    const hooks = { init: './evil.js', 'plugins:postinstall': './evil.js' }
    const file = await packed((pkg) => ({ ...pkg, scripts, oclif: { hooks } }))
    const ran = join(dirname(file), 'ran')
    const run = offline()
    expect((await run('plugins', 'install', `file:${file}`)).status).toBe(0)
    await run('regions')
    expect(existsSync(ran)).toBe(false)
    const other = offline()
    expect((await other('plugins', 'install', `file:${file}`, '--allow-scripts')).status).toBe(0)
    expect(existsSync(ran)).toBe(true)
  })

  it.each([
    ['of another API version', { apiVersion: 2, entry: './evil.js' }, 'is written for plugin API 2'],
    ['with a key that there is not', { apiVersion: 1, entry: './evil.js', hooks: [] }, 'unknown key "hooks"'],
    [
      "that claims a type of planner's",
      { apiVersion: 1, entry: './evil.js', resources: ['aws:s3:bucket'] },
      'Several plugins price "aws:s3:bucket"',
    ],
    ['that is none of planner', undefined, 'is no plugin of planner'],
  ])('takes a plugin out again %s', async (_, manifest, message) => {
    const file = await packed((pkg) => ({ ...pkg, planner: manifest }))
    const run = offline()
    const { status, stdout, stderr } = await run('plugins', 'install', `file:${file}`)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('planner-plugin-acme-cdn@1.0.0')
    expect(stderr).toContain(message)
    expect((await run('plugins')).stdout).toMatch(/^No plugin is installed/)
  })

  it('says what is wrong with a file that is not there', async () => {
    const { status, stderr } = await offline()('plugins', 'install', 'file:./none.tgz')
    expect(status).toBe(2)
    expect(stderr).toContain('planner plugins install failed')
    expect(stderr).toContain(basename('none.tgz'))
  })
})
