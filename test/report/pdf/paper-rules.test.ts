import { describe, expect, it } from 'vitest'
import { paperRules } from '../../../src/report/pdf/paper-rules.js'

describe('paperRules', () => {
  it('says the size of the paper', () => {
    expect(paperRules({ page: 'letter', title: 'x', subtitle: 'y' })).toContain('size: letter;')
    expect(paperRules({ page: 'a4', title: 'x', subtitle: 'y' })).toContain('size: A4;')
  })

  it.each(['"} body { display: none } @x {"', '</style><script>', '\\', "line\nbreak'"])('lets no title out of its text: %j', (title) => {
    const rules = paperRules({ page: 'a4', title, subtitle: '' })
    const text = /@top-left \{ content: "([^"]*)" \}/.exec(rules)?.[1]
    expect(text).toMatch(/^(?:[\p{L}\p{N} ]|\\[0-9a-f]+ )*$/u)
    expect(rules.match(/[{}]/g)).toHaveLength(6)
  })

  it('cuts a long title', () => {
    const rules = paperRules({ page: 'a4', title: 'é'.repeat(10_000), subtitle: '' })
    expect(rules).toContain(`"${'é'.repeat(59)}\\2026 "`)
  })
})
