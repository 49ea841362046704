import type { Pillar as PillarName } from '@planner/contract'
import type { Contribution, Pillar, Practice } from '../result/result.types.js'
import { WEIGHTS } from './weights.js'

/** The pillars in the framework's order. */
const PILLARS: Readonly<Record<PillarName, string>> = {
  'operational-excellence': 'Operational excellence',
  security: 'Security',
  reliability: 'Reliability',
  'performance-efficiency': 'Performance efficiency',
  'cost-optimization': 'Cost optimization',
  sustainability: 'Sustainability',
}

/** A rule or an answered practice, with the share of its verdicts that are good. */
export interface Scored {
  readonly pillar: PillarName
  readonly id: string
  readonly kind: Contribution['kind']
  readonly title: string
  readonly weight: number
  readonly good: number
  readonly of: number
}

/**
 * Each pillar's score and coverage. A score is worked out from the contributions as they are printed, so that a reader
 * who does the same gets the same number.
 */
export const pillarsOf = (scored: readonly Scored[], practices: readonly Practice[], failed: ReadonlySet<PillarName>): readonly Pillar[] =>
  (Object.keys(PILLARS) as PillarName[]).map((pillar) => {
    const counted = scored.filter((each) => each.pillar === pillar && each.weight > 0 && each.of > 0)
    const weight = counted.reduce((sum, each) => sum + each.weight, 0)
    const parts = counted.map((each) => ({ ...each, shares: shareOf(each.good, each.of) }))
    const points = parts.reduce((sum, each) => sum + each.weight * each.shares, 0)
    const status = failed.has(pillar) ? 'failed' : weight === 0 ? 'not-assessed' : 'assessed'
    return {
      pillar,
      title: PILLARS[pillar],
      status,
      ...(status === 'assessed' ? { score: decimalText(Math.round((points * 1000) / (weight * SHARES)), 1) } : {}),
      coverage: coverageOf(practices.filter((practice) => practice.pillar === pillar)),
      contributions: parts
        .map(({ id, kind, title, weight: own, shares }) => ({
          id,
          kind,
          title,
          weight: own,
          score: decimalText(shares, 4),
          lost: decimalText(Math.round((own * (SHARES - shares) * 10_000) / (weight * SHARES)), 2),
        }))
        .sort((a, b) => Number(b.lost) - Number(a.lost) || b.weight - a.weight || (a.id < b.id ? -1 : 1)),
    }
  })

/** Scores are printed with four digits. */
const SHARES = 10_000

const shareOf = (good: number, of: number): number => Math.round((good * SHARES) / of)

/** The score of a rule, 0 to 1, as it is printed. */
export const scoreText = (good: number, of: number): string => decimalText(shareOf(good, of), 4)

/** A whole number of tenths, hundredths … as a decimal. */
const decimalText = (units: number, digits: number): string => {
  const text = String(units).padStart(digits + 1, '0')
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/** How much of a pillar is judged or answered, by count and weighed by risk. */
const coverageOf = (practices: readonly Practice[]): Pillar['coverage'] => {
  const covered = practices.filter(({ status }) => status !== 'open')
  const weigh = (some: readonly Practice[]): number => some.reduce((sum, { risk }) => sum + WEIGHTS[risk], 0)
  const whole = weigh(practices)
  return {
    covered: covered.length,
    of: practices.length,
    percent: decimalText(whole === 0 ? 0 : Math.round((weigh(covered) * 1000) / whole), 1),
  }
}
