import { describe, expect, it } from 'vitest'
import { brokenBudgets, checkBudgetCurrency, parseBudget } from '../../src/actions/gates.js'
import type { Result } from '../../src/result/result.types.js'

function resultWith(monthly: string, atLeast: boolean, budgets: Result['budgets'] = []): Result {
  const range = { low: monthly, expected: monthly, high: monthly }
  return { currency: 'USD', totals: { monthly: range, atLeast }, budgets } as unknown as Result
}

it('shows a budget whose name would steer the terminal', () => {
  const budget = { name: 'b\u001b[31m', limit: '5', actual: '10', status: 'over' } as Result['budgets'][number]
  expect(brokenBudgets(resultWith('10', false, [budget]))).toEqual([expect.stringContaining('The budget "b\ufffd[31m" of $5.00')])
})

describe('parseBudget', () => {
  it.each([
    ['500/month', '500'],
    ['500', '500'],
    ['$500.50/month', '500.50'],
    ['500 USD/month', '500'],
  ])('reads %s', (text, amount) => {
    expect(parseBudget(text)).toBe(amount)
  })

  it.each(['', 'plenty', '500/year', '-5', '1e9', '500/', '5,000'])('refuses %j', (text) => {
    expect(() => parseBudget(text)).toThrow(expect.objectContaining({ code: 'OPTION_INVALID' }))
  })
})

describe('checkBudgetCurrency', () => {
  it('does not take dollars for euros', () => {
    expect(() => checkBudgetCurrency('$500/month', 'EUR')).toThrow('is in USD, the estimate in EUR')
    expect(() => checkBudgetCurrency('500 USD', 'EUR')).toThrow('is in USD')
    for (const text of ['500', '500 EUR/month']) expect(() => checkBudgetCurrency(text, 'EUR')).not.toThrow()
  })
})

describe('brokenBudgets', () => {
  it('is content with what is within', () => {
    expect(brokenBudgets(resultWith('500', false), '500')).toEqual([])
    expect(brokenBudgets(resultWith('500', true))).toEqual([])
  })

  it('says by how much, exactly', () => {
    expect(brokenBudgets(resultWith('500.01', false), '500')).toEqual([
      'The budget of $500.00 a month is exceeded: the estimate is $500.01 a month.',
    ])
  })

  it('does not take an unknown cost for nothing', () => {
    expect(brokenBudgets(resultWith('10', true), '500')).toEqual([expect.stringContaining('cannot be shown to hold')])
  })

  it("holds the design's own budgets too, the command's last", () => {
    const budgets: Result['budgets'] = [
      { name: 'web', limit: '10', actual: '20', status: 'over' },
      { name: 'data', limit: '10', actual: '5', status: 'unknown' },
      { name: 'rest', limit: '10', actual: '5', status: 'within' },
    ]
    expect(brokenBudgets(resultWith('600', false, budgets), '500')).toEqual([
      'The budget "web" of $10.00 a month is exceeded: the estimate is $20.00 a month.',
      expect.stringMatching(/^The budget "data" .* cannot be shown to hold/),
      expect.stringMatching(/^The budget of \$500\.00/),
    ])
  })
})
