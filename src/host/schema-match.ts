/** A schema's target of a local reference (`#/$defs/Volume`); undefined if there is none. */
export const resolvePointer = (root: unknown, ref: string): unknown => {
  if (ref !== '#' && !ref.startsWith('#/')) return undefined
  let found: unknown = root
  for (const step of ref.split('/').slice(1)) {
    const name = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')
    found =
      typeof found === 'object' && found !== null && Object.hasOwn(found, name)
        ? (found as Readonly<Record<string, unknown>>)[name]
        : undefined
  }
  return found
}

/** Whether an alternative is the one that is meant: its type, constants and required members agree with the value. */
export const mayHold = (schema: unknown, value: unknown, root: unknown): boolean => {
  if (!isRecord(schema)) return schema !== false
  if (typeof schema.$ref === 'string' && schema.$ref !== 'planner:usage' && !mayHold(resolvePointer(root, schema.$ref), value, root))
    return false
  if (schema.$ref === 'planner:usage' && !['number', 'string', 'object'].includes(typeOf(value))) return false
  if (
    schema.type !== undefined &&
    !list(schema.type).some((type) => type === typeOf(value) || (type === 'integer' && Number.isInteger(value)))
  )
    return false
  if (schema.const !== undefined && schema.const !== value) return false
  if (Array.isArray(schema.enum) && !schema.enum.includes(value)) return false
  if (!isRecord(value)) return true
  if (list(schema.required).some((name) => !Object.hasOwn(value, String(name)))) return false
  return entries(schema.properties).every(
    ([name, part]) =>
      !Object.hasOwn(value, name) ||
      !isRecord(part) ||
      (part.const === undefined && part.enum === undefined) ||
      mayHold({ const: part.const, enum: part.enum }, value[name], root),
  )
}

/** JSON Schema's name of a value's type. */
export const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)

const entries = (value: unknown): [string, unknown][] => (isRecord(value) ? Object.entries(value) : [])

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
