import { editDesign } from '../design/edit-design.js'
import { didYouMean } from '../design/nearest.js'
import { decodeDesign } from '../design/read-file.js'
import { PlannerError } from '../errors/planner-error.js'
import { compareDecimals, subtract } from '../report/decimal.js'
import type { Finding, Result, Review } from '../result/result.types.js'
import { chooseFixes, combineFixes, type LeftFix } from './choose-fixes.js'
import type { Deps } from './deps.js'
import { checkBudgetCurrency, parseBudget } from './gates.js'
import { type PricingOptions, pricedDesign } from './price-design.js'

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
  const bytes = await deps.read(file)
  const text = decodeDesign(file, bytes)
  const reviewed = (content: Uint8Array) =>
    pricedDesign(
      file,
      { ...pricing, traces: false, review: true },
      { ...deps, read: async (path) => (path === file ? content : deps.read(path)) },
    )
  const { result, design } = await reviewed(bytes)
  const before = result as Reviewed
  if (budget !== undefined) checkBudgetCurrency(budget, before.currency)
  let { chosen, left } = chooseFixes(meant(before.review, wanted), most)
  for (;;) {
    const combined = combineFixes(chosen, design.document)
    const fixedText = await editDesign(file, text, combined.changes)
    const after = (await reviewed(new TextEncoder().encode(fixedText)).catch(refuseTogether)).result as Reviewed
    const added = subtract(after.totals.monthly.expected, before.totals.monthly.expected)
    const dearest = combined.applied.at(-1)
    if (most === undefined || dearest === undefined || compareDecimals(added, most) <= 0)
      return { file, before, after, applied: combined.applied, left: [...left, ...combined.left], text, fixedText, added }
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

/** Findings with a fix that the words mean. */
function meant(review: Review, wanted: readonly string[]): readonly Finding[] {
  const names = ({ rule, address }: Finding): readonly string[] => [rule, `${rule}@${address}`]
  const fixable = review.findings.filter(({ fix, waiver }) => fix && !waiver)
  const unknown = wanted.find((name) => !fixable.some((finding) => names(finding).includes(name)))
  if (unknown !== undefined) {
    const found = review.findings.some((finding) => names(finding).includes(unknown))
    const known = [...new Set(fixable.flatMap(names))]
    throw new PlannerError(
      'OPTION_INVALID',
      found ? `The findings of "${unknown}" have no fix that planner could write.` : `This design has no finding of "${unknown}".`,
      {
        hint:
          known.length === 0
            ? 'No finding of this design has a fix.'
            : (didYouMean(unknown, known) ?? `There are fixes of: ${known.join(', ')}`),
      },
    )
  }
  return wanted.length === 0 ? fixable : fixable.filter((finding) => names(finding).some((name) => wanted.includes(name)))
}
