import type { PatchOperation } from '@planner/contract'
import type { Basis } from '../costing/basis.js'
import { type PatchPrice, pricePatches } from '../costing/patch.js'
import type { PatchDeps } from '../costing/patch-layer.js'
import { type Change, changesOf } from '../design/patch.js'
import type { Finding, Fix, Result, Review } from '../result/result.types.js'
import { commitmentStates } from '../review/commitments.js'
import { dutiesOf } from '../review/duties.js'
import { type OpenFinding, reviewDesign } from '../review/review.js'
import { straysOf } from '../review/strays.js'

/** Beyond it fixes have no figures, so that a review stays quick. */
const MOST_PRICED = 500

/** The result with the design's review, the fixes of its findings priced. */
export const withReview = async (result: Result, basis: Basis, deps: PatchDeps, today: string): Promise<Result> => {
  const { evaluation } = basis
  const { design, types, priceBook, asOf } = basis.options
  const rules = await deps.host.rules(new Set(types.keys()))
  const { findings, ...review } = reviewDesign({
    design,
    evaluation,
    commitments: commitmentStates(basis),
    rules,
    priceBook,
    asOf,
    today,
  })
  const ledgers = await ledgersOf(basis)
  const written = { ...review, findings: await priced(findings, basis, deps), ...ledgers } satisfies Review
  const everyRule = async () => (await deps.host.rules()).rules.map(({ id }) => id)
  const strays = await straysOf({ design, review: written, duties: dutyIds(priceBook, asOf), everyRule })
  return { ...result, problems: [...result.problems, ...strays], review: written }
}

const dutyIds = (...book: Parameters<typeof dutiesOf>): readonly string[] => {
  const { controls, account } = dutiesOf(...book)
  return [...controls, ...account].map(({ id }) => id)
}

/** What stands beside the scores: who answers for what, how available it is, what it takes from the grid. */
const ledgersOf = async ({
  evaluation,
  options,
  resources,
}: Basis): Promise<Pick<Review, 'responsibilities' | 'availability' | 'carbon'>> => {
  const [{ responsibilitiesOf }, { availabilityOf }, { carbonOf }] = await Promise.all([
    import('../review/responsibilities.js'),
    import('../review/availability.js'),
    import('../review/carbon.js'),
  ])
  const { design, types, priceBook, asOf } = options
  const { facts } = evaluation
  return {
    responsibilities: responsibilitiesOf({ design, types, facts, priceBook, asOf }),
    availability: availabilityOf({ design, facts, priceBook, asOf }),
    carbon: carbonOf({ resources, priceBook, asOf }),
  }
}

const priced = async (findings: readonly OpenFinding[], basis: Basis, deps: PatchDeps): Promise<Finding[]> => {
  const patches = new Map<readonly PatchOperation[], readonly Change[] | { readonly refused: unknown }>()
  for (const { patch } of findings) if (patch && patches.size < MOST_PRICED) patches.set(patch, takenApart(patch))
  const sound = [...patches].flatMap(([patch, changes]) => ('refused' in changes ? [] : [{ patch, changes }]))
  // What several resources lack, or a commitment that covers them, is often mended by the same.
  const alike = [...Map.groupBy(sound, ({ changes }) => JSON.stringify(changes)).values()]
  const found = await pricePatches(
    alike.flatMap(([first]) => (first ? [first.changes] : [])),
    basis,
    deps,
  )
  const prices = new Map(alike.flatMap((group, index) => group.map(({ patch }) => [patch, found[index]] as const)))
  return findings.map((finding): Finding => {
    const { patch } = finding
    if (!patch) return finding
    const changes = patches.get(patch)
    const price = changes && 'refused' in changes ? changes : prices.get(patch)
    const { rule, pillar, severity, address, message, waiver } = finding
    // Position and evidence stay unread: of many findings, few are printed.
    return {
      rule,
      pillar,
      severity,
      address,
      message,
      get position() {
        return finding.position
      },
      get evidence() {
        return finding.evidence
      },
      fix: fixOf(patch, price),
      ...(waiver ? { waiver } : {}),
    }
  })
}

const takenApart = (patch: readonly PatchOperation[]): readonly Change[] | { readonly refused: unknown } => {
  try {
    return changesOf(patch)
  } catch (error) {
    return { refused: error }
  }
}

const fixOf = (patch: Fix['patch'], price: PatchPrice | undefined): Fix => {
  if (!price || 'unpriced' in price) return { patch, atLeast: true }
  if ('refused' in price)
    return { patch, atLeast: true, refused: price.refused instanceof Error ? price.refused.message : String(price.refused) }
  const { difference, unknownLines } = price
  const more = unknownLines > 0
  const monthly = more && difference.isZero ? undefined : difference.range()
  return { patch, atLeast: more, ...(monthly ? { monthly: { ...monthly } } : {}) }
}
