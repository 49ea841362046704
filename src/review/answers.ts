import type { Design } from '../design/design.js'
import type { Answer } from '../result/result.types.js'

/** The design's answers by practice, rule, `rule@address` or control. */
export interface Answers {
  /** The first of the keys that is answered. */
  find(keys: readonly string[]): { readonly key: string; readonly answer: Answer } | undefined
}

export const answersOf = ({ document, source }: Design): Answers => {
  const answers = document.answers ?? {}
  return {
    find: (keys) => {
      const key = keys.find((each) => Object.hasOwn(answers, each))
      if (key === undefined) return undefined
      return { key, answer: { ...(answers[key] as Omit<Answer, 'position'>), position: source.keyPosition(['answers', key]) } }
    },
  }
}
