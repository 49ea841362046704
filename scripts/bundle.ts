/**
 * Joins what `tsc -b` built into few files: loading a module costs Node about 0.4 ms, and an estimate has
 * some 300 of them, oclif's included. Runs before `oclif manifest`.
 */
import { globSync } from 'node:fs'
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type OutputOptions, type Plugin, rolldown } from 'rolldown'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const program = join(dist, 'program')

/** What every estimate needs, some of it loaded by `await import()`: one file. */
const engine = [
  'cli/base-command',
  'cli/deps',
  'cli/estimate-text',
  'cli/options',
  'actions/estimate',
  'costing/omissions',
  'design/read-file',
  'host/discover',
  'host/plugin-host',
  'host/user-packages',
  'host/validator',
  'pricing/open-price-book',
  'report/text',
  'result/omissions',
]

/** What a design needs that uses a third party's plugin, beside that: one file, too. */
const foreign = ['host/guard-type', 'host/kept-validators', 'host/plugin-prices', 'pricing/private-prices']

/** oclif sorts command ids by `localeCompare`, which takes 7 ms to load ICU's collation. Ids are ASCII: code units will do. */
const plainOrder: Plugin = {
  name: 'plain-order',
  transform: {
    filter: { id: /@oclif\/core\/lib\/config\/plugin\.js$/ },
    handler: (code) => code.replace('a.id.localeCompare(b.id)', '(a.id < b.id ? -1 : 1)'),
  },
}

/**
 * Packages that oclif needs for help, for spinners and where there is no manifest, and loads at every start: they stay
 * outside the bundle, and are loaded by the first use.
 */
const rarely = ['tinyglobby', 'minimatch', 'ejs', 'cli-spinners', 'lilconfig']
const onFirstUse: Plugin = {
  name: 'on-first-use',
  transform: {
    filter: { id: /@oclif\/core\/lib\/.*\.js$/ },
    handler: (code) =>
      code.replace(
        /const (\w+) = ((?:__importDefault\()?require\("([\w-]+)"\)\)?);/g,
        (whole, name: string, loaded: string, from: string) =>
          rarely.includes(from) ? `const ${name} = new Proxy({}, { get: (_, key) => (${loaded})[key] });` : whole,
      ),
  },
}

/** Parts of puppeteer-core would load all of Node's HTTP to download browsers and to reach them elsewhere: planner does neither. */
const networkOnFirstUse: Plugin = {
  name: 'network-on-first-use',
  transform: {
    filter: { id: /(@puppeteer\/browsers\/lib\/httpUtil|puppeteer-core\/lib\/puppeteer\/node\/NodeWebSocketTransport)\.js$/ },
    handler: (code) =>
      code
        .replace(
          /import \* as (\w+) from '(node:https?)';/g,
          (_, name: string, from: string) =>
            `const ${name} = new Proxy({}, { get: (_, key) => process.getBuiltinModule('${from}')[key] });`,
        )
        .replace(
          /import (\w+) from 'ws';/,
          "const $1 = new Proxy(class {}, { construct: (_, words) => new (process.getBuiltinModule('node:module').createRequire(import.meta.url)('ws'))(...words) });",
        ),
  },
}

await bundleProgram()
const plugins = globSync('plugins/*', { cwd: root }).sort()
for (const plugin of plugins) await bundlePlugin(join(root, plugin))
await listPlugins()

async function bundleProgram(): Promise<void> {
  const commands = globSync('commands/**/*.js', { cwd: dist })
  const entries = [...commands, 'cli/main.js', 'cli/command-not-found.js', 'cli/layout-thread.js'].sort()
  const inEngine = await importedBy(engine.map((name) => join(dist, `${name}.js`)))
  const forForeign = await importedBy(foreign.map((name) => join(dist, `${name}.js`)))
  // Beside the old one until it is whole: a program that is being run stays, and a build that fails breaks nothing.
  const next = `${program}-${process.pid}`
  await bundle(Object.fromEntries(entries.map((file) => [file.replace(/\.js$/, ''), join(dist, file)])), {
    dir: next,
    codeSplitting: {
      groups: [
        { name: 'engine', test: (id: string) => inEngine.has(id) },
        { name: 'foreign', test: (id: string) => forForeign.has(id) || id.includes('/csv-parse/') },
      ],
    },
  })
  await rm(program, { recursive: true, force: true })
  await rename(next, program)
}

/**
 * Our plugins as the program brings them: a copy of each in `dist/plugins`, and what the host must know before it loads
 * one, which oclif would look up in the file system.
 */
async function listPlugins(): Promise<void> {
  const list = await Promise.all(
    plugins.map(async (folder) => {
      const { name, version, planner } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'))
      const own = join('dist', folder)
      await mkdir(join(root, own), { recursive: true })
      await copyFile(join(root, folder, planner.entry), join(root, own, 'index.js'))
      return { name, version, root: own, planner: { ...planner, entry: './index.js' } }
    }),
  )
  await writeFile(join(dist, 'plugins.json'), JSON.stringify(list))
}

async function bundlePlugin(folder: string): Promise<void> {
  await bundle({ index: join(folder, 'dist/src/index.js') }, { dir: join(folder, 'dist/program'), codeSplitting: false })
}

async function bundle(input: Readonly<Record<string, string>>, output: OutputOptions): Promise<void> {
  const build = await rolldown({
    input: { ...input },
    platform: 'node',
    // jsonc-parser's CommonJS form calls a require of its own.
    resolve: { mainFields: ['module', 'main'] },
    // Loaded when needed; oclif looks for TypeScript only where sources run.
    external: [/^node:/, /^@inquirer\//, '@oclif/plugin-plugins', /^(ajv|yaml|typescript|elkjs|yauzl)(\/|$)/, ...rarely],
    // A module that is imported lazily by one and at once by another is meant to be.
    checks: { ineffectiveDynamicImport: false },
    plugins: [plainOrder, onFirstUse, networkOnFirstUse],
  })
  // Not even dead code is cut out of functions: that turns a constructor into an arrow function.
  await build.write({
    format: 'esm',
    minify: false,
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    ...output,
  })
}

/** The modules themselves and all of ours that they import at once. */
async function importedBy(entries: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  const visit = async (file: string): Promise<void> => {
    if (found.has(file)) return
    found.add(file)
    const text = await readFile(file, 'utf8')
    for (const [, specifier = ''] of text.matchAll(/^(?:import|export) (?:.* from )?'(\.[^']+\.js)'/gm))
      await visit(resolve(file, '..', specifier))
  }
  for (const entry of entries) await visit(entry)
  return found
}
