import type { Design, DesignDocument, DesignResource } from '../design/design.js'
import { applyChanges, type Change, changesCommitment, PatchRefused } from '../design/patch.js'
import { validateDocument } from '../design/validate-design.js'
import type { LoadedType, PluginHost } from '../host/resource-types.js'
import { type Basis, priceResource } from './basis.js'
import { type BillingTerms, bill, billedIn, monthlyCost, type PricedResource } from './bill.js'
import { catalogReader } from './catalog-reader.js'
import type { Commitment } from './commitments.js'
import { priceCurrency } from './currency.js'
import { createEvaluation, type Evaluation } from './evaluate.js'
import type { PricedLine } from './month.js'
import { problemsOf } from './problems.js'
import { commitmentsOfDesign, commitmentsOfResources } from './purchases.js'
import { Amount } from './quantity.js'
import { type Neighbours, neighboursIn, reachOf, type Told, toldOf, withParts } from './reach.js'
import { COMMITTED, linesSharing, type SharedLines, shareLines, unchangedLines } from './sharing.js'

/** What changed designs are checked against. */
export interface PatchDeps {
  readonly host: PluginHost
  /** AWS's region codes. */
  readonly regions: readonly string[]
}

/** What a patch adds to the cost of a mean month; below zero if it saves. */
export interface PatchCost {
  readonly difference: Amount
  /** How many more lines have no known cost; below zero if fewer. */
  readonly unknownLines: number
}

/** Changes of a design, and the resources that they name. */
export interface Patch {
  readonly changes: readonly Change[]
  /** Addresses of the resources and connections that it adds, removes or changes. */
  readonly touches: readonly string[]
}

/** A patch as it was found in a layer. */
export interface LayerPrice {
  /** Resources that it changes, the ones beyond those that it names included. */
  readonly reach: ReadonlySet<string>
  /** Worked out when asked for: throws {@link PatchRefused}. */
  readonly cost: () => PatchCost
}

/** So much was billed for the patches before it that this one is left without a price: a review of a large design stays quick. */
export class TooMuchWork extends Error {}

/** Lines billed for all patches together; a line takes some 20 µs, twice. */
const MOST_LINES = 50_000

/** Applies patches to one design at once, and prices each as if it were alone; that holds where no two reach the same resource. */
export type PriceLayer = (patches: readonly Patch[]) => Promise<readonly LayerPrice[]>

export const createLayers = (basis: Basis, deps: PatchDeps): PriceLayer => {
  const { design } = basis.options
  const before: Before = {
    ...toldOf(design, basis.evaluation),
    priced: new Map(basis.resources.map((each) => [each.resource.address, ownLines(each)])),
    neighbours: neighboursIn(design.resources),
    shared: new Map(),
    work: { lines: 0 },
  }
  return async (patches) => {
    const changes = patches.flatMap((patch) => inLayer(patch.changes))
    const { design: patched, types } = await designWith(changes, design, deps)
    const after = toldOf(patched, createEvaluation({ ...basis.options, design: patched, types, traces: false }))
    const neighbours = [before.neighbours, neighboursIn(patches.flatMap(({ touches }) => withParts(touches, after)))]
    return patches.map(({ touches, changes: own }) => {
      const touched = [...withParts(touches, before), ...withParts(touches, after)].map(({ address }) => address)
      const reach = reachOf(touched, before, after, neighbours)
      return { reach, cost: () => costOf({ reach, general: generalWith(own, basis, types) }, basis, before, after) }
    })
  }
}

/** A patch that takes away a commitment makes no design unsound, but would move those that others name by their places. */
const inLayer = (changes: readonly Change[]): readonly Change[] => {
  const [only, ...more] = changes.filter(changesCommitment)
  if (only?.op !== 'remove' || only.pointer.length > 2 || more.length > 0) return changes
  return changes.filter((change) => change !== only)
}

/** The commitments that the design lists, as one patch alone leaves them; undefined if it leaves them as they are. */
const generalWith = (
  changes: readonly Change[],
  { options }: Basis,
  types: ReadonlyMap<string, LoadedType>,
): readonly Commitment[] | undefined => {
  const own = changes.filter(changesCommitment)
  if (own.length === 0) return undefined
  const { design } = options
  return commitmentsOfDesign({ ...design, document: applyChanges(design.document, own) as DesignDocument }, types, catalogReader(options))
}

/** The design as the changes leave it, checked. Throws {@link PatchRefused}. */
export const designWith = async (changes: readonly Change[], design: Design, deps: PatchDeps) => {
  const document = applyChanges(design.document, changes) as DesignDocument
  const { resources, types, problems } = await validateDocument(document, design.source, deps)
  if (problems.count > 0)
    throw new PatchRefused(
      problems
        .errors()
        .shown.map(({ message }) => message)
        .join('; '),
    )
  const patched: Design = { document, source: design.source, digest: '', resources }
  return { design: patched, types }
}

interface Before extends Told {
  readonly priced: ReadonlyMap<string, PricedResource>
  readonly neighbours: Neighbours
  /** By whether commitments cover lines. */
  readonly shared: Map<boolean, SharedLines>
  /** How many lines were billed so far. */
  readonly work: { lines: number }
}

/** The lines as the resource's own, not those of an earlier one with the same cost. */
const ownLines = (priced: PricedResource): PricedResource => {
  const { resource, months } = priced
  if (months.every(([line]) => line === undefined || line.resource === resource)) return priced
  return { ...priced, months: months.map((lines) => lines.map((line) => ({ ...line, resource, address: resource.address }))) }
}

/** What a patch changes. */
interface Touch {
  readonly reach: ReadonlySet<string>
  /** The commitments that the design would list, where those change. */
  readonly general: readonly Commitment[] | undefined
}

/** Bills what a patch reaches, with all that shares tiers, fees or commitments with it, as it was and as it would be. */
const costOf = ({ reach, general }: Touch, { terms, commitments, options }: Basis, before: Before, after: Told): PatchCost => {
  const old = [...reach].flatMap((address) => before.priced.get(address) ?? [])
  const now = [...reach].flatMap((address) => {
    const resource = after.byAddress.get(address)
    return resource ? [pricedOrRefused(resource, after, terms)] : []
  })
  const lines = now.flatMap(({ months }) => months[0] ?? [])
  const stated = commitmentsOfResources(
    now.map(({ resource }) => resource),
    lines,
    options.design.source,
  )
  const kept = commitments.filter(({ owner }) => owner !== undefined && !reach.has(owner))
  const listed = general ?? commitments.filter(isGeneral)
  const purchases = inOrder([...kept, ...stated], ({ owner }) => owner, before, after)

  const rules = { freeTier: terms.freeTier, committed: commitments.length + stated.length + listed.length > 0 }
  const shared = before.shared.get(rules.committed) ?? shareLines(before.priced.values(), rules)
  before.shared.set(rules.committed, shared)
  const same = new Map(now.map((each) => [each.resource.address, unchangedLines(before.priced.get(each.resource.address), each, rules)]))
  const differs = ({ address, line }: PricedLine): boolean => !same.get(address)?.has(line.id)
  // Of nothing, a pool, an allowance or a fee takes nothing.
  const moves = (each: PricedLine): boolean => differs(each) && !each.line.quantity.isZero
  const keys = shared.closure(
    [...old, ...now].flatMap(({ months }) => months.flat().filter(moves)),
    general ? [COMMITTED] : [],
  )
  const concerned = (each: PricedResource): PricedResource => linesSharing(each, keys, rules, differs)
  const others = [...shared.sharing(keys)]
    .filter(({ resource }) => !reach.has(resource.address))
    .map((each) => linesSharing(each, keys, rules))
  before.work.lines += others.reduce((sum, { months }) => sum + (months[0]?.length ?? 0), now.length)
  if (before.work.lines > MOST_LINES) throw new TooMuchWork()
  const eligible = keys.has(COMMITTED)
  const cost = (own: readonly PricedResource[], bought: readonly Commitment[]) => {
    const resources = inOrder([...own.map(concerned), ...others], ({ resource }) => resource.address, before, after)
    return monthlyCost(bill(resources, eligible ? bought : [], terms), billedIn(terms))
  }
  const [was, willBe] = [cost(old, commitments), cost(now, [...purchases, ...listed])]
  return { difference: figure(willBe.amount.minus(was.amount)), unknownLines: willBe.unknownLines - was.unknownLines }
}

/** Without what it was worked out from: that is two bills, and there may be hundreds of patches. */
const figure = ({ unit, values }: Amount): Amount => new Amount(unit, values, { op: 'constant', because: 'what a patch adds' })

const isGeneral = ({ owner }: Commitment): boolean => owner === undefined

const pricedOrRefused = (resource: DesignResource, { evaluation }: Told, { source, horizon, currency }: BillingTerms): PricedResource => {
  refuseErrors(resource, evaluation)
  const priced = priceResource(resource, { evaluation, horizon, source })
  if (priced.error !== undefined) throw new PatchRefused(`${resource.address}: ${priced.error}`)
  const others = priced.months
    .flat()
    .flatMap(({ price }) => priceCurrency(price) ?? [])
    .filter((each) => each !== currency)
  if (others.length > 0)
    throw new PatchRefused(`${resource.address}: its prices are in ${others[0]}, and those of the design in ${currency}`)
  return priced
}

const refuseErrors = (resource: DesignResource, evaluation: Evaluation): void => {
  const errors = problemsOf(resource, evaluation).filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new PatchRefused(`${resource.address}: ${errors.map(({ message }) => message).join('; ')}`)
}

/**
 * In the order of the design, on which rests which line commitments and allowances reach first. Other patches of the
 * layer do not count: what is there before keeps its place, what is added comes behind.
 */
const inOrder = <T>(list: readonly T[], addressOf: (item: T) => string | undefined, before: Told, after: Told): readonly T[] => {
  const placeOf = (item: T): readonly [section: number, place: number] => {
    const address = addressOf(item) ?? ''
    const resource = before.byAddress.get(address) ?? after.byAddress.get(address)
    const section = resource?.partOf !== undefined ? 1 : resource?.pointer[0] === 'connections' ? 2 : 0
    return [section, before.places.get(address) ?? before.places.size + (after.places.get(address) ?? 0)]
  }
  return list
    .map((item) => ({ item, place: placeOf(item) }))
    .sort(({ place: [a, x] }, { place: [b, y] }) => a - b || x - y)
    .map(({ item }) => item)
}
