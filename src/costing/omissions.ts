import type { AbsenceContext, CheckContext, Omission, OmissionContext } from '@planner/contract'
import { bareObject, isRecord } from '../design/bare-object.js'
import type { DesignResource } from '../design/design.js'
import { freeAddress } from '../design/free-address.js'
import { type Change, changesOf, changesPart } from '../design/patch.js'
import { pointerText } from '../design/pointer-text.js'
import type { Basis } from './basis.js'
import { olderVersion } from './older-version.js'
import { pricePatches } from './patch.js'
import type { PatchCost, PatchDeps } from './patch-layer.js'
import type { ScenarioTexts } from './quantity.js'
import { valueAtPath } from './resource-context.js'

/** An omission of one resource with what it would cost. */
export interface FoundOmission {
  readonly id: string
  /** Empty if it is of the design as a whole. */
  readonly address: string
  readonly label: string
  readonly why: string
  /** What adds it to the design; empty where that is a property of what another resource creates. */
  readonly changes: readonly Change[]
  /** The remark that the figures are assumed. */
  readonly note: string
  /** Added cost of a mean month; absent where nothing can be said. */
  readonly monthly?: ScenarioTexts
  /** True if part of what would be added has no known cost. */
  readonly atLeast: boolean
}

/** What is not mentioned, and which resource types failed to say it. */
export interface Omissions {
  readonly found: readonly FoundOmission[]
  readonly failures: readonly { readonly address: string; readonly message: string }[]
}

/** Beyond it omissions have no figures, so that naming them stays quick. */
const MOST_PRICED = 1000

/** More than any resource leaves out; a plugin that goes on is stopped. */
const MOST_OMISSIONS = 50

/** What is left out of a design is never a commitment. */
const BY_OMISSIONS = ['resources', 'connections']

/** What a mean month costs, in USD. */
export type Monthly = AbsenceContext['monthly']

/** Asks every resource type what the design leaves out, and prices each of its answers. */
export const findOmissions = async (basis: Basis, deps: PatchDeps, monthly?: Monthly): Promise<Omissions> => {
  const failures: { address: string; message: string }[] = []
  const failed = (address: string, error: unknown): unknown => failures.push({ address, message: messageOf(error) })
  const asked = [...askTypes(basis, deps, failed), ...(await askAbsent(basis, deps, monthly, failed))]
  const patched = asked.filter(({ changes }) => changes.length > 0).slice(0, MOST_PRICED)
  const prices = await pricePatches(
    patched.map(({ changes }) => changes),
    basis,
    deps,
  )
  const priceOf = new Map(patched.map((omission, index) => [omission, prices[index]]))
  const found: FoundOmission[] = []
  for (const omission of asked) {
    const price = priceOf.get(omission)
    if (price && 'refused' in price)
      failures.push({ address: omission.address, message: `what "${omission.id}" adds cannot be priced: ${messageOf(price.refused)}` })
    else found.push({ ...omission, ...(price && !('unpriced' in price) ? added(price) : { atLeast: true }) })
  }
  return { found, failures }
}

type Asked = Omit<FoundOmission, 'monthly' | 'atLeast'>

type Failed = (address: string, error: unknown) => unknown

const askTypes = (basis: Basis, deps: PatchDeps, failed: Failed): readonly Asked[] => {
  const { design, types } = basis.options
  const offer = offerOf(basis, deps)
  const seen = new Set<string>()
  return design.resources.flatMap((resource) => {
    const type = types.get(resource.type)?.type
    if (!type?.omissions) return []
    try {
      return checked(type.omissions(offer(resource))).flatMap((omission): readonly Asked[] => {
        const all = changesOf(omission.add, BY_OMISSIONS).map((change) => inRegionOf(resource, change, design.document.region))
        const changes = changesPart(omission.add, resource) ? [] : all
        const key = `${omission.id} ${changes.length === 0 ? resource.address : JSON.stringify(changes)}`
        if (seen.has(key) || isMentioned(changes, design.document)) return []
        seen.add(key)
        return [askedOf(omission, resource.address, changes)]
      })
    } catch (error) {
      failed(resource.address, error)
      return []
    }
  })
}

const askedOf = ({ id, label, why, assumes }: Omission, address: string, changes: readonly Change[]): Asked => ({
  id,
  address,
  label,
  why,
  changes,
  note: `Usual values, to be replaced by your own: ${assumes}`,
})

/** Asks the types of which most designs have a resource, and this one has none. */
const askAbsent = async (basis: Basis, deps: PatchDeps, monthly: Monthly, failed: Failed): Promise<readonly Asked[]> => {
  const { document, resources } = basis.options.design
  const here = new Set(resources.map(({ type }) => type))
  const ids = deps.host.plugins.flatMap(({ usual = [] }) => usual).filter((id) => !here.has(id))
  const ctx: AbsenceContext = {
    region: document.region,
    asOf: basis.options.asOf,
    workload: document.workload ?? {},
    monthly,
    ...seenIn(basis, deps),
  }
  const asked = await Promise.all(
    ids.map(async (id): Promise<readonly Asked[]> => {
      try {
        const { type } = await deps.host.load(id)
        return checked(type.absent?.(ctx) ?? []).flatMap((omission) => {
          const changes = changesOf(omission.add, BY_OMISSIONS)
          return isMentioned(changes, document) ? [] : [askedOf(omission, '', changes)]
        })
      } catch (error) {
        failed('', error)
        return []
      }
    }),
  )
  return asked.flat()
}

const seenIn = ({ evaluation, options: { design } }: Basis, { host }: PatchDeps): Pick<AbsenceContext, 'priced' | 'all'> => {
  const priced = new Set(host.typeIds)
  const byType = Map.groupBy(design.resources, ({ type }) => type)
  return {
    priced: (type) => priced.has(type),
    all: (type) => (byType.get(type) ?? []).map(({ address }) => evaluation.facts(address)),
  }
}

/** What is added for a resource that is not in the design's region is in the region of that resource, unless it says another. */
const inRegionOf = ({ region }: DesignResource, change: Change, home: string): Change => {
  const { pointer, value } = change
  if (region === home || pointer[0] !== 'resources' || pointer.length !== 2 || !isRecord(value) || value.region !== undefined) return change
  return { ...change, value: Object.freeze(Object.assign(bareObject(), value, { region })) }
}

const offerOf = (basis: Basis, deps: PatchDeps): ((resource: DesignResource) => OmissionContext) => {
  const { priced, all } = seenIn(basis, deps)
  const { resources } = basis.options.design.document
  return (resource) => {
    // What is added can only name what stands in the design: of a part, the resource that creates it.
    const ctx: CheckContext = basis.evaluation.context({ ...resource, address: resource.partOf ?? resource.address })
    return Object.create(ctx, {
      priced: { value: priced },
      all: { value: all },
      connections: {
        value: (to?: string) => ctx.referrers('from').filter((facts) => to === undefined || facts['connection.to'] === to),
      },
      pointer: {
        value: (path: readonly (string | number)[] = []) => pointerText([...resource.pointer, ...path]),
      },
      freeAddress: {
        value: (wanted: string) => freeAddress(wanted, (address) => Object.hasOwn(resources, address)),
      },
      olderVersion: {
        value: (service: string, engine: string) => olderVersion(ctx, service, engine),
      },
    }) as OmissionContext
  }
}

const checked = (omissions: Iterable<Omission>): readonly Omission[] => {
  const taken: Omission[] = []
  for (const omission of omissions) {
    if (taken.length >= MOST_OMISSIONS) throw new Error(`more than ${MOST_OMISSIONS} omissions for one resource`)
    if (typeof omission?.id !== 'string' || !/^[a-z0-9][a-z0-9-]{0,79}$/.test(omission.id)) throw new Error('an omission has no valid id')
    const { id, label, why, assumes, add } = omission
    if ([label, why, assumes].some((text) => typeof text !== 'string' || text === '' || text.length > 1000))
      throw new Error(`the omission ${id} lacks its label, why or assumes`)
    if (!Array.isArray(add) || add.length === 0 || add.length > 100) throw new Error(`the omission ${id} adds nothing`)
    taken.push(omission)
  }
  return taken
}

/** Something that is there already, or a resource whose address is taken, is not left out. */
export const isMentioned = (changes: readonly Change[], document: unknown): boolean =>
  changes.some(({ op, pointer }) => op === 'add' && pointer.at(-1) !== '-' && valueAtPath(document, pointer) !== undefined)

/** The changes with the remark on each resource that they add, or add to. */
export const withNote = ({ changes, note }: Pick<FoundOmission, 'changes' | 'note'>, document: unknown): readonly Change[] => {
  const noted = changes.map((change) =>
    change.pointer.length === 2 && isRecord(change.value)
      ? { ...change, value: Object.freeze(Object.assign(bareObject(), change.value, { note })) }
      : change,
  )
  const places = new Map(changes.map(({ pointer }) => [pointer.slice(0, 2).join('/'), pointer.slice(0, 2)]))
  const notes = [...places.values()].flatMap((place): readonly Change[] => {
    if (valueAtPath(document, place) === undefined) return []
    const pointer = [...place, 'note']
    const before = valueAtPath(document, pointer)
    if (typeof before !== 'string') return [{ op: 'add', pointer, value: note }]
    return before.includes(note) ? [] : [{ op: 'replace', pointer, value: `${before}; ${note}` }]
  })
  return [...noted, ...notes]
}

const added = ({ difference, unknownLines }: PatchCost): Pick<FoundOmission, 'monthly' | 'atLeast'> => {
  const atLeast = unknownLines > 0
  const monthly = atLeast && difference.isZero ? undefined : difference.range()
  return { atLeast, ...(monthly ? { monthly } : {}) }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
