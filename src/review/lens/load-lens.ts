import { parseJson } from '../../design/parse-json.js'
import { createProblems, designError, type ProblemList } from '../../design/problem-list.js'
import { inWords } from '../../design/schema-words.js'
import type { Pointer } from '../../design/source.js'
import { PlannerError } from '../../errors/planner-error.js'
import { validatorOf } from '../../host/validator.js'
import { ConditionError, readCondition } from './condition.js'
import lensSchema from './lens.schema.json' with { type: 'json' }
import type { LensChoice, LensFile, LensQuestion } from './lens.types.js'

/** AWS says 500 KB; the smaller reading of that (user guide, lens format, 2026). */
const MOST_BYTES = 500_000

/** Reads a custom lens and checks it as the Well-Architected Tool would; throws one error with all that is wrong. */
export const loadLens = async (file: string, bytes: Uint8Array): Promise<LensFile> => {
  if (bytes.length > MOST_BYTES)
    throw new PlannerError('LENS_INVALID', `${file} has ${bytes.length} bytes; a lens has ${MOST_BYTES} at most.`)
  const { value, source } = parseJson(file, new TextDecoder().decode(bytes))
  const problems = createProblems(source)
  const validate = await validatorOf(lensSchema, 'lens')
  for (const problem of inWords(validate(value), { pointer: [], value })) problems.add(problem)
  if (problems.count === 0) lint(value as LensFile, problems)
  if (problems.count > 0) throw designError(file, problems)
  return value as LensFile
}

/** What the form cannot say: unique ids, conditions that can be read, one default and that the last, no risk twice. */
const lint = ({ pillars }: LensFile, problems: ProblemList): void => {
  const ids = new Set<string>()
  const unique = (id: string, taken: Set<string>, pointer: Pointer, where: string): void => {
    if (taken.has(id)) problems.add({ pointer, message: `"${id}" stands in this ${where} already`, hint: 'give it an id of its own' })
    taken.add(id)
  }
  for (const [index, pillar] of pillars.entries()) {
    unique(pillar.id, ids, ['pillars', index, 'id'], 'lens')
    for (const [at, question] of pillar.questions.entries()) {
      const place = ['pillars', index, 'questions', at]
      unique(question.id, ids, [...place, 'id'], 'lens')
      const choices = new Set<string>()
      for (const [choice, { id }] of question.choices.entries()) unique(id, choices, [...place, 'choices', choice, 'id'], 'question')
      lintPlans(question, place, problems)
      lintRules(question, choices, place, problems)
    }
  }
}

/** Every choice but "none of these" says what to do. */
const lintPlans = ({ choices }: LensQuestion, place: Pointer, problems: ProblemList): void => {
  for (const [index, choice] of choices.entries())
    if (!choice.improvementPlan && !isNone(choice))
      problems.add({
        pointer: [...place, 'choices', index],
        message: `the choice "${choice.id}" has no improvementPlan`,
        hint: 'say what to do where it is not so; only an id that ends in _no needs none',
      })
}

const lintRules = ({ riskRules }: LensQuestion, choices: ReadonlySet<string>, place: Pointer, problems: ProblemList): void => {
  const risks = new Set<string>()
  for (const [index, { condition, risk }] of riskRules.entries()) {
    const at = [...place, 'riskRules', index]
    const wrong = (member: string, message: string, hint: string): void => problems.add({ pointer: [...at, member], message, hint })
    if (risks.has(risk)) wrong('risk', `${risk} has a rule already`, 'join the two conditions by ||')
    risks.add(risk)
    const last = index === riskRules.length - 1
    const isDefault = condition.trim() === 'default'
    if (isDefault && !last) wrong('condition', 'rules after the default are never reached', 'put the default last')
    if (last && !isDefault) wrong('condition', 'the last rule is not the default', 'end with the condition "default"')
    try {
      for (const name of readCondition(condition).names)
        if (!choices.has(name)) wrong('condition', `"${name}" is no choice of this question`, `its choices are: ${[...choices].join(', ')}`)
    } catch (error) {
      if (!(error instanceof ConditionError)) throw error
      wrong('condition', `the condition ${error.message}`, 'write it like: one_choice && (!other_choice || third_choice)')
    }
  }
}

/** The choice that means none of the others. */
export const isNone = ({ id }: LensChoice): boolean => id.endsWith('_no')
