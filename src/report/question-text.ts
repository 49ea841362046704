import type { Question } from '../result/result.types.js'
import { listed } from './format.js'
import { indent } from './indent.js'
import type { Paint } from './style.js'

/** More is for `--json`. */
const SHOWN_QUESTIONS = 12
const SHOWN_ADDRESSES = 6

/** What is asked of several resources is asked once. */
export const questionLines = (questions: readonly Question[], width: number, paint: Paint): readonly string[] => {
  const open = questions.filter(({ answer }) => !answer)
  if (open.length === 0) return []
  const groups = [...Map.groupBy(open, ({ rule, text, id }) => JSON.stringify([rule ?? id, text])).values()]
  const shown = groups.slice(0, SHOWN_QUESTIONS)
  const more = open.length - shown.flat().length
  return [
    paint('strong', `Questions (${open.length} open of ${questions.length})`),
    paint('faint', '  answer them in the design under "answers"'),
    ...shown.flatMap((group) => [
      ...indent(`? ${group[0]?.text}`, width, 2),
      ...indent(`${keysOf(group)} (${group[0]?.severity})`, width, 4).map((line) => paint('faint', line)),
    ]),
    ...(more > 0 ? [paint('faint', `  … and ${more} more: all of them with --json`)] : []),
  ]
}

const keysOf = (group: readonly Question[]): string =>
  listed(
    group.map(({ id }) => id),
    SHOWN_ADDRESSES,
  )
