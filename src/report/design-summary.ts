import type { Range, Resource, Result } from '../result/result.types.js'
import { type Cell, setTable } from './columns.js'
import { atLeastMoney } from './cost-table.js'
import { ratio, signOf, sum } from './decimal.js'
import { count, isRange, percent, quantity, span } from './format.js'
import { clean } from './plain-text.js'
import type { Paint } from './style.js'

const COSTLIEST = 20

/** What is left of a report when there are too many resources to list: sums by type, and the costliest. */
export const designSummary = (result: Result, width: number, paint: Paint): readonly string[] => {
  const { resources, currency, totals } = result
  const commitments = result.commitments.filter((commitment) => commitment.owner === undefined)
  const types = Map.groupBy(resources, (resource) => resource.type)
  const groups = [...types]
    .map(([type, members]) => summed(type, members))
    .concat(commitments.length > 0 ? [summed('commitments', commitments)] : [])
    .sort((a, b) => byCost(a.monthly, b.monthly))
  const typeRows = groups.map(({ name, members, monthly, atLeast }): readonly Cell[] => [
    { text: clean(name) },
    { text: quantity(String(members)) },
    { text: atLeastMoney(monthly, atLeast, currency) },
    { text: isRange(monthly) ? span(monthly, currency) : '' },
    { text: shareOf(monthly, totals.monthly), tone: 'faint' },
  ])
  const costliest = [...resources].sort((a, b) => byCost(a.monthly, b.monthly)).slice(0, COSTLIEST)
  const top = costliest.map((resource): readonly Cell[] => [
    { text: clean(resource.address) },
    { text: clean(resource.title), tone: 'faint' },
    resource.error === undefined ? { text: atLeastMoney(resource.monthly, resource.atLeast, currency) } : { text: 'failed', tone: 'bad' },
    { text: isRange(resource.monthly) ? span(resource.monthly, currency) : '' },
    { text: shareOf(resource.monthly, totals.monthly), tone: 'faint' },
  ])
  const columns = (name: string, second: 'left' | 'right', secondHead: string) =>
    [
      { head: name, align: 'left', flexible: true },
      { head: secondHead, align: second },
      { head: 'monthly', align: 'right' },
      { head: [...groups].some(({ monthly }) => isRange(monthly)) ? 'low … high' : '', align: 'right' },
      { head: 'share', align: 'right' },
    ] as const
  const byType = setTable(columns('type', 'right', 'resources'), typeRows, width, paint)
  const byResource = setTable(columns('costliest resources', 'left', ''), top, width, paint)
  return [
    paint('faint', byType.head),
    paint('faint', '─'.repeat(byType.width)),
    ...byType.rows,
    '',
    paint('faint', byResource.head),
    paint('faint', '─'.repeat(byResource.width)),
    ...byResource.rows,
    paint('faint', `${count(resources.length, 'resource')} in all: every line with --json or --csv`),
  ]
}

const summed = (name: string, members: readonly Pick<Resource, 'monthly' | 'atLeast'>[]) => ({
  name,
  members: members.length,
  monthly: {
    low: sum(members.map((member) => member.monthly.low)),
    expected: sum(members.map((member) => member.monthly.expected)),
    high: sum(members.map((member) => member.monthly.high)),
  },
  atLeast: members.some((member) => member.atLeast),
})

// Good enough to put rows in order; no amount is computed from it.
const byCost = (a: Range, b: Range): number => Number(b.expected) - Number(a.expected)

const shareOf = (part: Range, whole: Range): string => {
  const share = ratio(part.expected, whole.expected)
  if (share === undefined) return ''
  return signOf(share) === 0 && signOf(part.expected) > 0 ? '<0.1%' : percent(share)
}
