import type { Design } from '../design/design.js'
import { editDesign } from '../design/edit-design.js'
import { didYouMean } from '../design/nearest.js'
import { decodeDesign } from '../design/read-file.js'
import { PlannerError } from '../errors/planner-error.js'
import { compareDecimals, subtract, trimmed } from '../report/decimal.js'
import type { Finding, Result, Review } from '../result/result.types.js'
import { chooseFixes, combineFixes, type LeftFix } from './choose-fixes.js'
import type { Deps } from './deps.js'
import { checkBudgetCurrency, parseBudget } from './gates.js'
import { type PricedDesign, type PricingOptions, pricedDesign } from './price-design.js'

export interface FixOptions extends Omit<PricingOptions, 'traces' | 'review' | 'omissions'> {
  readonly file: string
  /** Rules, or `rule@address`; empty for all. */
  readonly wanted: readonly string[]
  /** Most that the fixes may add to a month: `500/month`. */
  readonly budget?: string | undefined
}

/** A reviewed design. */
type Reviewed = Result & { readonly review: Review }

/** What fixes make of a design; nothing is written yet. */
export interface Fixed {
  readonly file: string
  readonly before: Reviewed
  readonly after: Reviewed
  readonly applied: readonly Finding[]
  /** Fixes that were not applied, each with the reason. */
  readonly left: readonly LeftFix[]
  /** The file's text, before and after. */
  readonly text: string
  readonly fixedText: string
  /** What the fixes add to a mean month, expected; decimal text. */
  readonly added: string
}

/** Works out the fixes of a design's findings, the best that a budget buys, and what the design is with them. */
export async function fixDesign({ file, wanted, budget, ...pricing }: FixOptions, deps: Deps): Promise<Fixed> {
  if (file === '-')
    throw new PlannerError('OPTION_INVALID', 'Fixes are written into the design file, and the standard input is none.', {
      hint: 'Save the design, and name its file.',
    })
  const most = budget === undefined ? undefined : parseBudget(budget)
  await checkRules(wanted, deps)
  const bytes = await deps.read(file)
  const text = decodeDesign(file, bytes)
  const reviewed = (content: Uint8Array) =>
    pricedDesign(
      file,
      { ...pricing, traces: false, review: true },
      { ...deps, read: async (path) => (path === file ? content : deps.read(path)) },
    )
  const first = await reviewed(bytes)
  const before = first.result as Reviewed
  if (budget !== undefined) checkBudgetCurrency(budget, before.currency)
  checkWanted(wanted, before.review, first.design)
  const applied: Finding[] = []
  const done = new Set<string>()
  let step: Step = { ...first, text, added: '0' }
  let left: readonly LeftFix[] = []
  // Some fixes only fit, or are only found, when others are made: round by round, each fix once.
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const open = meant(step.result.review as Review, wanted)
    const fresh = open.filter((finding) => !done.has(fixKey(finding)))
    const mended = await mendedStep(step, fresh, most, { file, before, reviewed }).catch((error: unknown) => {
      // What earlier rounds mended stands.
      if (round === 0 || !(error instanceof PlannerError)) throw error
      return { step, applied: [], left: fresh.map((finding) => ({ finding, why: `with what was mended before: ${error.message}` })) }
    })
    const undone = open.filter((finding) => done.has(fixKey(finding)))
    left = [...mended.left, ...undone.map((finding) => ({ finding, why: 'it was made already, and the finding is there again' }))]
    if (mended.applied.length === 0) break
    applied.push(...mended.applied)
    for (const finding of mended.applied) done.add(fixKey(finding))
    step = mended.step
  }
  return { file, before, after: step.result as Reviewed, applied, left, text, fixedText: step.text, added: step.added }
}

/** Nothing needs more; rules whose fixes make work for each other must not go on for ever. */
const MOST_ROUNDS = 8

const fixKey = ({ rule, address, fix }: Finding): string => JSON.stringify([rule, address, fix?.patch])

/** The design as fixes have made it so far. */
interface Step extends Pick<PricedDesign, 'result' | 'design'> {
  readonly text: string
  readonly added: string
}

interface Mending {
  readonly file: string
  readonly before: Result
  readonly reviewed: (content: Uint8Array) => Promise<PricedDesign>
}

/** Applies of these fixes what goes together and what the budget buys. */
async function mendedStep(step: Step, findings: readonly Finding[], most: string | undefined, { file, before, reviewed }: Mending) {
  let { chosen, left } = chooseFixes(findings, most === undefined ? undefined : subtract(most, step.added))
  for (;;) {
    const combined = combineFixes(chosen, step.design.document)
    if (combined.applied.length === 0) return { step, applied: [], left: [...left, ...combined.left] }
    const text = await editDesign(file, step.text, combined.changes)
    const next = await reviewed(new TextEncoder().encode(text)).catch(refuseTogether)
    const added = trimmed(subtract(next.result.totals.monthly.expected, before.totals.monthly.expected))
    const dearest = combined.applied.at(-1)
    if (most === undefined || dearest === undefined || compareDecimals(added, most) <= 0)
      return { step: { ...next, text, added }, applied: combined.applied, left: [...left, ...combined.left] }
    // Together they cost more than each alone: what a dollar does least for goes first.
    chosen = chosen.filter((finding) => finding !== dearest)
    left = [...left, { finding: dearest, why: 'together with the others it is beyond the budget' }]
  }
}

/** Each fix alone makes a sound design; that some do not go together is for the user to decide. */
function refuseTogether(error: unknown): never {
  if (!(error instanceof PlannerError) || error.code !== 'DESIGN_INVALID') throw error
  throw new PlannerError('DESIGN_INVALID', `The fixes do not go together: ${error.message}`, {
    ...error.details,
    hint: 'Nothing was written. Apply them one after the other, with --rule.',
  })
}

const namesOf = ({ rule, address }: Pick<Finding, 'rule' | 'address'>): readonly string[] => [rule, `${rule}@${address}`]

/** Findings with a fix that the words mean. */
function meant({ findings }: Review, wanted: readonly string[]): readonly Finding[] {
  const fixable = findings.filter(({ fix, waiver }) => fix && !waiver)
  return wanted.length === 0 ? fixable : fixable.filter((finding) => namesOf(finding).some((name) => wanted.includes(name)))
}

/** A rule that there is not is a slip, told before any work is done. */
async function checkRules(wanted: readonly string[], deps: Pick<Deps, 'host'>): Promise<void> {
  if (wanted.length === 0) return
  const { rules, broken } = await (await deps.host()).rules()
  const known = [...rules, ...broken].map(({ id }) => id)
  for (const name of wanted) {
    const [rule = ''] = name.split('@')
    if (known.includes(rule)) continue
    throw new PlannerError('OPTION_INVALID', `There is no rule "${rule}".`, {
      hint: didYouMean(rule, known) ?? 'planner rules list shows them.',
    })
  }
}

/** So is an address that there is not; a rule that finds nothing to mend is good news. */
function checkWanted(wanted: readonly string[], review: Review, design: Design): void {
  const fixable = meant(review, [])
  for (const name of wanted) {
    if (fixable.some((finding) => namesOf(finding).includes(name))) continue
    const found = review.findings.filter((finding) => namesOf(finding).includes(name))
    const [rule = '', address] = name.split('@')
    if (found.some(({ waiver }) => !waiver))
      throw new PlannerError('OPTION_INVALID', `The findings of "${name}" have no fix that planner could write.`, {
        hint: `planner rules show ${rule} says what to do.`,
      })
    const known = design.resources.map((resource) => resource.address)
    if (address !== undefined && !known.includes(address))
      throw new PlannerError('OPTION_INVALID', `The design has no resource "${address}".`, {
        hint: didYouMean(address, known) ?? 'Name one of its resources, or the rule alone.',
      })
  }
}
