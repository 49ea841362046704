import type { Lens } from '../result/result.types.js'
import { clean, wrap } from './plain-text.js'
import { type Paint, painter, type Tone } from './style.js'

const NARROWEST = 60
const WIDEST = 110

const RISKS: Readonly<Record<Lens['questions'][number]['risk'], readonly [text: string, tone: Tone]>> = {
  HIGH: ['high risk', 'bad'],
  MEDIUM: ['medium risk', 'caution'],
  NONE: ['no risk', 'good'],
  NOT_APPLICABLE: ['not applicable', 'faint'],
  UNANSWERED: ['unanswered', 'faint'],
}

const SIGNS = { selected: '✓', unselected: '✗', open: '?' } as const

/** A lens for a terminal: each question with its risk, what is chosen and who says so, what to do about the rest. */
export const renderLens = (lens: Lens, options: { readonly width: number; readonly color: boolean }): string => {
  const width = Math.min(WIDEST, Math.max(NARROWEST, options.width))
  const paint = painter(options.color)
  const answered = lens.questions.filter(({ risk }) => risk !== 'UNANSWERED').length
  return `${[
    `${paint('strong', `Lens: ${clean(lens.name)}`)} ${paint('faint', `${answered} of ${lens.questions.length} questions answered`)}`,
    ...lens.questions.flatMap((question) => questionLines(question, width, paint)),
  ].join('\n')}\n`
}

const questionLines = (question: Lens['questions'][number], width: number, paint: Paint): readonly string[] => {
  const [risk, tone] = RISKS[question.risk]
  const settled = question.risk === 'NONE' || question.risk === 'NOT_APPLICABLE'
  return [
    '',
    `  ${paint(tone, risk)}  ${clean(question.title)} ${paint('faint', clean(`${question.pillar} · ${question.id}`))}`,
    ...question.choices.flatMap(({ id, title, status, by, plan }) => [
      ...wrap(clean(`${SIGNS[status]} ${title} (${id}${by === undefined ? '' : `, by ${by}`})`), width - 4).map((line) => `    ${line}`),
      ...(status === 'selected' || settled || plan === undefined
        ? []
        : wrap(clean(`→ ${plan}`), width - 6).map((line) => paint('faint', `      ${line}`))),
    ]),
  ]
}
