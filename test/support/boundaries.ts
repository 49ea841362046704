import { posix } from 'node:path'
import { importsOf } from './imports.ts'
import type { SourceFile } from './source-files.ts'

/** One way through the house: what a folder of src/ may import of the others at run time. Its own and errors/ always. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  contract: [],
  errors: [],
  host: [],
  design: ['host'],
  pricing: [],
  costing: ['design', 'pricing'],
  result: ['design', 'costing'],
  review: ['host', 'design', 'costing', 'result'],
  report: [],
  explain: ['report'],
  testing: ['host', 'design', 'pricing', 'costing'],
  actions: ['host', 'design', 'pricing', 'costing', 'review', 'result', 'explain', 'report'],
  cli: ['actions', 'host', 'design', 'pricing', 'report', 'explain'],
  commands: ['actions', 'cli'],
}

/** What it may besides name in its types. */
const mayName: Readonly<Record<string, readonly string[]>> = {
  errors: ['design'],
  host: ['design'],
  design: ['pricing', 'costing'],
  pricing: ['design'],
  costing: ['host'],
  result: ['design', 'host', 'pricing'],
  review: ['pricing'],
  report: ['result'],
  explain: ['result'],
  cli: ['result'],
  commands: ['host', 'pricing', 'result'],
}

/** Amounts and units: the words that the design, the review and the engine share. */
const vocabulary = { folders: ['design', 'review'], files: /^src\/costing\/(quantity|units)\.ts$/ }

/** Packages with one home: the only files that may import them, and whether only by `await import()`. */
const homes: readonly { readonly package: RegExp; readonly files: RegExp; readonly lazy?: true }[] = [
  { package: /^decimal\.js/, files: /^src\/costing\/(quantity|tiers)\.ts$/ },
  { package: /^@oclif\//, files: /^src\/(commands|cli|host)\// },
  { package: /^@inquirer\//, files: /^src\/(commands|cli)\//, lazy: true },
  { package: /^handlebars(\/|$)/, files: /^src\/report\/html\/page\.ts$/, lazy: true },
  { package: /^(puppeteer-core|@sparticuz\/chromium|elkjs\/.*|diff)$/, files: /^src\/report\//, lazy: true },
  { package: /^write-excel-file/, files: /^src\/report\/xlsx\/render-xlsx\.ts$/, lazy: true },
  { package: /^(ajv|ajv-formats)(\/|$)/, files: /^src\/(host|design|testing)\//, lazy: true },
  { package: /^json-schema-to-typescript/, files: /^src\/testing\//, lazy: true },
]

/** Every breach of "Who may import whom" in a set of modules, as sentences; empty when the house is in order. */
export function breaches(files: readonly SourceFile[]): readonly string[] {
  return [...files.flatMap(breachesOf), ...cycles(files)]
}

function breachesOf({ path, text }: SourceFile): readonly string[] {
  const found: string[] = []
  const plugin = /^plugins\/[^/]+\//.exec(path)?.[0]
  const folder = /^src\/([^/]+)\//.exec(path)?.[1]
  for (const { specifier, typeOnly, lazy } of importsOf(text)) {
    const target = specifier.startsWith('.') ? resolve(path, specifier) : undefined
    if (specifier.startsWith('.') && !/\.(js|json)$/.test(specifier)) found.push(`${path}: "${specifier}" has no .js ending`)
    if (plugin) {
      if (specifier === '@planner/contract' && typeOnly) continue
      if (target?.startsWith(`${plugin}src/`) || target?.startsWith(`${plugin}schemas/`)) continue
      found.push(`${path}: a plugin imports its own files and the types of @planner/contract, not "${specifier}"`)
      continue
    }
    if (/^@planner\/plugin-/.test(specifier) || target?.startsWith('plugins/'))
      found.push(`${path}: only the host loads plugins, not "${specifier}"`)
    if (specifier === '@planner/contract' && !typeOnly) found.push(`${path}: @planner/contract has types only: import type`)
    if (specifier === '@oclif/core') found.push(`${path}: @oclif/core by subpath, not the whole`)
    if (target?.includes('/dist/')) found.push(`${path}: imports the build: "${specifier}"`)
    const home = homes.find((each) => each.package.test(specifier))
    if (home && !typeOnly && !home.files.test(path)) found.push(`${path}: "${specifier}" belongs elsewhere (${home.files.source})`)
    if (home?.lazy && !typeOnly && !lazy) found.push(`${path}: "${specifier}" by await import() only`)
    if (folder === undefined || target === undefined) continue
    const other = /^src\/([^/]+)\//.exec(target)?.[1]
    if (other === undefined || other === folder || other === 'errors') continue
    if (vocabulary.folders.includes(folder) && vocabulary.files.test(target)) continue
    const allowed = [...(mayImport[folder] ?? []), ...(typeOnly ? (mayName[folder] ?? []) : [])]
    if (!allowed.includes(other))
      found.push(`${path}: ${folder} may not import ${other} ("${specifier}"${typeOnly ? ', even as a type' : ''})`)
  }
  if (folder !== undefined && mayImport[folder] === undefined) found.push(`${path}: src/${folder} is not in the plan of the house`)
  if (/^src\/(?!contract\/|testing\/)/.test(path) && isBarrel(text)) found.push(`${path}: a barrel; import from the files themselves`)
  if (folder !== undefined && /^export default\b/m.test(text) && !mayExportDefault(path))
    found.push(`${path}: a default export in the core`)
  return found
}

/** oclif finds commands and hooks by their default export. */
function mayExportDefault(path: string): boolean {
  return path.startsWith('src/commands/') || path === 'src/cli/command-not-found.ts'
}

function isBarrel(text: string): boolean {
  const statements = text.split('\n').filter((line) => line.trim() !== '' && !/^\s*(\/\/|\/?\*)/.test(line))
  return statements.length > 0 && statements.every((line) => /^export (type )?(\*|\{[^}]*\}) from /.test(line))
}

/** Cycles of imports that run, not of types. */
function cycles(files: readonly SourceFile[]): readonly string[] {
  const edges = new Map(files.map(({ path, text }) => [path, targets(path, text)]))
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) {
      found.push(`a cycle: ${[...trail.slice(start), path].join(' → ')}`)
      return
    }
    if (done.has(path)) return
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const { path } of files) visit(path, [])
  return found
}

function targets(path: string, text: string): readonly string[] {
  return importsOf(text)
    .filter(({ specifier, typeOnly }) => specifier.startsWith('.') && !typeOnly)
    .map(({ specifier }) => resolve(path, specifier))
}

function resolve(path: string, specifier: string): string {
  return posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts')
}
