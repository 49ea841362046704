import { glob, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { compile } from 'json-schema-to-typescript'

const ROOT = join(import.meta.dirname, '..')

const BANNER = '// Generated from its schema by `npm run generate`. Edit the schema, not this file.\n'

/** Where the types of a schema go: `plugins/ec2/schemas/instance.schema.json` → `plugins/ec2/src/instance.types.ts`. */
export const typesPath = (schemaPath: string): string =>
  schemaPath.replace(/^(plugins\/[^/]+)\/schemas\//, '$1/src/').replace(/\.schema\.json$/, '.types.ts')

type Schema = Readonly<Record<string, unknown>>

/** The TypeScript of a schema: interface `name`, with the contract's types where it has one. */
export const typesOf = async (schema: object, name: string): Promise<string> => {
  const text = await compile({ ...(forCompiler(schema) as Schema), title: name }, name, {
    bannerComment: '',
    additionalProperties: false,
    style: { semi: false, singleQuote: true, printWidth: 140, trailingComma: 'all' },
  })
  const imports = ['Purchase', 'Usage'].filter((type) => new RegExp(`(: |\\| )${type}\\b`).test(text))
  return `${BANNER}${imports.length > 0 ? `import type { ${imports.join(', ')} } from '@planner/contract'\n` : ''}\n${text}`
}

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

/** All generated files of the tree at `root`, by path. */
export const generateTypes = async (root: string): Promise<ReadonlyMap<string, string>> => {
  const found: string[] = []
  for await (const path of glob(['src/{design,result,review/lens}/{design,result,lens}.schema.json', 'plugins/*/schemas/*.schema.json'], {
    cwd: root,
  }))
    found.push(path)
  const files = new Map<string, string>()
  for (const path of found.sort()) {
    const schema = JSON.parse(await readFile(join(root, path), 'utf8')) as object
    files.set(typesPath(path), await typesOf(schema, nameOf(path)))
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
