import type { Finding, Pillar, Result, Review } from '../result/result.types.js'
import { findingLines } from './finding-text.js'
import { count } from './format.js'
import { indent } from './indent.js'
import { clean, wrap } from './plain-text.js'
import { questionLines } from './question-text.js'
import { besideLines } from './review-beside.js'
import { scoreLines } from './score-text.js'
import { type Paint, painter } from './style.js'
import { failureLines, problemLines } from './text-notices.js'

export interface ReviewTextOptions {
  readonly width: number
  readonly color: boolean
  /** Only this pillar. */
  readonly pillar?: Pillar['pillar'] | undefined
}

const NARROWEST = 60
const WIDEST = 110

/** More is for `--json`. */
const SHOWN_FAILURES = 25

/** A review for a terminal: scores, what is wrong, what to answer. */
export const renderReview = (result: Result & { readonly review: Review }, options: ReviewTextOptions): string => {
  const width = Math.min(WIDEST, Math.max(NARROWEST, options.width))
  const paint = painter(options.color)
  const of = <T extends { readonly pillar: string }>(all: readonly T[]): readonly T[] =>
    options.pillar === undefined ? all : all.filter(({ pillar }) => pillar === options.pillar)
  const { review } = result
  const sections = [
    [
      paint('strong', clean(result.design.name)),
      ...wrap(
        `${clean(result.design.file)} · Well-Architected Framework of ${review.framework} · ${count(review.rules.length, 'rule')}`,
        width,
      ),
    ],
    scoreLines(of(review.pillars), of(review.findings), width, paint),
    findingLines(of(review.findings), review, result.currency, width, paint),
    waivedLines(of(review.findings), review, width, paint),
    questionLines(of(review.questions), width, paint),
    ...(options.pillar === undefined ? besideLines(review, width, paint) : []),
    problemLines(result, width, paint),
    failureLines(result, width, paint),
    failedRules(review, width, paint),
    wrap(verdict(review), width).map((text) => paint('strong', text)),
  ]
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`
}

const waivedLines = (findings: readonly Finding[], { waivers }: Review, width: number, paint: Paint): readonly string[] => {
  const waived = findings.filter(({ waiver }) => waiver)
  const lapsed = waivers.filter(({ state }) => state !== 'applied')
  if (waived.length + lapsed.length === 0) return []
  return [
    paint('strong', `Waivers (${waivers.length})`),
    ...waived.flatMap(({ rule, address, waiver }) =>
      indent(
        `${rule}${address === '' ? '' : ` at ${address}`}: ${waiver?.reason ?? ''}${waiver?.until ? ` (until ${waiver.until})` : ''}`,
        width,
        2,
      ),
    ),
    ...lapsed.flatMap(({ rule, resource, until, state, position }) =>
      indent(
        `${state === 'expired' ? `expired on ${until ?? ''}, the finding counts again` : 'waives nothing'}: ${rule}${resource ? ` at ${resource}` : ''} (${position.file}:${position.line}:${position.column})`,
        width,
        2,
      ).map((text) => paint('caution', text)),
    ),
  ]
}

const failedRules = ({ failures }: Review, width: number, paint: Paint): readonly string[] =>
  failures.length === 0
    ? []
    : [
        paint('bad', `Rules that failed (${failures.length})`),
        ...failures
          .slice(0, SHOWN_FAILURES)
          .flatMap(({ plugin, rule, address, message }) =>
            indent(`${plugin}: ${rule}${address === '' ? '' : ` at ${address}`}: ${message}`, width, 2),
          ),
      ]

const verdict = ({ findings, questions, practices }: Review): string => {
  const open = findings.filter(({ waiver }) => !waiver)
  const severe = open.filter(({ severity }) => severity === 'critical' || severity === 'high').length
  const covered = practices.filter(({ status }) => status !== 'open').length
  const found = open.length === 0 ? 'No findings' : `${count(open.length, 'finding')}, ${severe} of them high or critical`
  return `${found}; ${covered} of ${practices.length} practices covered, ${count(questions.filter(({ answer }) => !answer).length, 'question')} open.`
}
