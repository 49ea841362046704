import { isRecord } from './bare-object.js'
import { CONNECTION, checkEntry, type ResourceChecks, without } from './check-resources.js'
import type { DesignDocument, DesignResource } from './design.js'
import designSchema from './design.schema.json' with { type: 'json' }
import { isOutside, OUTSIDE_NAMES } from './outside.js'

/** Properties of a connection that belong to the core, not to its type. */
export const CONNECTION_KEYS = ['per', 'tags', 'note'] as const

/** Checks the design's connections: resources of one type, with addresses by their order (`connections.0`). */
export const checkConnections = (checks: ResourceChecks): readonly DesignResource[] => {
  const { document, types, problems, regions } = checks
  const connections: readonly unknown[] = Array.isArray(document.connections) ? document.connections : []
  const type = types.get(CONNECTION)
  if (!type) {
    if (connections.length > 0)
      problems.add({
        pointer: ['connections'],
        message: 'no installed plugin prices connections',
        hint: `install a plugin that prices "${CONNECTION}": planner plugins install <package>`,
      })
    return []
  }
  return connections.flatMap((written, index) => {
    if (problems.full || !isRecord(written)) return []
    const own = without(written, CONNECTION_KEYS)
    if (own.gb !== undefined) own.gb = perPeriod(own.gb, written.per)
    const region = regionOf([own.from, own.to], document, regions)
    const place = { address: `connections.${index}`, pointer: ['connections', index], region }
    return [checkEntry({ ...place, type, own, tags: written.tags, coreKeys: CONNECTION_KEYS }, checks)]
  })
}

const PERIODS: readonly unknown[] = designSchema.$defs.Connection.properties.per.enum

/** The amount with the period that stands beside it; as it is where one of the two is wrong, which the structure tells. */
const perPeriod = (gb: unknown, per: unknown): unknown => {
  if (!PERIODS.includes(per)) return gb
  if (isRecord(gb)) return { per, ...gb }
  return typeof gb === 'number' || typeof gb === 'string' ? { expected: gb, per } : gb
}

/** The region that traffic leaves: AWS bills it there. Of what comes from outside, the region that it enters. */
const regionOf = (ends: readonly unknown[], document: DesignDocument, regions: readonly string[]): string => {
  for (const end of ends) {
    if (typeof end !== 'string') continue
    const resource: unknown = Object.hasOwn(document.resources, end) ? document.resources[end] : undefined
    if (isRecord(resource)) return typeof resource.region === 'string' ? resource.region : document.region
    if (!OUTSIDE_NAMES.includes(end) && isOutside(end, regions)) return end
  }
  return document.region
}
