import type { SchemaProblem } from './resource-types.js'
import { mayHold, resolvePointer, typeOf } from './schema-match.js'
import usageSchema from './usage.schema.json' with { type: 'json' }

/** An error as Ajv reports it. */
export interface AjvError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

/** More errors of one value help nobody. */
const MOST = 1000

/**
 * Ajv's errors as problems: of alternatives only the one that is meant, and for an unknown key the
 * keys there are (`params.allowed`).
 */
export const schemaProblems = (errors: readonly AjvError[], schema: object, value: unknown): readonly SchemaProblem[] => {
  const problems = chosen(errors.slice(0, MOST), schema, value).map((error): SchemaProblem => {
    const allowed = allowedKeys(error, schema)
    return { path: pathOf(error.instancePath, value), keyword: error.keyword, params: allowed ? { ...error.params, allowed } : error.params, message: error.message ?? error.keyword }
  })
  const more = errors.length - MOST
  return more > 0 ? [...problems, { path: [], keyword: 'more', params: { more }, message: `and ${more} more problems` }] : problems
}

const chosen = (errors: readonly AjvError[], schema: object, value: unknown): readonly AjvError[] => {
  let left = errors.filter((error) => error.keyword !== 'if')
  for (const summary of errors.filter((error) => error.keyword === 'anyOf' || error.keyword === 'oneOf')) {
    const alternatives = schemaAt(summary.schemaPath, schema)
    if (!Array.isArray(alternatives) || !left.includes(summary)) continue
    const found = valueAt(value, pathOf(summary.instancePath, value))
    const own = alternatives.map((part, index) => new Set(left.filter((error) => error !== summary && belongs(error, summary, part, index))))
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
  const target = isObject(part) && typeof part.$ref === 'string' ? (resolvePointer(root, part.$ref) ?? part) : part
  if (!isObject(target)) return mayHold(target, value, root)
  const { required: _, ...rest } = target
  return mayHold(rest, value, root)
}

const belongs = (error: AjvError, summary: AjvError, part: unknown, index: number): boolean => {
  if (error.instancePath !== summary.instancePath && !error.instancePath.startsWith(`${summary.instancePath}/`)) return false
  if (error.schemaPath.startsWith(`${summary.schemaPath}/${index}/`)) return true
  const ref = isObject(part) && typeof part.$ref === 'string' ? part.$ref : undefined
  return ref !== undefined && error.schemaPath.startsWith(`${ref}/`)
}

/** No alternative is meant: what tells them apart is wrong, a constant or the type. */
const unmatched = (summary: AjvError, alternatives: readonly unknown[], value: unknown, root: object): AjvError => {
  const targets = alternatives.map((part) => (isObject(part) && typeof part.$ref === 'string' ? (resolvePointer(root, part.$ref) ?? part) : part)).filter(isObject)
  if (isObject(value)) {
    for (const name of Object.keys(isObject(targets[0]?.properties) ? targets[0].properties : {})) {
      const constants = targets.map((target) => (isObject(target.properties) && isObject(target.properties[name]) ? target.properties[name].const : undefined))
      if (constants.some((each) => each === undefined)) continue
      if (Object.hasOwn(value, name)) return { ...summary, instancePath: `${summary.instancePath}/${name}`, keyword: 'enum', params: { allowedValues: constants } }
      return { ...summary, keyword: 'required', params: { missingProperty: name } }
    }
  }
  const constants = targets.flatMap((target) => (Array.isArray(target.enum) ? target.enum : target.const === undefined ? [] : [target.const]))
  if (constants.length > 0 && typeOf(value) === 'string') return { ...summary, keyword: 'enum', params: { allowedValues: constants } }
  const types = [...new Set(targets.flatMap((target) => (target.$ref === 'planner:usage' ? ['number', 'string', 'object'] : (target.type ?? []))))]
  return types.length > 0 && !types.includes(typeOf(value)) ? { ...summary, keyword: 'type', params: { type: types } } : summary
}

const allowedKeys = (error: AjvError, schema: object): readonly string[] | undefined => {
  if (error.keyword !== 'additionalProperties' && error.keyword !== 'unevaluatedProperties') return undefined
  const parent = schemaAt(error.schemaPath.slice(0, error.schemaPath.lastIndexOf('/')), schema)
  return isObject(parent) && isObject(parent.properties) ? Object.keys(parent.properties) : []
}

const schemaAt = (schemaPath: string, schema: object): unknown => {
  const [id = '', pointer = ''] = schemaPath.split('#')
  if (id === 'planner:usage') return resolvePointer(usageSchema, `#${pointer}`)
  // Without a "#" the whole schema of another id is meant.
  return id.startsWith('planner:usage/') ? resolvePointer(usageSchema, `#${id.slice('planner:usage'.length)}`) : resolvePointer(schema, `#${pointer}`)
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
  path.reduce((here: unknown, step) => (typeof here === 'object' && here !== null ? (here as Record<string | number, unknown>)[step] : undefined), value)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
