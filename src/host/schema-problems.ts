import type { SchemaProblem } from './resource-types.js'
import { mayHold, resolvePointer, typeOf } from './schema-match.js'
import usageSchema from './usage.schema.json' with { type: 'json' }

/** An error as Ajv reports it with `verbose`. */
export interface AjvError {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
  /** The keyword's value. */
  readonly schema?: unknown
  /** The schema that holds the keyword. */
  readonly parentSchema?: unknown
}

/** More errors of one value help nobody. */
const MOST = 1000

/**
 * Ajv's errors as problems: of alternatives only the one that is meant, and for an unknown key the
 * keys there are (`params.allowed`).
 */
export const schemaProblems = (errors: readonly AjvError[], schema: object, value: unknown): readonly SchemaProblem[] => {
  const problems = chosen(errors.slice(0, MOST), schema, value).map((error): SchemaProblem => {
    const allowed = allowedKeys(error)
    return {
      path: pathOf(error.instancePath, value),
      keyword: error.keyword,
      params: allowed ? { ...error.params, allowed } : error.params,
      message: error.message ?? error.keyword,
    }
  })
  const more = errors.length - MOST
  return more > 0 ? [...problems, { path: [], keyword: 'more', params: { more }, message: `and ${more} more problems` }] : problems
}

const chosen = (errors: readonly AjvError[], schema: object, value: unknown): readonly AjvError[] => {
  let left = errors.filter((error) => error.keyword !== 'if')
  for (const summary of errors) {
    const alternatives = summary.schema
    if ((summary.keyword !== 'anyOf' && summary.keyword !== 'oneOf') || !Array.isArray(alternatives) || !left.includes(summary)) continue
    const found = valueAt(value, pathOf(summary.instancePath, value))
    const near = left.filter((error) => error !== summary && isWithin(error.instancePath, summary.instancePath))
    const own = alternatives.map((part) => {
      const parts = partsOf(part, schema)
      return new Set(near.filter((error) => parts.has(JSON.stringify(error.parentSchema))))
    })
    const all = new Set(own.flatMap((set) => [...set]))
    const fitting = own.filter((_, index) => meant(alternatives[index], found, schema))
    const best = fitting.length > 0 ? fitting.reduce((a, b) => (b.size < a.size ? b : a)) : undefined
    const instead = best && best.size > 0 ? [] : [unmatched(summary, alternatives, found, schema)]
    left = [...left.filter((error) => error !== summary && (!all.has(error) || best?.has(error))), ...instead]
  }
  return left
}

/** As `mayHold`, but a member that is missing is missing in the alternative that is meant. */
const meant = (part: unknown, value: unknown, root: object): boolean => {
  const target = targetOf(part, root)
  if (!isObject(target)) return mayHold(target, value, root)
  const { required: _, ...rest } = target
  return mayHold(rest, value, root)
}

const isWithin = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`)

/** All schemas within a schema, as texts, since compiled validators hold copies; references are followed. */
const partsOf = (schema: unknown, root: object, parts = new Set<string>()): ReadonlySet<string> => {
  if (Array.isArray(schema)) for (const part of schema) partsOf(part, root, parts)
  if (!isObject(schema)) return parts
  const text = JSON.stringify(schema)
  if (parts.has(text)) return parts
  parts.add(text)
  for (const part of Object.values(schema)) partsOf(part, root, parts)
  if (typeof schema.$ref === 'string') partsOf(targetOf(schema, root), root, parts)
  return parts
}

const targetOf = (schema: unknown, root: object): unknown => {
  if (!isObject(schema) || typeof schema.$ref !== 'string') return schema
  return schema.$ref === 'planner:usage' ? usageSchema : (resolvePointer(root, schema.$ref) ?? schema)
}

/** No alternative is meant: what tells them apart is wrong, a constant or the type. */
const unmatched = (summary: AjvError, alternatives: readonly unknown[], value: unknown, root: object): AjvError => {
  const targets = alternatives.map((part) => targetOf(part, root)).filter(isObject)
  if (isObject(value)) {
    for (const name of Object.keys(isObject(targets[0]?.properties) ? targets[0].properties : {})) {
      const constants = targets.map((target) =>
        isObject(target.properties) && isObject(target.properties[name]) ? target.properties[name].const : undefined,
      )
      if (constants.some((each) => each === undefined)) continue
      if (Object.hasOwn(value, name))
        return { ...summary, instancePath: `${summary.instancePath}/${name}`, keyword: 'enum', params: { allowedValues: constants } }
      return { ...summary, keyword: 'required', params: { missingProperty: name } }
    }
  }
  const constants = targets.flatMap((target) =>
    Array.isArray(target.enum) ? target.enum : target.const === undefined ? [] : [target.const],
  )
  if (constants.length > 0 && typeOf(value) === 'string') return { ...summary, keyword: 'enum', params: { allowedValues: constants } }
  const types = [...new Set(targets.flatMap((target) => target.type ?? []))]
  return types.length > 0 && !types.includes(typeOf(value)) ? { ...summary, keyword: 'type', params: { type: types } } : summary
}

const allowedKeys = ({ keyword, parentSchema }: AjvError): readonly string[] | undefined => {
  if (keyword !== 'additionalProperties' && keyword !== 'unevaluatedProperties') return undefined
  return isObject(parentSchema) && isObject(parentSchema.properties) ? Object.keys(parentSchema.properties) : []
}

const pathOf = (instancePath: string, value: unknown): readonly (string | number)[] => {
  let here: unknown = value
  return instancePath
    .split('/')
    .slice(1)
    .map((step) => {
      const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
      const key = Array.isArray(here) ? Number(name) : name
      here = valueAt(here, [key])
      return key
    })
}

const valueAt = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce(
    (here: unknown, step) => (typeof here === 'object' && here !== null ? (here as Record<string | number, unknown>)[step] : undefined),
    value,
  )

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
