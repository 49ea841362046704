import type { Result } from '../../result/result.types.js'
import type { Comparison } from '../compare.js'
import { verdictOf } from '../compare-verdict.js'
import { signOf, subtract } from '../decimal.js'
import { count, money } from '../format.js'
import { amountOf } from '../view/words.js'
import { safe } from './marks.js'

const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const
const MOST_POINTS = 8

/** What a reviewer decides by: the total, and below it what changed, what is exceeded, what is wrong and what is not known. */
export const headline = (result: Result, comparison: Comparison | undefined): string => {
  const { design, totals, currency } = result
  const { monthly, atLeast, upfront } = totals
  const total = amountOf(monthly, atLeast, currency)
  const due = signOf(upfront.high) > 0 ? `, with ${money(upfront.expected, currency)} due upfront` : ''
  const amount = total.known ? `${total.atLeast ? 'At least ' : ''}${total.text} a month` : 'The cost is not known'
  const points = [
    ...(comparison ? [safe(verdictOf(comparison).text)] : []),
    ...budgetPoints(result),
    ...failurePoints(result),
    ...problemPoints(result),
    ...findingPoints(result),
    ...unknownPoints(result),
  ]
  const listed = points.map((point) => `- ${point}`).join('\n')
  return `## ${safe(design.name)}\n\n**${amount}**${total.range ? ` (${total.range})` : ''}${due}${listed === '' ? '' : `\n\n${listed}`}`
}

const budgetPoints = ({ budgets, currency }: Result): readonly string[] => {
  const broken = budgets.filter(({ status }) => status !== 'within')
  const points = broken
    .slice(0, MOST_POINTS)
    .map(({ name, limit, actual, status }) =>
      status === 'over'
        ? `**Over budget:** ${safe(name)}, ${money(actual, currency)} of ${money(limit, currency)} a month, ${money(subtract(actual, limit), currency)} too much`
        : `**Budget not shown to hold:** ${safe(name)}, ${money(limit, currency)} a month; some of its costs are not known`,
    )
  return broken.length > MOST_POINTS ? [...points, `${count(broken.length - MOST_POINTS, 'budget')} more not kept`] : points
}

const failurePoints = ({ failures, review }: Result): readonly string[] => {
  const rules = review?.failures.length ?? 0
  return [
    ...(failures.length > 0
      ? [
          `**${count(failures.length, 'resource')} not priced**, since a plugin failed: ${failures
            .slice(0, 3)
            .map(({ address }) => safe(address))
            .join(', ')}`,
        ]
      : []),
    ...(rules > 0 ? [`${count(rules, 'check')} did not run, since a rule failed`] : []),
  ]
}

const problemPoints = ({ problems }: Result): readonly string[] => {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const quotas = problems.filter(({ severity }) => severity === 'quota').length
  return [
    ...(errors > 0 ? [`**${count(errors, 'place')} where AWS would refuse the design**`] : []),
    ...(quotas > 0 ? [`${count(quotas, 'place')} over a default quota of AWS`] : []),
  ]
}

const findingPoints = ({ review }: Result): readonly string[] => {
  const open = (review?.findings ?? []).filter(({ waiver }) => !waiver)
  if (open.length === 0) return []
  const counts = SEVERITIES.map((severity) => [severity, open.filter((finding) => finding.severity === severity).length] as const)
  const told = counts.filter(([, times]) => times > 0).map(([severity, times]) => `${times} ${severity}`)
  return [`${count(open.length, 'finding')}: ${told.join(', ')}`]
}

const unknownPoints = ({ unknowns }: Result): readonly string[] =>
  unknowns.length > 0 ? [`${count(unknowns.length, 'line')} of cost not known, in no total`] : []
