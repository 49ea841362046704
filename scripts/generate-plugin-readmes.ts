/** Writes the tables of properties into the README of each plugin, between two marks. */
import { existsSync } from 'node:fs'
import { glob, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const START = '<!-- properties: written by scripts/generate-plugin-readmes.ts -->'
const END = '<!-- end of properties -->'

interface Schema {
  readonly $id?: string
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly unit?: string
  readonly title?: string
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly default?: unknown
  readonly enum?: readonly unknown[]
  readonly required?: readonly string[]
  readonly refersTo?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}

/** The tables of all schemas of a plugin, one section for each type. */
export const propertyTables = async (root: string): Promise<string> => {
  const files = (await readdir(join(root, 'schemas'))).filter((file) => file.endsWith('.schema.json')).sort()
  const schemas = await Promise.all(files.map(async (file) => JSON.parse(await readFile(join(root, 'schemas', file), 'utf8')) as Schema))
  return schemas.map((schema) => section(resolved(schema, schema.$defs ?? {}))).join('\n\n')
}

/** A schema with what it refers to in its places; a description beside a reference holds there. */
const resolved = <T>(part: T, definitions: Readonly<Record<string, Schema>>): T => {
  if (Array.isArray(part)) return part.map((each) => resolved(each, definitions)) as T
  if (typeof part !== 'object' || part === null) return part
  const { $ref } = part as Schema
  const target = $ref?.startsWith('#/$defs/') ? definitions[$ref.slice('#/$defs/'.length)] : undefined
  if (target) return { ...resolved(target, definitions), ...part, $ref: undefined }
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, resolved(value, definitions)])) as T
}

const section = (schema: Schema): string =>
  [
    `### \`${schema.$id?.replace('planner:', '')}\``,
    schema.description,
    table([['property', 'value', 'default', ''], ...rows(schema, '')]),
  ].join('\n\n')

/** A table as the formatter writes it: columns aligned. */
const table = ([head = [], ...body]: readonly (readonly string[])[]): string => {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...body].map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]) => `| ${cells.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n')
}

const rows = ({ properties = {}, required = [] }: Schema, prefix: string): readonly (readonly string[])[] =>
  Object.entries(properties).flatMap(([name, property]) => {
    const path = `${prefix}${name}`
    const fallback = required.includes(name) ? 'needed' : property.default === undefined ? '' : `\`${JSON.stringify(property.default)}\``
    return [[`\`${path}\``, kindOf(property), fallback, cell(property.description ?? '')], ...below(property, path)]
  })

/** A property that is one of a kind or a list of them has its members once. */
const below = (property: Schema, path: string): readonly (readonly string[])[] =>
  property.properties ? rows(property, `${path}.`) : property.items?.properties ? rows(property.items, `${path}[].`) : []

const kindOf = (property: Schema): string => {
  if (property.$ref === 'planner:usage') return cell(`amount, ${property.unit}`)
  if (property.enum) return property.enum.map((value) => `\`${value}\``).join(', ')
  if (property.refersTo) return `address of ${property.refersTo.map((type) => `\`${type}\``).join(', ')}`
  if (property.type === 'array' && property.items) return `list of ${property.items.properties ? 'objects' : kindOf(property.items)}`
  return [property.type].flat().join(' or ')
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

if (import.meta.main) {
  const root = join(import.meta.dirname, '..')
  for await (const file of glob('plugins/*/README.md', { cwd: root })) {
    // A plugin that brings rules only has no properties.
    if (!existsSync(join(root, file, '../schemas'))) continue
    const text = await readFile(join(root, file), 'utf8')
    const [before, rest] = text.split(START)
    const after = rest?.split(END)[1]
    if (before === undefined || after === undefined) throw new Error(`${file} lacks the marks ${START} and ${END}`)
    await writeFile(join(root, file), `${before}${START}\n\n${await propertyTables(join(root, file, '..'))}\n\n${END}${after}`)
  }
}
