import type { Lens } from '../../result/result.types.js'

/** An answer in the form of the Well-Architected Tool's `UpdateAnswer`, but for the workload and the lens, which only the account knows. */
export interface LensAnswer {
  readonly QuestionId: string
  readonly SelectedChoices: readonly string[]
  readonly IsApplicable: boolean
  readonly Notes: string
}

/** What the API takes as notes at most (API reference of the tool, 2026). */
const LONGEST_NOTES = 2084

/** The questions that are answered, for `aws wellarchitected update-answer --cli-input-json`. */
export const lensAnswers = ({ questions }: Lens): readonly LensAnswer[] =>
  questions
    .filter(({ risk }) => risk !== 'UNANSWERED')
    .map(({ id, risk, choices }) => {
      const because = choices.flatMap(({ id: choice, by }) => (by === undefined ? [] : [`${choice}: ${by}`]))
      return {
        QuestionId: id,
        SelectedChoices: choices.filter(({ status }) => status === 'selected').map((choice) => choice.id),
        IsApplicable: risk !== 'NOT_APPLICABLE',
        Notes: `Answered by planner. ${because.join('; ')}`.slice(0, LONGEST_NOTES),
      }
    })
