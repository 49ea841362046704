import type { Result } from '../result/result.types.js'
import { ratio, signOf, subtract } from './decimal.js'
import { listed, money, percent } from './format.js'
import { clean, wrap } from './plain-text.js'
import type { Paint, Tone } from './style.js'

/** More than this is for `--json`. */
const SHOWN = 20
const WIDEST = 100

interface Notice {
  readonly sign: string
  readonly tone: Tone
  readonly what: string
  /** What to do about it. */
  readonly mend?: string
}

const section = (title: string, notices: readonly Notice[], width: number, paint: Paint): readonly string[] => {
  if (notices.length === 0) return []
  const room = Math.min(width, WIDEST) - 4
  const more = notices.length - SHOWN
  return [
    paint('strong', title),
    ...notices
      .slice(0, SHOWN)
      .flatMap(({ sign, tone, what, mend }) => [
        ...wrap(clean(what), room).map((text, index) => (index === 0 ? `  ${paint(tone, sign)} ${text}` : `    ${text}`)),
        ...wrap(clean(mend ?? ''), room - 2).map((text, index) => paint('faint', index === 0 ? `    → ${text}` : `      ${text}`)),
      ]),
    ...(more > 0 ? [paint('faint', `    … and ${more} more: all of them with --json`)] : []),
  ]
}

/** What is not known, and what would tell it. */
export const unknownLines = (result: Result, width: number, paint: Paint): readonly string[] =>
  section(
    `Not known (${result.unknowns.length})`,
    result.unknowns.map(({ address, line, why, mend }) => ({ sign: '?', tone: 'caution', what: `${address}.${line}: ${why}`, mend })),
    width,
    paint,
  )

const SEVERITY: Readonly<Record<Result['problems'][number]['severity'], readonly [sign: string, tone: Tone]>> = {
  error: ['✗', 'bad'],
  quota: ['!', 'caution'],
  warn: ['!', 'caution'],
  info: ['·', 'faint'],
}

const SHOWN_PLACES = 8

/** What is wrong with the design, worst first; the same at several places once. */
export const problemLines = (result: Result, width: number, paint: Paint): readonly string[] => {
  const order = Object.keys(SEVERITY)
  const worstFirst = [...result.problems].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
  const groups = Map.groupBy(worstFirst, ({ id, severity, message, hint }) => JSON.stringify([severity, id, message, hint]))
  const notices = [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return []
    const { severity, id, address, message, hint, position } = first
    const [sign, tone] = SEVERITY[severity]
    const places = others.map((other) => `${other.address} (${other.position.line}:${other.position.column})`)
    const also = places.length === 0 ? '' : `; also ${listed(places, SHOWN_PLACES)}`
    return [
      {
        sign,
        tone,
        what: `${position.file}:${position.line}:${position.column} ${address === '' ? '' : `${address}: `}${message} (${severity}, ${id})${also}`,
        mend: hint,
      },
    ]
  })
  return section(`Problems (${result.problems.length})`, notices, width, paint)
}

/** Plugins that failed: each cost its own lines. */
export const failureLines = (result: Result, width: number, paint: Paint): readonly string[] =>
  section(
    `Failed (${result.failures.length})`,
    result.failures.map(({ plugin, address, message }) => ({
      sign: '✗',
      tone: 'bad',
      what: `${address === '' ? '' : `${address}: `}${plugin} failed: ${message}`,
      mend: `${address === '' ? 'what it would add is missing' : 'its lines are missing from every sum'}; report it to the plugin`,
    })),
    width,
    paint,
  )

/** Each budget against what the design costs a month. */
export const budgetLines = (result: Result, width: number, paint: Paint): readonly string[] =>
  section(
    'Budgets, a month',
    result.budgets.map(({ name, limit, actual, status }) => {
      const of = `${money(actual, result.currency)} of ${money(limit, result.currency)}`
      const share = ratio(actual, limit)
      if (status === 'over')
        return { sign: '✗', tone: 'bad', what: `${name}: ${of}, over by ${money(subtract(actual, limit), result.currency)}` }
      if (status === 'within')
        return { sign: '✓', tone: 'good', what: `${name}: ${of}${share === undefined ? '' : ` (${percent(share)})`}` }
      const known = signOf(actual) > 0 ? `at least ${of}` : `nothing known of ${money(limit, result.currency)}`
      return { sign: '?', tone: 'caution', what: `${name}: ${known}; unknown lines may exceed it` }
    }),
    width,
    paint,
  )
