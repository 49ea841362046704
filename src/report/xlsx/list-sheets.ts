import type { Commitment, Finding, Resource, Result } from '../../result/result.types.js'
import { date, formula, MONEY, number, PERCENT, type Sheet, text, WHOLE } from './cells.js'
import { criterion, type LineSums } from './lines-sheet.js'
import { type Column, listSheet } from './list-sheet.js'

/** A row and the number that it has in its sheet. */
interface Numbered<T> {
  readonly it: T
  readonly row: number
}

const AT_LEAST = 'at least: some lines are not known'

const placeOf = ({ file, line }: Finding['position'], own: string): string => (file === own ? `line ${line}` : `${file}:${line}`)

/** Nothing of it has a known cost, which is not a cost of 0. */
const isUnknown = ({ error, lines }: Resource): boolean =>
  error !== undefined || (lines.length > 0 && lines.every(({ monthly }) => monthly === undefined))

export const resourcesSheet = ({ resources, currency, design }: Result, sums: LineSums): Sheet => {
  const amount = (it: Resource, value: string): string | undefined => (isUnknown(it) ? undefined : value)
  const columns: Column<Numbered<Resource>>[] = [
    { head: 'Address', most: 30, cell: ({ it }) => text(criterion(it.address)) },
    { head: 'Title', cell: ({ it }) => text(it.title) },
    { head: 'Region', cell: ({ it }) => text(it.region) },
    { head: `Monthly, low (${currency})`, cell: ({ it }) => number(amount(it, it.monthly.low), MONEY) },
    {
      head: `Monthly (${currency})`,
      cell: ({ it, row }) =>
        isUnknown(it) ? null : formula(sums.where('expected', 'address', `$A${row}`, criterion(it.address)), it.monthly.expected, MONEY),
    },
    { head: `Monthly, high (${currency})`, cell: ({ it }) => number(amount(it, it.monthly.high), MONEY) },
    { head: `Upfront due (${currency})`, cell: ({ it }) => number(amount(it, it.upfront.expected), MONEY) },
    {
      head: 'Remark',
      optional: true,
      cell: ({ it }) => text(it.error ?? (isUnknown(it) ? 'not known' : it.atLeast ? AT_LEAST : undefined)),
    },
    { head: 'Note', optional: true, cell: ({ it }) => text(it.note) },
    { head: 'Type', cell: ({ it }) => text(it.type) },
    { head: 'Plugin', cell: ({ it }) => text(it.plugin) },
    { head: 'Where', cell: ({ it }) => text(placeOf(it.position, design.file)) },
  ]
  return listSheet(
    'Resources',
    columns,
    resources.map((it, index) => ({ it, row: index + 2 })),
  )
}

export const commitmentsSheet = ({ commitments, currency }: Result): Sheet => {
  const columns: Column<Commitment>[] = [
    { head: 'Commitment', cell: ({ id }) => text(id) },
    { head: 'Label', most: 48, cell: ({ label }) => text(label) },
    { head: 'Option', cell: ({ option }) => text(option) },
    { head: 'Term', cell: ({ term }) => text(term) },
    { head: 'Payment', cell: ({ payment }) => text(payment) },
    { head: `Upfront due (${currency})`, cell: ({ upfront }) => number(upfront.expected, MONEY) },
    { head: `Monthly, effective (${currency})`, cell: ({ monthly }) => number(monthly.expected, MONEY) },
    { head: 'Used', cell: ({ utilization }) => number(utilization, PERCENT) },
    { head: `Unused a month (${currency})`, cell: ({ unusedMonthly }) => number(unusedMonthly?.expected, MONEY) },
    { head: `The same on demand, a month (${currency})`, cell: ({ onDemandMonthly }) => number(onDemandMonthly?.expected, MONEY) },
    { head: `Whole term (${currency})`, cell: ({ termTotal }) => number(termTotal?.expected, MONEY) },
    { head: 'Breaks even in month', optional: true, cell: ({ breakEvenMonth }) => number(breakEvenMonth, WHOLE) },
    { head: 'Remark', optional: true, cell: ({ atLeast }) => text(atLeast ? AT_LEAST : undefined) },
  ]
  return listSheet('Commitments', columns, commitments)
}

export const findingsSheet = ({ review, currency, design }: Result): Sheet => {
  const titles = new Map(review?.rules.map(({ id, failureTitle, remedy }) => [id, { failureTitle, remedy }]))
  const pillars = new Map(review?.pillars.map(({ pillar, title }) => [pillar, title]))
  const columns: Column<Finding>[] = [
    { head: 'Severity', cell: ({ severity }) => text(severity) },
    { head: 'Pillar', cell: ({ pillar }) => text(pillars.get(pillar) ?? pillar) },
    { head: 'Address', most: 30, cell: ({ address }) => text(address === '' ? 'the design' : address) },
    { head: 'Finding', cell: ({ rule }) => text(titles.get(rule)?.failureTitle ?? rule) },
    { head: 'What is so', most: 50, cell: ({ message }) => text(message) },
    { head: 'Remedy', most: 50, cell: ({ rule }) => text(titles.get(rule)?.remedy) },
    { head: `Remedy adds a month (${currency})`, optional: true, cell: ({ fix }) => number(fix?.monthly?.expected, MONEY) },
    { head: 'Accepted because', optional: true, cell: ({ waiver }) => text(waiver?.reason) },
    { head: 'Accepted until', optional: true, cell: ({ waiver }) => date(waiver?.until) },
    { head: 'Rule', cell: ({ rule }) => text(rule) },
    { head: 'Where', cell: ({ position }) => text(placeOf(position, design.file)) },
  ]
  return listSheet('Findings', columns, review?.findings ?? [], { nothing: review ? 'None.' : 'The design was not reviewed.' })
}

export const unknownsSheet = ({ unknowns }: Result): Sheet =>
  listSheet(
    'Unknowns',
    [
      { head: 'Address', most: 30, cell: ({ address }) => text(address) },
      { head: 'Line', most: 30, cell: ({ line }) => text(line) },
      { head: 'Why', most: 50, cell: ({ why }) => text(why) },
      { head: 'What would tell it', most: 58, cell: ({ mend }) => text(mend) },
    ],
    unknowns,
    { nothing: 'None: every line has a known cost.' },
  )

export const assumptionsSheet = ({ assumptions }: Result): Sheet =>
  listSheet(
    'Assumptions',
    [
      { head: 'Address', most: 30, cell: ({ address }) => text(address) },
      { head: 'Assumption', most: 58, cell: ({ text: words }) => text(words) },
    ],
    assumptions,
  )
