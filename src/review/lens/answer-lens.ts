import type { Design } from '../../design/design.js'
import type { Lens, Review } from '../../result/result.types.js'
import { answersOf } from '../answers.js'
import { type Choices, readCondition } from './condition.js'
import type { LensChoice, LensFile, LensQuestion } from './lens.types.js'
import { isNone } from './load-lens.js'

type Reviewed = Pick<Review, 'rules' | 'practices'>

/**
 * Answers a lens as far as the design goes. A choice is answered by the design's `answers` (`question.choice`, or the
 * question as not applicable), by the rule or the practice whose id it has (`single_zone_database`, `REL10_BP01`, or the
 * name of the practice's page), else it stays open. A question's risk is told once no open choice could change it.
 */
export const answerLens = (lens: LensFile, file: string, review: Reviewed, design: Design): Lens => {
  const answers = answersOf(design)
  const known = knownOf(review)
  const answered = ({ id: question, choices, title, riskRules }: LensQuestion): Omit<Lens['questions'][number], 'pillar'> => {
    const whole = answers.find([question])?.answer
    const found = choices.map((choice) => ({ choice, ...answerOf(choice, question, answers, known) }))
    const made = withNone(new Map(found.map(({ choice, selected }) => [choice.id, selected])), choices)
    return {
      id: question,
      title,
      risk: whole?.answer === 'not-applicable' ? 'NOT_APPLICABLE' : riskOf(riskRules, made),
      choices: found.map(({ choice, by }) => ({
        id: choice.id,
        title: choice.title,
        status: made.get(choice.id) === undefined ? 'open' : made.get(choice.id) ? 'selected' : 'unselected',
        ...(by === undefined ? {} : { by }),
        ...(choice.improvementPlan ? { plan: choice.improvementPlan.displayText } : {}),
      })),
    }
  }
  const questions = lens.pillars.flatMap((pillar) => pillar.questions.map((question) => ({ pillar: pillar.name, ...answered(question) })))
  return { name: lens.name, file, description: lens.description, questions }
}

/** What rules and practices say, by the ids that a choice may have. */
const knownOf = ({ rules, practices }: Reviewed): ReadonlyMap<string, { readonly selected: boolean; readonly by: string }> => {
  const failed = new Set(rules.filter((rule) => rule.failed > 0).flatMap((rule) => rule.practices))
  return new Map([
    ...practices.flatMap(({ id, url, status, answer }) => {
      if (status === 'open' || answer?.answer === 'not-applicable') return []
      const selected = !failed.has(id) && answer?.answer !== 'no'
      const slug = /\/([a-z0-9_]+)\.html$/.exec(url)?.[1] ?? id
      return [id.replace('-', '_'), slug].map((name) => [name.toLowerCase(), { selected, by: id }] as const)
    }),
    ...rules.flatMap(({ id, passed, failed: failures, answered }) =>
      passed.length + failures + answered === 0 ? [] : [[id.replaceAll('-', '_'), { selected: failures === 0, by: id }] as const],
    ),
  ])
}

const answerOf = (
  { id }: LensChoice,
  question: string,
  answers: ReturnType<typeof answersOf>,
  known: ReturnType<typeof knownOf>,
): { readonly selected: boolean | undefined; readonly by?: string } => {
  const stated = answers.find([`${question}.${id}`])
  if (stated) return { selected: stated.answer.answer === 'yes', by: stated.key }
  const found = known.get(id.toLowerCase())
  return found ?? { selected: undefined }
}

/** "None of these" follows from the others where it is not answered itself. */
const withNone = (made: Choices, choices: readonly LensChoice[]): Choices => {
  const others = choices.filter((choice) => !isNone(choice)).map(({ id }) => made.get(id))
  const none = others.includes(true) ? false : others.includes(undefined) ? undefined : true
  return new Map([...made].map(([id, selected]) => [id, selected === undefined && id.endsWith('_no') ? none : selected]))
}

const RISKS = { HIGH_RISK: 'HIGH', MEDIUM_RISK: 'MEDIUM', NO_RISK: 'NONE' } as const

/** The first rule that holds; unanswered where an open choice decides. */
const riskOf = (rules: LensQuestion['riskRules'], choices: Choices): Lens['questions'][number]['risk'] => {
  if ([...choices.values()].every((selected) => selected === undefined)) return 'UNANSWERED'
  for (const { condition, risk } of rules) {
    const holds = readCondition(condition).holds(choices)
    if (holds === undefined) return 'UNANSWERED'
    if (holds) return RISKS[risk]
  }
  return 'UNANSWERED'
}
