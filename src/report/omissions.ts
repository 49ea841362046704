import type { Result } from '../result/result.types.js'
import { sum } from './decimal.js'
import { change, isRange, moneyRange } from './format.js'
import { clean, wrap } from './plain-text.js'
import type { Paint } from './style.js'

type Omission = NonNullable<Result['omissions']>[number]

/** More than this is for `--json`. */
const SHOWN = 8
const SHOWN_PLACES = 6
const WIDEST = 100

/** What the design does not mention and usually costs, the same of several resources once. */
export const omissionLines = ({ omissions = [], currency, design }: Result, width: number, paint: Paint): readonly string[] => {
  if (omissions.length === 0) return []
  const room = Math.min(width, WIDEST) - 4
  const groups = [...Map.groupBy(omissions, ({ id, label, why }) => JSON.stringify([id, label, why])).values()]
  const indented = (text: string, first: string, rest: string): readonly string[] =>
    wrap(text, room).map((line, index) => `${index === 0 ? first : rest}${line}`)
  return [
    `${paint('strong', 'Not mentioned, usually paid')} ${paint('faint', '(in no total)')}`,
    ...groups.slice(0, SHOWN).flatMap((group) => {
      const [first] = group
      if (!first) return []
      return [
        ...indented(`${clean(first.label)}: ${cost(group, currency)}`, `  ${paint('caution', '+')} `, '    '),
        ...indented(`${clean(first.id)} of ${places(group)}: ${clean(first.why)}`, '    ', '    ').map((line) => paint('faint', line)),
      ]
    }),
    ...(groups.length > SHOWN ? [paint('faint', `    … and ${groups.length - SHOWN} more: all of them with --json`)] : []),
    ...indented(`to add them to the design: planner estimate ${clean(design.file)} --accept all, or the names of some`, '  → ', '    ').map(
      (line) => paint('faint', line),
    ),
  ]
}

const places = (group: readonly Omission[]): string => {
  const shown = group.slice(0, SHOWN_PLACES).map(({ address }) => (address === '' ? 'the design' : clean(address)))
  return `${shown.join(', ')}${group.length > SHOWN_PLACES ? ` and ${group.length - SHOWN_PLACES} more` : ''}`
}

const cost = (group: readonly Omission[], currency: string): string => {
  const known = group.flatMap(({ monthly }) => monthly ?? [])
  if (known.length === 0) return 'not known'
  const total = {
    low: sum(known.map(({ low }) => low)),
    expected: sum(known.map(({ expected }) => expected)),
    high: sum(known.map(({ high }) => high)),
  }
  const atLeast = group.some((omission) => omission.atLeast || omission.monthly === undefined) ? 'at least ' : ''
  return `${atLeast}${isRange(total) ? moneyRange(total, currency) : change(total.expected, currency)} a month`
}
