import type { Commitment, Finding, Resource, Result } from '../../result/result.types.js'
import { type Column, formula, listSheet, MONEY, number, PERCENT, type Sheet, text } from './cells.js'
import { criterion, type LineSums } from './lines-sheet.js'

/** A row and the number that it has in its sheet. */
interface Numbered<T> {
  readonly it: T
  readonly row: number
}

export const resourcesSheet = ({ resources, currency }: Result, sums: LineSums): Sheet => {
  const columns: Column<Numbered<Resource>>[] = [
    { head: 'Address', width: 28, cell: ({ it }) => text(criterion(it.address)) },
    { head: 'Title', width: 32, cell: ({ it }) => text(it.title) },
    { head: 'Type', width: 28, cell: ({ it }) => text(it.type) },
    { head: 'Region', width: 14, cell: ({ it }) => text(it.region) },
    { head: `Monthly, low (${currency})`, width: 14, cell: ({ it }) => number(it.monthly.low, MONEY) },
    {
      head: `Monthly (${currency})`,
      width: 14,
      cell: ({ it, row }) => formula(sums.where('expected', 'address', `$A${row}`), it.monthly.expected, MONEY),
    },
    { head: `Monthly, high (${currency})`, width: 14, cell: ({ it }) => number(it.monthly.high, MONEY) },
    { head: 'Upfront due', width: 13, cell: ({ it }) => number(it.upfront.expected, MONEY) },
    { head: 'Remark', width: 40, cell: ({ it }) => text(it.error ?? (it.atLeast ? 'at least: some lines are not known' : undefined)) },
    { head: 'Note', width: 40, cell: ({ it }) => text(it.note) },
    { head: 'Plugin', width: 30, cell: ({ it }) => text(it.plugin) },
    { head: 'Where', width: 30, cell: ({ it }) => text(`${it.position.file}:${it.position.line}`) },
  ]
  return listSheet(
    'Resources',
    columns,
    resources.map((it, index) => ({ it, row: index + 2 })),
  )
}

export const commitmentsSheet = ({ commitments, currency }: Result): Sheet => {
  const columns: Column<Commitment>[] = [
    { head: 'Commitment', width: 24, cell: ({ id }) => text(id) },
    { head: 'Label', width: 48, cell: ({ label }) => text(label) },
    { head: 'Option', width: 14, cell: ({ option }) => text(option) },
    { head: 'Term', width: 8, cell: ({ term }) => text(term) },
    { head: 'Payment', width: 16, cell: ({ payment }) => text(payment) },
    { head: `Upfront due (${currency})`, width: 14, cell: ({ upfront }) => number(upfront.expected, MONEY) },
    { head: 'Monthly, effective', width: 14, cell: ({ monthly }) => number(monthly.expected, MONEY) },
    { head: 'Used', width: 9, cell: ({ utilization }) => number(utilization, PERCENT) },
    { head: 'Unused a month', width: 14, cell: ({ unusedMonthly }) => number(unusedMonthly?.expected, MONEY) },
    { head: 'The same on demand', width: 14, cell: ({ onDemandMonthly }) => number(onDemandMonthly?.expected, MONEY) },
    { head: 'Whole term', width: 14, cell: ({ termTotal }) => number(termTotal?.expected, MONEY) },
    { head: 'Breaks even in month', width: 12, cell: ({ breakEvenMonth }) => number(breakEvenMonth, '0') },
    { head: 'Remark', width: 40, cell: ({ atLeast }) => text(atLeast ? 'at least: some lines are not known' : undefined) },
  ]
  return listSheet('Commitments', columns, commitments)
}

export const findingsSheet = ({ review, currency }: Result): Sheet => {
  const titles = new Map(review?.rules.map(({ id, failureTitle, remedy }) => [id, { failureTitle, remedy }]))
  const columns: Column<Finding>[] = [
    { head: 'Severity', width: 10, cell: ({ severity }) => text(severity) },
    { head: 'Pillar', width: 22, cell: ({ pillar }) => text(pillar) },
    { head: 'Address', width: 24, cell: ({ address }) => text(address === '' ? 'the design' : address) },
    { head: 'Finding', width: 44, cell: ({ rule }) => text(titles.get(rule)?.failureTitle ?? rule) },
    { head: 'What is so', width: 60, cell: ({ message }) => text(message) },
    { head: 'Remedy', width: 50, cell: ({ rule }) => text(titles.get(rule)?.remedy) },
    { head: `Remedy adds a month (${currency})`, width: 14, cell: ({ fix }) => number(fix?.monthly?.expected, MONEY) },
    { head: 'Accepted because', width: 36, cell: ({ waiver }) => text(waiver?.reason) },
    { head: 'Accepted until', width: 14, cell: ({ waiver }) => text(waiver?.until) },
    { head: 'Rule', width: 30, cell: ({ rule }) => text(rule) },
    { head: 'Where', width: 30, cell: ({ position }) => text(`${position.file}:${position.line}`) },
  ]
  return listSheet('Findings', columns, review?.findings ?? [])
}

export const unknownsSheet = ({ unknowns }: Result): Sheet =>
  listSheet(
    'Unknowns',
    [
      { head: 'Address', width: 28, cell: ({ address }) => text(address) },
      { head: 'Line', width: 28, cell: ({ line }) => text(line) },
      { head: 'Why', width: 60, cell: ({ why }) => text(why) },
      { head: 'What would tell it', width: 70, cell: ({ mend }) => text(mend) },
    ],
    unknowns,
  )

export const assumptionsSheet = ({ assumptions }: Result): Sheet =>
  listSheet(
    'Assumptions',
    [
      { head: 'Address', width: 28, cell: ({ address }) => text(address) },
      { head: 'Assumption', width: 110, cell: ({ text: words }) => text(words) },
    ],
    assumptions,
  )
