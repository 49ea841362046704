import type { LoadedType } from '../host/resource-types.js'
import { CORE_KEYS, checkEntry, type ResourceChecks, without } from './check-resources.js'
import type { DesignResource } from './design.js'

/** More parts than any resource creates; a plugin that goes on is stopped. */
const MOST_PARTS = 50

/** What resources create, checked like what the design says itself; types of parts are added to `types`. */
export const checkParts = async (
  resources: readonly DesignResource[],
  checks: Omit<ResourceChecks, 'types'> & { readonly types: Map<string, LoadedType> },
): Promise<readonly DesignResource[]> => {
  const found: DesignResource[] = []
  for (const resource of resources) {
    const creator = checks.types.get(resource.type)
    if (!creator?.type.parts || checks.problems.full) continue
    // What follows from a value of the wrong kind would be told as mistakes that nobody made.
    if (creator.validate(resource.props).length > 0) continue
    for (const [name, part] of partsOf(resource, creator, checks)) {
      const type = await typeOf(part.type, resource, checks)
      if (!type) continue
      const entry = { address: `${resource.address}.${name}`, type, pointer: resource.pointer, region: resource.region }
      const own = without(part, CORE_KEYS)
      found.push({ ...checkEntry({ ...entry, own, tags: resource.tags, coreKeys: [] }, checks), partOf: resource.address })
    }
  }
  return found
}

type Part = Readonly<Record<string, unknown>> & { readonly type: string }

const partsOf = (
  resource: DesignResource,
  { type, plugin }: LoadedType,
  { problems }: ResourceChecks,
): readonly (readonly [string, Part])[] => {
  const refuse = (message: string): readonly [] => {
    problems.add({
      pointer: resource.pointer,
      message: `the plugin ${plugin.name}@${plugin.version} cannot say what ${resource.type} creates: ${message}`,
      hint: `install another version of ${plugin.name}, or tell its author`,
    })
    return []
  }
  try {
    const parts = Object.entries(type.parts?.(resource.props) ?? {})
    if (parts.length > MOST_PARTS) return refuse(`more than ${MOST_PARTS} parts`)
    const wrong = parts.find(([name, part]) => !/^[a-z][a-z0-9-]{0,60}$/.test(name) || typeof part?.type !== 'string')
    return wrong ? refuse(`${JSON.stringify(wrong[0])} is no part with a type`) : parts
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

const typeOf = async (
  id: string,
  resource: DesignResource,
  {
    host,
    types,
    problems,
  }: { readonly host: ResourceChecks['host']; readonly types: Map<string, LoadedType>; readonly problems: ResourceChecks['problems'] },
): Promise<LoadedType | undefined> => {
  const known = types.get(id)
  if (known) return known
  if (!host.typeIds.includes(id)) {
    problems.add({
      pointer: resource.pointer,
      message: `${resource.type} creates ${JSON.stringify(id)}, which no installed plugin prices`,
      hint: `install a plugin that prices "${id}": planner plugins install <package>`,
    })
    return undefined
  }
  const type = await host.load(id)
  types.set(id, type)
  return type
}
