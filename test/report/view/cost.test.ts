import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anchorsOf } from '../../../src/report/view/anchors.js'
import { type CostRow, costOf } from '../../../src/report/view/cost.js'
import { monthsOf } from '../../../src/report/view/months.js'
import type { Result } from '../../../src/result/result.types.js'
import { planner } from '../../support/planner.js'

const designs = ['three-tier-web-app', 'reservation-payments', 'containers-on-fargate-and-eks', 'search-and-data-lake']

const resultOf = async (name: string): Promise<Result> => {
  const file = join('templates/designs', `${name}.json`)
  const { stdout, stderr } = await planner(['estimate', file, '--as-of', '2026-11-01', '--json', '--no-traces', '--no-omissions'])
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0)
const sumOf = (rows: readonly CostRow[]): number => total(rows.map(({ monthly }) => Number(monthly.sort)))

describe('the costs of a report', () => {
  it.each(designs)('of %s are the total, whichever way they are grouped', async (name) => {
    const result = await resultOf(name)
    const cost = costOf(result, anchorsOf(result).owners)
    const expected = Number(result.totals.monthly.expected)
    expect(expected).toBeGreaterThan(0)
    expect(sumOf(cost.services)).toBeCloseTo(expected, 6)
    expect(sumOf(cost.resources)).toBeCloseTo(expected, 6)
    for (const { rows } of cost.tags) expect(sumOf(rows)).toBeCloseTo(expected, 6)
  })

  it.each(designs)('of %s stack up to the cash of each month', async (name) => {
    const result = await resultOf(name)
    const { months, marks } = monthsOf(result)
    const top = Number(marks[0]?.replace(/[^\d.]/g, ''))
    expect(months).toHaveLength(result.horizon)
    for (const [index, { parts }] of months.entries())
      expect(total(parts) * top).toBeCloseTo(Number(result.months[index]?.billed.expected), 4)
  })
})
