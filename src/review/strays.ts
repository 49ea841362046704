import type { Design } from '../design/design.js'
import { didYouMean } from '../design/nearest.js'
import type { Pointer } from '../design/source.js'
import type { Result, Review } from '../result/result.types.js'

type Problem = Result['problems'][number]

export interface StrayOptions {
  readonly design: Design
  readonly review: Pick<Review, 'rules' | 'practices'>
  /** Controls and items of the ledger of responsibilities. */
  readonly duties: readonly string[]
  /** Ids of every rule there is, also of types that the design does not use; asked for only if an id is not among those that ran. */
  readonly everyRule: () => Promise<readonly string[]>
}

/** Waivers and answers whose key names nothing: a slip in one would leave it without effect, and nobody would notice. */
export const straysOf = async (options: StrayOptions): Promise<readonly Problem[]> => {
  const { design, review, duties, everyRule } = options
  const { document, source } = design
  const waived = ((document.waivers ?? []) as readonly { readonly rule: string }[]).map(({ rule }) => rule)
  const keys = Object.keys(document.answers ?? {})
  if (waived.length + keys.length === 0) return []
  const addresses = new Set(design.resources.map(({ address }) => address))
  const asked = new Set([...review.practices.map(({ id }) => id), ...duties])
  const ran = new Set(review.rules.map(({ id }) => id))
  const isKnown = (key: string): boolean => ran.has(key) || asked.has(key)
  const named = [...waived, ...keys.map(subjectOf)]
  const rules = named.every(isKnown) ? ran : new Set([...ran, ...(await everyRule())])
  const problem = (id: string, severity: Problem['severity'], pointer: Pointer, message: string, hint: string): Problem => {
    const at = pointer[0] === 'answers' ? source.keyPosition(pointer) : source.position(pointer)
    return { id, severity, address: '', message, hint, position: at }
  }
  const ofWaivers = waived.flatMap((rule, index) =>
    rules.has(rule)
      ? []
      : problem(
          'waiver.unknown-rule',
          'warn',
          ['waivers', index, 'rule'],
          `waivers[${index}] names the rule "${rule}", which nobody brings: it waives nothing`,
          didYouMean(rule, rules) ?? 'planner rules list shows the rules',
        ),
  )
  const ofAnswers = keys.flatMap((key) => {
    const pointer = ['answers', key]
    const subject = subjectOf(key)
    const answers = `the answer "${key}" answers nothing`
    if (!rules.has(subject) && !asked.has(subject)) {
      const meant = didYouMean(subject, [...rules, ...asked])
      if (meant !== undefined) return problem('answer.unknown-key', 'warn', pointer, `${answers} that planner asks`, meant)
      // The questions of a lens have names of their own.
      const hint = 'keys are practices, rules, rule@address and controls; a lens asks for its own with --lens'
      return problem('answer.unknown-key', 'info', pointer, `${answers} that planner asks`, hint)
    }
    const address = key.slice(subject.length + 1)
    if (address === '' || addresses.has(address)) return []
    const hint = didYouMean(address, addresses) ?? 'name one of its resources, or leave it out to answer for all'
    return problem('answer.unknown-resource', 'warn', pointer, `${answers}: the design has no resource "${address}"`, hint)
  })
  return [...ofWaivers, ...ofAnswers]
}

const subjectOf = (key: string): string => key.split('@', 1)[0] ?? key
