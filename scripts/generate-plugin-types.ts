import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { compile } from 'json-schema-to-typescript'

/** Property types of a plugin's resources, one module for each schema: `src/<name>.types.ts` by path, from the plugin's root. */
export async function pluginTypes(root: string): Promise<ReadonlyMap<string, string>> {
  const files = (await readdir(join(root, 'schemas'))).filter((file) => file.endsWith('.schema.json')).sort()
  const modules = new Map<string, string>()
  for (const file of files) {
    const name = basename(file, '.schema.json')
    modules.set(
      join('src', `${name}.types.ts`),
      await typesOf(JSON.parse(await readFile(join(root, 'schemas', file), 'utf8')), typeName(name), `schemas/${file}`),
    )
  }
  return modules
}

type Schema = Readonly<Record<string, unknown>>

async function typesOf(schema: Schema, name: string, source: string): Promise<string> {
  const text = await compile({ ...(forCompiler(schema) as Schema), $id: name, title: name }, name, {
    bannerComment: '',
    additionalProperties: false,
    style: { semi: false, singleQuote: true, printWidth: 140 },
  })
  const imports = ['Purchase', 'Usage'].filter((type) => new RegExp(`\\b${type}\\b`).test(text))
  const head = imports.length > 0 ? `import type { ${imports.join(', ')} } from '@planner/contract'\n\n` : ''
  return `// Generated from ${source} by scripts/generate-plugin-types.ts.\n${head}${text}`
}

/** What types cannot say, or say badly: bounded lists would become tuples of every length. */
const LEFT_OUT: ReadonlySet<string> = new Set(['if', 'then', 'refersTo', 'unit', '$ref', 'minItems', 'maxItems'])

/** The schema with what the contract has a type for replaced by that type, and nothing named by its title. */
function forCompiler(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(forCompiler)
  if (typeof schema !== 'object' || schema === null) return schema
  const rest = Object.fromEntries(Object.entries(schema).filter(([key]) => !LEFT_OUT.has(key)))
  if ((schema as Schema).$ref === 'planner:usage') return { tsType: 'Usage', description: rest.description }
  return Object.fromEntries(
    Object.entries(rest).map(([key, part]) => [key, key === 'properties' ? eachOf(part as Schema) : forCompiler(part)]),
  )
}

const eachOf = (properties: Schema): Schema =>
  Object.fromEntries(
    Object.entries(properties).map(([key, part]) => [
      key,
      key === 'purchase' ? { tsType: 'Purchase | readonly Purchase[]', description: (part as Schema).description } : forCompiler(part),
    ]),
  )

const typeName = (name: string): string =>
  `${name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}Props`

if (import.meta.main) {
  for (const plugin of process.argv.slice(2))
    for (const [path, text] of await pluginTypes(plugin)) await writeFile(join(plugin, path), text)
}
