import type { Pillar, Severity } from '@planner/contract'
import type { Design } from '../design/design.js'
import { PlannerError } from '../errors/planner-error.js'
import { SEVERITIES } from '../host/rule-words.js'
import type { Lens, Result, Review } from '../result/result.types.js'
import type { Deps } from './deps.js'
import { checkNotDesign, checkOutputs, writeOutputs } from './outputs.js'
import { pillarOf } from './pillars.js'
import { type PricingOptions, pricedDesign } from './price-design.js'

export interface ReviewOptions extends Omit<PricingOptions, 'traces' | 'review'> {
  readonly file: string
  readonly outputs: readonly string[]
  /** Findings of this severity, or worse, break the gate. */
  readonly failOn?: Severity | undefined
  /** `80` for every pillar that is assessed, or `reliability=80`. */
  readonly minScores?: readonly string[] | undefined
  /** A custom lens of the Well-Architected Tool to answer. */
  readonly lens?: string | undefined
  /** Where its answers go, in the form of the tool's API. */
  readonly lensAnswers?: string | undefined
}

/** A reviewed design: its result has a review. */
export interface Reviewed {
  readonly result: Result & { readonly review: Review }
  /** Why the design breaks what was demanded of it. */
  readonly broken: readonly string[]
}

/** Reviews a design, writes the files asked for, and holds it to what was demanded. */
export async function review(options: ReviewOptions, deps: Deps): Promise<Reviewed> {
  const { file, outputs, failOn, minScores = [], lens, lensAnswers, ...pricing } = options
  checkOutputs(outputs, file)
  if (lensAnswers !== undefined) checkNotDesign(lensAnswers, file)
  const minima = minScores.map(parseMinimum)
  const answering = lens === undefined ? undefined : await answersFrom(lens, deps)
  const priced = await pricedDesign(file, { ...pricing, traces: false, review: true }, deps)
  const plain = priced.result as Reviewed['result']
  const answered = answering?.(plain.review, priced.design)
  const result = answered ? { ...plain, review: { ...plain.review, lens: answered } } : plain
  await writeOutputs(outputs, result, deps)
  if (answered && lensAnswers !== undefined) await writeAnswers(lensAnswers, answered, deps)
  return {
    result,
    broken: [...brokenSeverity(result.review, failOn), ...minima.flatMap((minimum) => brokenMinimum(result.review, minimum))],
  }
}

async function answersFrom(file: string, { read }: Pick<Deps, 'read'>): Promise<(review: Review, design: Design) => Lens> {
  const [{ loadLens }, { answerLens }] = await Promise.all([import('../review/lens/load-lens.js'), import('../review/lens/answer-lens.js')])
  const lens = await loadLens(file, await read(file))
  return (review, design) => answerLens(lens, file, review, design)
}

async function writeAnswers(file: string, lens: Lens, { write }: Pick<Deps, 'write'>): Promise<void> {
  const { lensAnswers } = await import('../review/lens/lens-answers.js')
  await write(file, `${JSON.stringify(lensAnswers(lens), undefined, 2)}\n`)
}

interface Minimum {
  readonly pillar?: Pillar
  readonly score: number
}

const parseMinimum = (text: string): Minimum => {
  const [, name, score = ''] = /^(?:([a-z-]+)=)?(\d{1,3}(?:\.\d)?)$/.exec(text) ?? []
  if (score === '' || Number(score) > 100)
    throw new PlannerError('OPTION_INVALID', `"${text}" is not a least score.`, {
      hint: 'Write 80 for every pillar, or reliability=80 for one; 100 is the most.',
    })
  return { score: Number(score), ...(name === undefined ? {} : { pillar: pillarOf(name) }) }
}

function brokenSeverity({ findings }: Review, failOn: Severity | undefined): readonly string[] {
  if (failOn === undefined) return []
  const counted = findings.filter(({ severity, waiver }) => !waiver && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn))
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
