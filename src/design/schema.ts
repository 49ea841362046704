import type { PluginHost } from '../host/resource-types.js'
import usageSchema from '../host/usage.schema.json' with { type: 'json' }
import { isRecord } from './bare-object.js'
import { RESERVATION_KEYS } from './check-commitments.js'
import { CONNECTION_KEYS } from './check-connections.js'
import { CONNECTION, CORE_KEYS } from './check-resources.js'
import designSchema from './design.schema.json' with { type: 'json' }

type Schema = Readonly<Record<string, unknown>>

/**
 * The JSON Schema of design files with the types of all installed plugins, in one document for
 * editors: a resource is told apart by the constant in its `type`.
 */
export const composeSchema = async (host: PluginHost): Promise<Schema> => {
  const definitions: Record<string, unknown> = {}
  const reservations: Record<string, unknown> = {}
  const titles = new Map<string, string>()
  for (const id of host.typeIds) {
    const { type } = await host.load(id)
    titles.set(id, type.summary)
    definitions[id] = withCore(local(type.schema, `#/$defs/${id}`), designSchema.$defs.Resource, 'type', id, CORE_KEYS)
    if (type.reservable) {
      const name = `reserved ${id}`
      reservations[id] = { $ref: `#/$defs/${encodeURIComponent(name)}` }
      definitions[name] = withCore(
        local(type.reservable.schema, `#/$defs/${encodeURIComponent(name)}`),
        designSchema.$defs.Reservation,
        'of',
        id,
        RESERVATION_KEYS,
      )
    }
  }
  const base = local(designSchema, '#') as typeof designSchema & Schema
  const { Resource, Reservation, Connection, ...common } = base.$defs
  const { $id: _, ...rest } = base
  return {
    ...rest,
    $defs: {
      ...common,
      Usage: withoutId(usageSchema),
      Resource: choice(Resource, 'type', titles, Object.fromEntries(host.typeIds.map((id) => [id, { $ref: `#/$defs/${id}` }]))),
      Reservation: choice(Reservation, 'of', titles, reservations),
      Connection: host.typeIds.includes(CONNECTION) ? await connectionSchema(host) : Connection,
      ...definitions,
    },
  }
}

/** The properties of connections: those of the type that prices them, beside the core's. */
const connectionSchema = async (host: PluginHost): Promise<Schema> => {
  const { type } = await host.load(CONNECTION)
  const own = local(type.schema, '#/$defs/Connection')
  const core = designSchema.$defs.Connection.properties
  const shared = Object.fromEntries(CONNECTION_KEYS.map((name) => [name, local(core[name], '#')]))
  return { ...withoutId(own), properties: { ...shared, ...(own.properties as Schema) } }
}

/** What is common to all, with the alternatives chosen by the constant in `key`. */
const choice = (
  common: Schema,
  key: string,
  titles: ReadonlyMap<string, string>,
  alternatives: Readonly<Record<string, unknown>>,
): Schema => {
  const ids = Object.keys(alternatives)
  const properties = common.properties as Schema
  const chosen = { ...(properties[key] as Schema), enum: ids, markdownEnumDescriptions: ids.map((id) => titles.get(id) ?? id) }
  return {
    ...common,
    properties: { ...properties, [key]: chosen },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    allOf: ids.map((id) => ({ if: { required: [key], properties: { [key]: { const: id } } }, then: alternatives[id] })),
  }
}

/** A type's own schema with the properties that all resources have, so that it may refuse unknown ones. */
const withCore = (own: Schema, core: Schema, key: string, id: string, keys: readonly string[]): Schema => {
  const shared = Object.fromEntries(keys.map((name) => [name, (core.properties as Schema)[name]]))
  const required = Array.isArray(own.required) ? own.required : []
  return {
    additionalProperties: false,
    ...withoutId(own),
    required: [key, ...required],
    properties: { ...shared, [key]: { const: id, description: (shared[key] as Schema).description }, ...(own.properties as Schema) },
  }
}

const withoutId = ({ $id: _, $schema: __, ...schema }: Schema): Schema => schema

/** A schema with its references turned to where it stands in the whole. */
const local = (schema: unknown, place: string): Schema => relocate(schema, place) as Schema

const relocate = (part: unknown, place: string): unknown => {
  if (Array.isArray(part)) return part.map((item) => relocate(item, place))
  if (!isRecord(part)) return part
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => {
      if (key !== '$ref' || typeof value !== 'string') return [key, relocate(value, place)]
      return [key, value === 'planner:usage' ? '#/$defs/Usage' : value.startsWith('#') ? `${place}${value.slice(1)}` : value]
    }),
  )
}
