import type { Result } from '../result/result.types.js'
import { change, isRange, listed, moneyRange } from './format.js'
import { groupOmissions, type OmissionGroup } from './omission-groups.js'
import { clean, wrap } from './plain-text.js'
import type { Paint } from './style.js'

/** More than this is for `--json`. */
const SHOWN = 8
const SHOWN_PLACES = 6
const WIDEST = 100

/** What the design does not mention and usually costs, the same of several resources once. */
export const omissionLines = ({ omissions = [], currency, design }: Result, width: number, paint: Paint): readonly string[] => {
  if (omissions.length === 0) return []
  const room = Math.min(width, WIDEST) - 4
  const groups = groupOmissions(omissions)
  const indented = (text: string, first: string, rest: string): readonly string[] =>
    wrap(text, room).map((line, index) => `${index === 0 ? first : rest}${line}`)
  return [
    `${paint('strong', 'Not mentioned, usually paid')} ${paint('faint', '(in no total)')}`,
    ...groups
      .slice(0, SHOWN)
      .flatMap((group) => [
        ...indented(`${clean(group.label)}: ${cost(group, currency)}`, `  ${paint('caution', '+')} `, '    '),
        ...indented(`${clean(group.id)} of ${places(group)}: ${clean(group.why)}`, '    ', '    ').map((line) => paint('faint', line)),
      ]),
    ...(groups.length > SHOWN ? [paint('faint', `    … and ${groups.length - SHOWN} more: all of them with --json`)] : []),
    ...(omissions.some(({ patch }) => patch.length > 0)
      ? indented(adding(design.file), '  → ', '    ').map((line) => paint('faint', line))
      : []),
  ]
}

const adding = (file: string): string => `to add them to the design: planner estimate ${clean(file)} --accept all, or the names of some`

const places = ({ addresses }: OmissionGroup): string =>
  listed(
    addresses.map((address) => (address === '' ? 'the design' : clean(address))),
    SHOWN_PLACES,
  )

const cost = ({ monthly, atLeast }: OmissionGroup, currency: string): string =>
  monthly
    ? `${atLeast ? 'at least ' : ''}${isRange(monthly) ? moneyRange(monthly, currency) : change(monthly.expected, currency)} a month`
    : 'not known'
