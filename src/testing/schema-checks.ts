import { core } from './core.js'
import { type Check, complain, messageOf } from './runner.js'

/** What every type's schema must be, whatever its cases. */
export const schemaChecks = (schema: object): readonly Check[] => [
  {
    name: 'has a schema that compiles',
    run: async () => {
      const { validatorOf } = await core()
      try {
        await validatorOf(schema)
      } catch (error) {
        throw new Error(
          `the schema does not compile: ${messageOf(error)}. Write it in JSON Schema draft 2020-12; amounts as { "$ref": "planner:usage", "unit": "GB" }`,
        )
      }
    },
  },
  { name: 'describes every property', run: () => complain(undescribed(schema)) },
]

type Schema = Readonly<Record<string, unknown>>

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Properties without a description, and objects that let misspelt keys pass. */
export const undescribed = (schema: object): readonly string[] => {
  const found: string[] = []
  const seen = new Set<object>()
  const visit = (part: unknown, path: string): void => {
    if (!isSchema(part) || seen.has(part)) return
    seen.add(part)
    if (isSchema(part.properties)) {
      if (part.additionalProperties === undefined && part.unevaluatedProperties === undefined && path === '')
        found.push('the schema lets misspelt keys pass: set "additionalProperties": false (or "unevaluatedProperties": false)')
      for (const [name, property] of Object.entries(part.properties)) {
        const place = path === '' ? name : `${path}.${name}`
        const target = described(property, schema)
        if (!target) found.push(`the property "${place}" has no description: say in one sentence what it is, with its unit`)
        visit(property, place)
      }
    }
    for (const key of ['items', 'additionalProperties', 'if', 'then', 'else', 'not'] as const)
      if (key !== 'if' && key !== 'not') visit(part[key], `${path}${key === 'items' ? '[]' : ''}`)
    for (const key of ['allOf', 'anyOf', 'oneOf'] as const)
      if (Array.isArray(part[key])) for (const option of part[key]) visit(option, path)
    if (isSchema(part.$defs)) for (const [name, definition] of Object.entries(part.$defs)) visit(definition, `$defs.${name}`)
  }
  visit(schema, '')
  return found
}

/** A description may stand beside a reference, or in what it refers to; a property that only narrows another one (`const`) needs none. */
const described = (property: unknown, root: object): boolean => {
  if (!isSchema(property)) return true
  if (typeof property.description === 'string' && property.description.trim() !== '') return true
  if (property.const !== undefined) return true
  if (typeof property.$ref !== 'string' || !property.$ref.startsWith('#/')) return false
  const target = property.$ref
    .slice(2)
    .split('/')
    .reduce<unknown>((part, step) => (isSchema(part) ? part[step] : undefined), root)
  return isSchema(target) && typeof target.description === 'string'
}
