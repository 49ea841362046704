import { join } from 'node:path'
import { PlannerError } from '../errors/planner-error.js'

/** The files that a generator reads and writes. */
export interface GenerateWorld {
  /** Of planner, as its plugins name it. */
  readonly version: string
  /** A file of the folder of templates. */
  readonly template: (path: string) => Promise<string>
  readonly read: (file: string) => Promise<string>
  /** Makes the file and the folders above it; refuses to replace one. */
  readonly create: (file: string, text: string) => Promise<void>
  readonly replace: (file: string, text: string) => Promise<void>
}

export interface Generated {
  /** The folder of the plugin. */
  readonly folder: string
  /** Files that are new or changed, from that folder. */
  readonly files: readonly string[]
}

type Words = Readonly<Record<string, string>>

/** The files of one type, and of one rule: where each goes, and the template that it is made from. */
const resourceFiles = ({ kind }: Words): Words => ({
  [`src/${kind}.ts`]: 'resource.ts',
  [`src/${kind}.schema.json`]: 'resource.schema.json',
  [`src/${kind}.types.ts`]: 'resource.types.ts',
  [`prices/${kind}.csv`]: 'prices.csv',
  [`test/${kind}.cases.js`]: 'resource.cases.js',
  [`test/${kind}.test.js`]: 'resource.test.js',
})
const ruleFiles = ({ rule }: Words): Words => ({ [`src/rules/${rule}.ts`]: 'rule.ts', [`test/${rule}.test.js`]: 'rule.test.js' })
const pluginFiles: Words = {
  'package.json': 'package.json',
  'tsconfig.json': 'tsconfig.json',
  '.gitignore': 'gitignore',
  '.github/workflows/test.yml': 'ci.yml',
  'README.md': 'README.md',
  'src/index.ts': 'index.ts',
  'test/plugin.test.js': 'plugin.test.js',
}

/** A package of its own with one type and one rule. `name`: `acme-cdn`; `type`: `acme:cdn:zone`. */
export async function generatePlugin(
  { name, type, folder }: { readonly name: string; readonly type?: string | undefined; readonly folder?: string | undefined },
  world: GenerateWorld,
): Promise<Generated> {
  const short = /^(?:@[a-z0-9][a-z0-9-]*\/)?(?:planner-plugin-)?([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/.exec(name)?.[1]
  if (short === undefined) throw wrong(`"${name}" is no name for a plugin.`, 'Write it like acme-cdn or @acme/planner-plugin-cdn.')
  const [first = short, ...rest] = short.split('-')
  const vendor = /^@([a-z0-9-]+)\//.exec(name)?.[1] ?? first
  const service = name.startsWith('@') ? short : rest.join('-') || first
  const words = typeWords(type ?? `${vendor}:${service}:item`)
  const pkg = name.includes('planner-plugin-') || name.startsWith('@') ? name : `planner-plugin-${name}`
  const rule = `unencrypted-${words.vendor}-${words.kind}`
  const all = { ...words, package: pkg, rule, on: words.type, planner: world.version }
  const target = folder ?? (pkg.split('/').at(-1) as string)
  const files = { ...pluginFiles, ...resourceFiles(all), ...ruleFiles(all) }
  await write(target, files, all, world)
  return { folder: target, files: Object.keys(files).sort() }
}

/** Another type in the plugin of this folder. */
export async function generateResource(
  { kind, folder }: { readonly kind: string; readonly folder: string },
  world: GenerateWorld,
): Promise<Generated> {
  const pkg = await packageIn(folder, world)
  const [sibling] = pkg.planner.resources
  if (sibling === undefined)
    throw wrong('The plugin has no type to tell its vendor by.', 'Add one to "planner.resources" in its package.json.')
  const words = typeWords([...sibling.split(':').slice(0, 2), kind].join(':'))
  const files = resourceFiles(words)
  await write(folder, files, words, world)
  const { planner } = pkg
  const offer = words.offer as string
  const prices = { ...planner.prices, [offer]: [...(planner.prices?.[offer] ?? []), `./prices/${kind}.csv`] }
  const offers = [...new Set([...(planner.offers ?? []), offer])].sort()
  await savePackage(
    folder,
    { ...pkg, planner: { ...planner, resources: [...planner.resources, words.type].sort(), offers, prices } },
    world,
  )
  await register(folder, 'resources', `'${words.type}': () => import('./${kind}.js'),`, world)
  return { folder, files: [...Object.keys(files), 'package.json', 'src/index.ts'].sort() }
}

/** Another rule in the plugin of this folder. */
export async function generateRule(
  { id, on, folder }: { readonly id: string; readonly on?: string | undefined; readonly folder: string },
  world: GenerateWorld,
): Promise<Generated> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    throw wrong(`"${id}" is no name for a rule.`, 'Name what is wrong, in kebab-case: unencrypted-zone.')
  const pkg = await packageIn(folder, world)
  const type = on ?? pkg.planner.resources[0]
  if (type === undefined || !/^(design|[a-z0-9-]+:[a-z0-9-]+:([a-z0-9-]+|\*))$/.test(type))
    throw wrong(`"${type}" is no type that a rule could look at.`, 'Write it like --on aws:s3:bucket.')
  const words = { rule: id, on: type }
  const files = ruleFiles(words)
  await write(folder, files, words, world)
  const reviews = [...new Set([...(pkg.planner.reviews ?? []), type])].sort()
  await savePackage(folder, { ...pkg, planner: { ...pkg.planner, reviews } }, world)
  await register(folder, 'rules', `'${id}': () => import('./rules/${id}.js'),`, world)
  return { folder, files: [...Object.keys(files), 'package.json', 'src/index.ts'].sort() }
}

function typeWords(type: string): Words & { readonly type: string; readonly kind: string; readonly vendor: string } {
  const [vendor, service, kind] = /^([a-z][a-z0-9-]*):([a-z][a-z0-9-]*):([a-z][a-z0-9-]*)$/.exec(type)?.slice(1) ?? []
  if (vendor === undefined || service === undefined || kind === undefined)
    throw wrong(`"${type}" is no type.`, 'Write it like acme:cdn:zone, in lower case.')
  const title = [vendor, ...(service === vendor ? [] : [service]), kind].map(capital).join(' ').replaceAll('-', ' ')
  return { type, vendor, service, kind, title, Kind: pascal(kind), offer: pascal(service === vendor ? vendor : `${vendor}-${service}`) }
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const pascal = (words: string): string => words.split('-').map(capital).join('')

async function write(folder: string, files: Words, words: Words, { template, create }: GenerateWorld): Promise<void> {
  for (const [file, from] of Object.entries(files)) {
    const text = await template(`plugin/${from}.tpl`)
    const filled = text.replaceAll(/\{\{(\w+)\}\}/g, (place, word: string) => words[word] ?? place)
    await create(join(folder, file), filled)
  }
}

interface Package {
  readonly planner: {
    readonly resources: readonly string[]
    readonly reviews?: readonly string[]
    readonly offers?: readonly string[]
    readonly prices?: Readonly<Record<string, readonly string[]>>
  }
}

async function packageIn(folder: string, { read }: GenerateWorld): Promise<Package> {
  const file = join(folder, 'package.json')
  const pkg = await read(file).then(
    (text) => JSON.parse(text) as { readonly planner?: Partial<Package['planner']> },
    () => undefined,
  )
  if (typeof pkg?.planner !== 'object')
    throw wrong(
      `There is no plugin of planner here: ${file} has no "planner" field.`,
      'Go to the folder of one, or make one: planner generate plugin acme-cdn',
    )
  return { ...pkg, planner: { ...pkg.planner, resources: pkg.planner.resources ?? [] } }
}

const savePackage = (folder: string, pkg: Package, { replace }: GenerateWorld): Promise<void> =>
  replace(join(folder, 'package.json'), `${JSON.stringify(pkg, null, 2)}\n`)

/** Adds a member to `resources` or `rules` of the entry module, as the first of them. */
async function register(folder: string, list: 'resources' | 'rules', member: string, { read, replace }: GenerateWorld): Promise<void> {
  const file = join(folder, 'src/index.ts')
  const text = await read(file)
  const opening = new RegExp(`^( *)${list}: \\{\\n`, 'm')
  const found = opening.exec(text)
  if (!found) throw wrong(`${file} has no line "${list}: {" to add to.`, `Add this to the plugin's ${list} yourself: ${member}`)
  await replace(
    file,
    text.replace(opening, (line, indent: string) => `${line}${indent}  ${member}\n`),
  )
}

const wrong = (message: string, hint: string): PlannerError => new PlannerError('OPTION_INVALID', message, { hint })
