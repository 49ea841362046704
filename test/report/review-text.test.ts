import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { renderReview } from '../../src/report/review-text.js'
import type { Result, Review } from '../../src/result/result.types.js'
import { reviewedSite } from './reviewed-fixture.js'

const position = { file: 'design.json', line: 3, column: 5 }

const site = (more: Partial<Result> = {}, review: Partial<Review> = {}) => {
  const result = reviewedSite()
  return { ...result, ...more, review: { ...(result.review as Review), ...review } }
}

const text = (result = site(), width = 100) => renderReview(result, { width, color: false })

describe('a review in a terminal', () => {
  it.each([40, 60, 80, 200])('keeps to its width: %i columns', (width) => {
    const long = 'a rule with a title that is long enough not to fit on one line of a narrow terminal'
    const { rules, findings } = site().review
    const result = site(
      {},
      { rules: rules.map((rule) => ({ ...rule, failureTitle: `${long} ${rule.id}`, why: `${long}, ${long}.` })), findings },
    )
    const widest = Math.max(
      ...text(result, width)
        .split('\n')
        .map((line) => stringWidth(line)),
    )
    expect(widest).toBeLessThanOrEqual(Math.min(110, Math.max(60, width)))
    expect(widest).toBeGreaterThan(50)
  })

  it('asks once what is asked of several resources', () => {
    const question = { kind: 'rule', pillar: 'security', severity: 'high', text: 'Does it use a role?', rule: 'keys' } as const
    const questions = ['web', 'api'].map((address) => ({ ...question, id: `keys@${address}`, address }))
    const printed = text(site({}, { questions }))
    expect(printed.match(/Does it use a role\?/g)).toHaveLength(1)
    expect(printed).toContain('    keys@web, keys@api (high)')
    expect(printed).toContain('Questions (2 open of 2)')
  })

  it('shows what is wrong with the design, and which plugins failed', () => {
    const problem = {
      id: 'waiver.unknown-rule',
      severity: 'warn',
      address: '',
      message: 'no such rule',
      hint: 'see the list',
      position,
    } as const
    const failures = [{ plugin: 'acme@1.0.0', address: 'web', message: 'it threw' }]
    const printed = text(site({ problems: [problem], failures }))
    expect(printed).toContain('! design.json:3:5 no such rule (warn, waiver.unknown-rule)')
    expect(printed).toContain('web: acme@1.0.0 failed: it threw')
  })
})
