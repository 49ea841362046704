import { mayHold, resolvePointer } from '../host/schema-match.js'
import { isRecord } from './bare-object.js'

/** What planner itself reads from a type's JSON Schema: where amounts, references and defaults stand. */
export interface Shape {
  /** Unit, where the value is an amount (`planner:usage`). */
  unit?: string
  /** Types, where the value is the address of another resource. */
  refersTo?: readonly string[]
  default?: unknown
  /** Whether an amount or a reference stands here or below. */
  marked: boolean
  readonly properties: Map<string, Shape>
  /** Of every member that has no shape of its own. */
  others?: Shape
  /** Of every value of a list. */
  items?: Shape
  /** Parts of the schema that hold only for some values. */
  readonly branches: { readonly holds: (value: unknown) => boolean; readonly shape: Shape }[]
}

const shapes = new WeakMap<object, Shape>()

/** The shape of a schema; worked out once. */
export const shapeOf = (schema: object): Shape => {
  const known = shapes.get(schema)
  if (known) return known
  const shape = compile(schema, { root: schema, made: new Map(), underWay: new Set() })
  shapes.set(schema, shape)
  return shape
}

interface Compilation {
  readonly root: unknown
  readonly made: Map<unknown, Shape>
  /** Shapes that look empty only because a schema refers to itself. */
  readonly underWay: Set<Shape>
}

const compile = (schema: unknown, compilation: Compilation): Shape => {
  const { root, made, underWay } = compilation
  const known = made.get(schema)
  if (known) return known
  const shape: Shape = { marked: false, properties: new Map(), branches: [] }
  made.set(schema, shape)
  if (!isRecord(schema)) return shape
  underWay.add(shape)
  const child = (part: unknown): Shape => compile(part, compilation)
  const always = (part: unknown): void => void shape.branches.push({ holds: () => true, shape: child(part) })

  if (schema.$ref === 'planner:usage') shape.unit = typeof schema.unit === 'string' ? schema.unit : '1'
  else if (typeof schema.$ref === 'string') always(resolvePointer(root, schema.$ref))
  if (Array.isArray(schema.refersTo)) shape.refersTo = schema.refersTo.map(String)
  if (schema.default !== undefined) shape.default = frozenCopy(schema.default)
  for (const [name, part] of entries(schema.properties)) shape.properties.set(name, child(part))
  if (isRecord(schema.additionalProperties)) shape.others = child(schema.additionalProperties)
  if (isRecord(schema.items)) shape.items = child(schema.items)
  for (const part of list(schema.allOf)) always(part)
  for (const part of [...list(schema.anyOf), ...list(schema.oneOf)])
    shape.branches.push({ holds: (value) => mayHold(part, value, root), shape: child(part) })
  if (isRecord(schema.then)) shape.branches.push({ holds: (value) => mayHold(schema.if, value, root), shape: child(schema.then) })
  if (isRecord(schema.else)) shape.branches.push({ holds: (value) => !mayHold(schema.if, value, root), shape: child(schema.else) })
  prune(shape, (part) => !underWay.has(part) && isEmpty(part))
  underWay.delete(shape)
  const below = [shape.others, shape.items, ...shape.properties.values(), ...shape.branches.map((branch) => branch.shape)]
  shape.marked =
    shape.unit !== undefined || shape.refersTo !== undefined || below.some((part) => part && (part.marked || underWay.has(part)))
  return shape
}

/** Leaves out parts without anything of interest, so that walking a resource touches only what matters. */
const prune = (shape: Shape, empty: (part: Shape) => boolean): void => {
  if (shape.others && empty(shape.others)) delete shape.others
  if (shape.items && empty(shape.items)) delete shape.items
  // A member that has a shape of its own, even an empty one, is none of the others.
  if (!shape.others) for (const [name, part] of shape.properties) if (empty(part)) shape.properties.delete(name)
  const kept = shape.branches.filter((branch) => !empty(branch.shape))
  shape.branches.splice(0, shape.branches.length, ...kept)
}

const isEmpty = (shape: Shape): boolean =>
  shape.unit === undefined &&
  !shape.refersTo &&
  shape.default === undefined &&
  !shape.others &&
  !shape.items &&
  shape.properties.size === 0 &&
  shape.branches.length === 0

const entries = (value: unknown): [string, unknown][] => (isRecord(value) ? Object.entries(value) : [])

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])

const frozenCopy = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy))
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, frozenCopy(part)])))
}
