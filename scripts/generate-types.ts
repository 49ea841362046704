import { glob, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { compile } from 'json-schema-to-typescript'

const ROOT = join(import.meta.dirname, '..')

const BANNER = '// Generated from its schema by `npm run generate`. Edit the schema, not this file.\n'

/** Where the types of a schema go: `plugins/ec2/schemas/instance.schema.json` → `plugins/ec2/src/instance.types.ts`. */
export const typesPath = (schemaPath: string): string =>
  schemaPath.replace(/^(plugins\/[^/]+)\/schemas\//, '$1/src/').replace(/\.schema\.json$/, '.types.ts')

type Schema = Readonly<Record<string, unknown>>

/** The TypeScript of a schema: interface `name`, with the contract's types where it has one. */
export const typesOf = async (schema: object, name: string): Promise<string> => fileOf([await declaration(schema, name)])

const declaration = (schema: object, name: string): Promise<string> =>
  compile({ ...(forCompiler(schema) as Schema), title: name }, name, {
    bannerComment: '',
    additionalProperties: false,
    style: { semi: false, singleQuote: true, printWidth: 140, trailingComma: 'all' },
  })

const fileOf = (declarations: readonly string[], shared: Iterable<string> = []): string => {
  const text = declarations.join('\n')
  const used = (names: Iterable<string>) => [...names].filter((type) => new RegExp(`(: |\\| )${type}\\b`).test(text))
  const imports = [
    [used(['Purchase', 'Usage']), '@planner/contract'],
    [used(shared), './shared.types.js'],
  ] as const
  const lines = imports.flatMap(([names, from]) => (names.length > 0 ? [`import type { ${names.join(', ')} } from '${from}'\n`] : []))
  return `${BANNER}${lines.join('')}\n${text}`
}

/**
 * The types of a plugin's schemas, by path. A definition (`$defs`) is an interface of its own name; one that several
 * schemas have, which each must hold itself, is declared once in `shared.types.ts`.
 */
export const pluginTypes = async (schemas: ReadonlyMap<string, Schema>): Promise<ReadonlyMap<string, string>> => {
  const definitions = (schema: Schema): readonly [string, object][] => Object.entries((schema.$defs ?? {}) as Record<string, object>)
  const everywhere = Map.groupBy([...schemas.values()].flatMap(definitions), ([name]) => name)
  const shared = new Map<string, object>()
  for (const [name, [first, ...others]] of everywhere) {
    if (!first || others.length === 0) continue
    if (others.some(([, other]) => JSON.stringify(other) !== JSON.stringify(first[1])))
      throw new Error(`schemas of one plugin have different definitions of ${name}: make them the same, or rename one`)
    shared.set(name, first[1])
  }
  const files = new Map<string, string>()
  const declared = (parts: readonly (readonly [string, object])[]) =>
    Promise.all(parts.map(([name, part]) => declaration(named(part) as object, name)))
  for (const [path, schema] of schemas) {
    const { $defs: _, ...own } = schema
    const parts = [[nameOf(path), own] as const, ...definitions(schema).filter(([name]) => !shared.has(name))]
    files.set(typesPath(path), fileOf(await declared(parts), shared.keys()))
    if (shared.size > 0) files.set(join(dirname(typesPath(path)), 'shared.types.ts'), fileOf(await declared([...shared])))
  }
  return files
}

/** A schema that refers to definitions by the names of their interfaces. */
const named = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(named)
  if (typeof schema !== 'object' || schema === null) return schema
  const { $ref, description } = schema as Schema
  if (typeof $ref === 'string' && $ref.startsWith(DEFINITIONS)) return { tsType: $ref.slice(DEFINITIONS.length), description }
  return Object.fromEntries(Object.entries(schema).map(([key, part]) => [key, named(part)]))
}

const DEFINITIONS = '#/$defs/'

/** What types cannot say, or say badly: bounded lists would become tuples of every length. */
const LEFT_OUT: ReadonlySet<string> = new Set(['$schema', '$id', 'if', 'then', 'else', 'refersTo', 'unit', 'minItems', 'maxItems'])

const forCompiler = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(forCompiler)
  if (typeof schema !== 'object' || schema === null) return schema
  const { $ref, description } = schema as Schema
  if ($ref === 'planner:usage') return { tsType: 'Usage', description }
  const kept = Object.entries(schema).filter(([key]) => !LEFT_OUT.has(key))
  return Object.fromEntries(kept.map(([key, part]) => [key, key === 'properties' ? members(part as Schema) : forCompiler(part)]))
}

/** A property may have any name, also that of a keyword; `purchase` is the contract's. */
const members = (properties: Schema): Schema =>
  Object.fromEntries(
    Object.entries(properties).map(([name, part]) => [
      name,
      name === 'purchase' ? { tsType: 'Purchase | readonly Purchase[]', description: (part as Schema).description } : forCompiler(part),
    ]),
  )

/** `Result`, `DesignFile`; `InstanceProps` in a plugin. */
const nameOf = (path: string): string => {
  const words = basename(path, '.schema.json').split('-')
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return path.startsWith('plugins/') ? `${name}Props` : name === 'Result' ? name : `${name}File`
}

const found = async (root: string, pattern: string): Promise<readonly string[]> => {
  const paths: string[] = []
  for await (const path of glob(pattern, { cwd: root })) paths.push(path)
  return paths.sort()
}

/** All generated files of the tree at `root`, by path. */
export const generateTypes = async (root: string): Promise<ReadonlyMap<string, string>> => {
  const read = async (path: string): Promise<Schema> => JSON.parse(await readFile(join(root, path), 'utf8')) as Schema
  const files = new Map<string, string>()
  for (const path of await found(root, 'src/{design,result,review/lens}/{design,result,lens}.schema.json'))
    files.set(typesPath(path), await typesOf(await read(path), nameOf(path)))
  for (const plugin of await found(root, 'plugins/*/schemas')) {
    const paths = await found(root, `${plugin}/*.schema.json`)
    const schemas = new Map(await Promise.all(paths.map(async (path) => [path, await read(path)] as const)))
    for (const [path, text] of await pluginTypes(schemas)) files.set(path, text)
  }
  return files
}

/** Paths whose committed file is not what the schema gives. */
export const outdated = async (root: string): Promise<readonly string[]> => {
  const files = await generateTypes(root)
  const stale: string[] = []
  for (const [path, text] of files) if ((await readFile(join(root, path), 'utf8').catch(() => '')) !== text) stale.push(path)
  return stale
}

if (import.meta.main) {
  if (process.argv.includes('--check')) {
    const stale = await outdated(ROOT)
    for (const path of stale) console.error(`${path} is not what its schema gives: run npm run generate`)
    process.exitCode = stale.length > 0 ? 1 : 0
  } else {
    const files = await generateTypes(ROOT)
    for (const [path, text] of files) await writeFile(join(ROOT, path), text)
    console.log(`${files.size} type files written`)
  }
}
