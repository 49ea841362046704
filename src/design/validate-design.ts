import type { LoadedType, PluginHost } from '../host/resource-types.js'
import { isRecord } from './bare-object.js'
import { checkCommitments } from './check-commitments.js'
import { checkConnections } from './check-connections.js'
import { checkParts } from './check-parts.js'
import { checkPlaces } from './check-places.js'
import { checkResources, loadTypes } from './check-resources.js'
import { checkStructure } from './check-structure.js'
import { checkUsages } from './check-usages.js'
import type { DesignDocument, DesignResource } from './design.js'
import { createProblems, type ProblemList } from './problem-list.js'
import type { DesignSource } from './source.js'

/** What a document is checked against. */
export interface ValidationDeps {
  readonly host: PluginHost
  /** AWS's region codes; none if they are not known. */
  readonly regions: readonly string[]
}

/** A document after all checks; only sound if there are no problems. */
export interface ValidatedDocument {
  readonly resources: readonly DesignResource[]
  readonly types: ReadonlyMap<string, LoadedType>
  readonly problems: ProblemList
}

/** Checks structure, properties, amounts, references, commitments and places; finds all problems, not the first. */
export const validateDocument = async (
  value: unknown,
  source: DesignSource,
  { host, regions }: ValidationDeps,
): Promise<ValidatedDocument> => {
  const problems = createProblems(source)
  const refused = await checkStructure(value, problems)
  if (!isRecord(value) || !isRecord(value.resources)) return { resources: [], types: new Map(), problems }
  // The structure may be wrong in places; every check looks before it steps.
  const document = value as unknown as DesignDocument
  const types = await loadTypes(document, host)
  const usages = checkUsages(document, refused, problems)
  const checks = { document, host, types, usages, problems, regions }
  const written = checkResources(checks)
  const resources = [...written, ...(await checkParts(written, { ...checks, types })), ...checkConnections(checks)]
  await checkCommitments(document, types, host, problems)
  checkPlaces(document, regions, problems)
  return { resources, types, problems }
}
