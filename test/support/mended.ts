import { applyChanges, changesOf } from '../../src/design/patch.js'
import type { UnpricedReview } from '../../src/review/review.js'
import type { PartialDesign } from './review.ts'

/** The design with the fixes of what one rule found in it. */
export const mended = (design: PartialDesign, { findings }: UnpricedReview, rule: string): PartialDesign => {
  const fixes = findings.flatMap((finding) => (finding.rule === rule ? (finding.patch ?? []) : []))
  if (fixes.length === 0) throw new Error(`${rule} found nothing that it has a fix for`)
  return applyChanges(JSON.parse(JSON.stringify(design)), changesOf(fixes)) as PartialDesign
}
