import type { LoadedType, PluginHost, SchemaProblem } from '../host/resource-types.js'
import { matchesType } from '../host/type-pattern.js'
import { bareObject, isRecord } from './bare-object.js'
import type { UsageCheck } from './check-usages.js'
import { withDefaults } from './defaults.js'
import type { DesignDocument, DesignResource } from './design.js'
import { didYouMean, listWords } from './nearest.js'
import { isOutside, OUTSIDE, OUTSIDE_NAMES } from './outside.js'
import type { ProblemList } from './problem-list.js'
import { inWords } from './schema-words.js'
import { shapeOf } from './shape.js'
import type { Pointer } from './source.js'
import { unknownType } from './type-problems.js'
import { walk } from './walk.js'

/** Properties of a resource that belong to the core, not to its type. */
export const CORE_KEYS = ['type', 'region', 'tags', 'note'] as const

/** The type that prices the design's connections. */
export const CONNECTION = 'aws:network:connection'

const NO_TAGS: Readonly<Record<string, string>> = Object.freeze({})

const NO_REFERENCES: Readonly<Record<string, readonly string[]>> = Object.freeze({})

/** Loads the types that a design uses; those that nobody prices are reported at each resource. */
export const loadTypes = async (document: DesignDocument, host: PluginHost): Promise<Map<string, LoadedType>> => {
  const used = new Set<string>()
  for (const address in document.resources) {
    const resource: unknown = document.resources[address]
    if (isRecord(resource) && typeof resource.type === 'string') used.add(resource.type)
  }
  if (Array.isArray(document.connections) && document.connections.length > 0) used.add(CONNECTION)
  for (const commitment of Array.isArray(document.commitments) ? document.commitments : [])
    if (isRecord(commitment) && typeof commitment.of === 'string') used.add(commitment.of)
  const installed = new Set(host.typeIds)
  const loaded = [...used].filter((id) => installed.has(id)).sort()
  const types = await Promise.all(loaded.map((id) => host.load(id)))
  return new Map(types.map((type) => [type.id, type]))
}

/** What resources are checked against. */
export interface ResourceChecks {
  readonly document: DesignDocument
  readonly host: PluginHost
  readonly types: ReadonlyMap<string, LoadedType>
  readonly usages: UsageCheck
  readonly problems: ProblemList
  /** AWS's region codes; none if they are not known. */
  readonly regions: readonly string[]
}

/** Something written in the design that a type prices. */
export interface Entry {
  readonly address: string
  readonly type: LoadedType
  readonly pointer: Pointer
  readonly region: string
  /** Its properties, without those of the core. */
  readonly own: Readonly<Record<string, unknown>>
  readonly tags: unknown
  /** Keys of the core that may stand beside. */
  readonly coreKeys: readonly string[]
}

/** Checks every resource against its type and resolves what it refers to. */
export const checkResources = (checks: ResourceChecks): readonly DesignResource[] => {
  const { document, problems } = checks
  const resources: DesignResource[] = []
  for (const address of Object.keys(document.resources)) {
    if (problems.full) break
    const resource = checkResource(address, checks)
    if (resource) resources.push(resource)
  }
  return resources
}

const checkResource = (address: string, checks: ResourceChecks): DesignResource | undefined => {
  const { document, host, types, problems } = checks
  const written: unknown = document.resources[address]
  const pointer = ['resources', address]
  if (!isRecord(written) || typeof written.type !== 'string') return undefined
  const type = types.get(written.type)
  if (!type) {
    problems.add({ pointer: [...pointer, 'type'], ...unknownType(written.type, host, document) })
    return undefined
  }
  const region = typeof written.region === 'string' ? written.region : document.region
  return checkEntry({ address, type, pointer, region, own: without(written, CORE_KEYS), tags: written.tags, coreKeys: CORE_KEYS }, checks)
}

/** Checks one entry against its type, fills in defaults and resolves what it refers to. */
export const checkEntry = (entry: Entry, { document, usages, problems, regions }: ResourceChecks): DesignResource => {
  const { address, type, pointer, region, own, tags, coreKeys } = entry
  const found = type.validate(own)
  if (found.length > 0)
    for (const problem of inWords(found, { pointer, value: own, owner: type.id, moreKeys: coreKeys })) problems.add(problem)
  const shape = shapeOf(type.type.schema)
  const props = withDefaults(shape, own) as Readonly<Record<string, unknown>>

  let references: Record<string, string[]> | undefined
  walk(shape, props, {
    usage: (value, path, unit) => {
      if (found.length === 0 || !concerned(found, path)) usages.amount(value, [...pointer, ...path], unit)
    },
    reference: (value, path, allowed) => {
      if (typeof value !== 'string') return
      if (allowed.includes(OUTSIDE) && !Object.hasOwn(document.resources, value) && isOutside(value, regions)) return
      const place = [...pointer, ...path]
      if (!checkReference(value, allowed, place, document, problems)) return
      const role = path.filter((step) => typeof step === 'string').join('.')
      references ??= {}
      references[role] = [...(references[role] ?? []), value]
    },
  })
  return {
    address,
    type: type.id,
    region,
    tags: (tags as Readonly<Record<string, string>> | undefined) ?? NO_TAGS,
    props: Object.freeze(props),
    pointer,
    references: references ?? NO_REFERENCES,
  }
}

/** What is written, without some of its keys. */
export const without = (written: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> => {
  const own = bareObject()
  for (const key in written) if (!keys.includes(key)) own[key] = written[key]
  return own
}

/** Whether the schema has found something wrong at a path or below it. */
const concerned = (found: readonly SchemaProblem[], path: Pointer): boolean =>
  found.some((problem) => path.every((step, index) => problem.path[index] === step))

/** Whether an address is that of a resource of an allowed type; reported if it is not. `aws:ec2:*` allows all types of a service. */
const checkReference = (
  value: string,
  allowed: readonly string[],
  pointer: Pointer,
  document: DesignDocument,
  problems: ProblemList,
): boolean => {
  const target: unknown = Object.hasOwn(document.resources, value) ? document.resources[value] : undefined
  if (isRecord(target) && fits(target.type, allowed)) return true
  const message = isRecord(target)
    ? `"${value}" is of type ${JSON.stringify(target.type)}; it must be of ${listWords(allowed)}`
    : `there is no resource ${JSON.stringify(value.slice(0, 80))}`
  const hint = (): string => {
    const right = addressesOf(document, allowed)
    return (
      didYouMean(value, allowed.includes(OUTSIDE) ? [...right, ...OUTSIDE_NAMES] : right) ??
      (right.length > 0 ? `resources that fit: ${listWords(right)}` : `add a resource of type ${listWords(allowed)}`)
    )
  }
  problems.add({ pointer, message, hint })
  return false
}

const fits = (type: unknown, allowed: readonly string[]): boolean =>
  typeof type === 'string' && allowed.some((pattern) => matchesType(type, pattern))

const fitting = new WeakMap<DesignDocument, Map<readonly string[], readonly string[]>>()

/** Addresses of all resources of the types; looked for once. */
const addressesOf = (document: DesignDocument, types: readonly string[]): readonly string[] => {
  const known = fitting.get(document) ?? new Map<readonly string[], readonly string[]>()
  fitting.set(document, known)
  const addresses =
    known.get(types) ??
    Object.keys(document.resources).filter((address) => {
      const resource: unknown = document.resources[address]
      return isRecord(resource) && fits(resource.type, types)
    })
  known.set(types, addresses)
  return addresses
}
