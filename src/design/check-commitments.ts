import type { LoadedType, PluginHost, SchemaProblem } from '../host/resource-types.js'
import { validatorOf } from '../host/validator.js'
import { bareObject, isRecord } from './bare-object.js'
import type { DesignDocument } from './design.js'
import type { ProblemList } from './problem-list.js'
import { inWords } from './schema-words.js'
import { unknownType } from './type-problems.js'

/** Properties of a reservation that belong to the core, not to its type. */
export const RESERVATION_KEYS = ['option', 'of', 'count', 'term', 'payment', 'class', 'scope', 'region', 'zone'] as const

const CORE: ReadonlySet<string> = new Set(RESERVATION_KEYS)

/** Checks reservations against what their types say of them, and plans against AWS's two kinds. */
export const checkCommitments = async (
  document: DesignDocument,
  types: ReadonlyMap<string, LoadedType>,
  host: PluginHost,
  problems: ProblemList,
): Promise<void> => {
  if (!Array.isArray(document.commitments)) return
  for (const [index, commitment] of (document.commitments as readonly unknown[]).entries()) {
    const pointer = ['commitments', index]
    if (!isRecord(commitment)) continue
    if (commitment.option === 'savings-plan') {
      if (commitment.kind === 'ec2-instance' && commitment.family === undefined)
        problems.add({
          pointer,
          message: 'an ec2-instance plan holds for one family: "family" is missing',
          hint: 'add "family": "m7g", or make it "kind": "compute"',
        })
      if (commitment.kind === 'compute')
        for (const key of ['family', 'region'])
          if (commitment[key] !== undefined)
            problems.add({
              pointer: [...pointer, key],
              atKey: true,
              message: 'a compute plan holds for every family and region',
              hint: `remove "${key}", or make it "kind": "ec2-instance"`,
            })
      continue
    }
    if (typeof commitment.of !== 'string') continue
    const type = types.get(commitment.of)
    if (!type) problems.add({ pointer: [...pointer, 'of'], ...unknownType(commitment.of, host, document) })
    else if (!type.type.reservable)
      problems.add({ pointer: [...pointer, 'of'], message: `AWS sells no reservations of ${type.id}`, hint: 'remove this commitment' })
    else {
      const own = bareObject()
      for (const key of Object.keys(commitment)) if (!CORE.has(key)) own[key] = commitment[key]
      const { schema } = type.type.reservable
      const validate = await validatorOf(schema, `reservations of ${type.id}`)
      for (const problem of inWords([...validate(own), ...strangers(own, schema)], {
        pointer,
        value: own,
        owner: `a reservation of ${type.id}`,
        moreKeys: RESERVATION_KEYS,
      }))
        problems.add(problem)
    }
    if (commitment.scope === 'zonal' && commitment.zone === undefined)
      problems.add({ pointer, message: 'a zonal reservation names no zone', hint: 'add "zone", or remove "scope"' })
    if (commitment.scope !== 'zonal' && commitment.zone !== undefined)
      problems.add({
        pointer: [...pointer, 'zone'],
        atKey: true,
        message: 'only a zonal reservation has a zone',
        hint: 'add "scope": "zonal", or remove "zone"',
      })
  }
}

/** Keys that the schema of a reservation neither names nor refuses: nobody would read them. */
const strangers = (own: Readonly<Record<string, unknown>>, schema: object): readonly SchemaProblem[] => {
  const { properties, additionalProperties } = schema as { readonly properties?: unknown; readonly additionalProperties?: unknown }
  if (!isRecord(properties) || additionalProperties !== undefined) return []
  const allowed = Object.keys(properties)
  const unknown = Object.keys(own).filter((key) => !allowed.includes(key))
  return unknown.map((key) => ({
    path: [],
    keyword: 'additionalProperties',
    params: { additionalProperty: key, allowed },
    message: 'unknown',
  }))
}
