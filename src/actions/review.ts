import { PlannerError } from '../errors/planner-error.js'
import type { Result, Review } from '../result/result.types.js'
import type { Deps } from './deps.js'
import { checkOutputs, writeOutputs } from './outputs.js'
import { type PricingOptions, priceDesign } from './price-design.js'

type Severity = Review['findings'][number]['severity']
type Pillar = Review['pillars'][number]['pillar']

export interface ReviewOptions extends Omit<PricingOptions, 'traces' | 'review'> {
  readonly file: string
  readonly outputs: readonly string[]
  /** Findings of this severity, or worse, break the gate. */
  readonly failOn?: Severity | undefined
  /** `80` for every pillar that is assessed, or `reliability=80`. */
  readonly minScores?: readonly string[] | undefined
}

/** A reviewed design: its result has a review. */
export interface Reviewed {
  readonly result: Result & { readonly review: Review }
  /** Why the design breaks what was demanded of it. */
  readonly broken: readonly string[]
}

/** Reviews a design, writes the files asked for, and holds it to what was demanded. */
export async function review({ file, outputs, failOn, minScores = [], ...pricing }: ReviewOptions, deps: Deps): Promise<Reviewed> {
  checkOutputs(outputs, file)
  const minima = minScores.map(parseMinimum)
  const result = (await priceDesign(file, { ...pricing, traces: false, review: true }, deps)) as Reviewed['result']
  await writeOutputs(outputs, result, deps)
  return {
    result,
    broken: [...brokenSeverity(result.review, failOn), ...minima.flatMap((minimum) => brokenMinimum(result.review, minimum))],
  }
}

const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low']

const pillars: readonly Pillar[] = [
  'operational-excellence',
  'security',
  'reliability',
  'performance-efficiency',
  'cost-optimization',
  'sustainability',
]

interface Minimum {
  readonly pillar?: Pillar
  readonly score: number
}

const parseMinimum = (text: string): Minimum => {
  const [, name, score = ''] = /^(?:([a-z-]+)=)?(\d{1,3}(?:\.\d)?)$/.exec(text) ?? []
  const pillar = name === undefined ? undefined : pillars.find((each) => each === name || each.startsWith(`${name}-`))
  if (score === '' || Number(score) > 100 || (name !== undefined && pillar === undefined))
    throw new PlannerError('OPTION_INVALID', `"${text}" is not a least score.`, {
      hint: `Write 80 for every pillar, or reliability=80 for one of: ${pillars.join(', ')}`,
    })
  return { score: Number(score), ...(pillar ? { pillar } : {}) }
}

function brokenSeverity({ findings }: Review, failOn: Severity | undefined): readonly string[] {
  if (failOn === undefined) return []
  const counted = findings.filter(({ severity, waiver }) => !waiver && severities.indexOf(severity) <= severities.indexOf(failOn))
  if (counted.length === 0) return []
  const worse = failOn === 'critical' ? 'critical' : `${failOn} or worse`
  return [`${counted.length} ${counted.length === 1 ? 'finding is' : 'findings are'} ${worse}: ${namesOf(counted)}.`]
}

const namesOf = (findings: Review['findings']): string => {
  const names = [...new Set(findings.map(({ rule }) => rule))]
  return `${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`
}

/** A pillar without a score does not hold: nobody knows what it is. One that was not assessed only counts where it is named. */
function brokenMinimum({ pillars: all }: Review, { pillar, score: least }: Minimum): readonly string[] {
  return all.flatMap(({ pillar: name, title, status, score }) => {
    if (pillar !== undefined && pillar !== name) return []
    if (score !== undefined) return Number(score) < least ? [`${title} scores ${score}, less than ${least}.`] : []
    if (status === 'failed') return [`${title} has no score: a rule failed.`]
    return pillar === undefined ? [] : [`${title} has no score: no rule applied.`]
  })
}
