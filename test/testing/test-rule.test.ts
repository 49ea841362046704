import type { Rule } from '@planner/contract'
import { describe, expect, it } from 'vitest'
import { type RuleTests, ruleChecks, testRule } from '../../src/testing/test-rule.js'
import { complaints, goodRule, goodRuleCases } from './subjects.js'

testRule(goodRule, { ...goodRuleCases, describe, it })

const of = (rule: Rule, tests: Partial<RuleTests> = {}) => complaints(ruleChecks(rule, { ...goodRuleCases, ...tests }))
const checking = (check: Rule['check']): Rule => ({ ...goodRule, check })
const meta = (change: Partial<Rule['meta']>): Rule => ({ ...goodRule, meta: { ...goodRule.meta, ...change } as Rule['meta'] })

it('finds nothing wrong with a good rule', async () => expect(await of(goodRule)).toBe(''))

describe('catches a rule that', () => {
  let calls = 0
  const wrong: readonly (readonly [string, Rule, string])[] = [
    ['does not say why', meta({ why: '' }), 'meta.why is empty'],
    ['has one title for both', meta({ failureTitle: goodRule.meta.title }), 'are the same'],
    ['names no pillar', meta({ pillar: 'speed' as 'reliability' }), 'meta.pillar is "speed"'],
    ['names no severity', meta({ severity: 'bad' as 'high' }), 'meta.severity is "bad"'],
    ['rests on nothing', meta({ url: 'aws' }), 'no https address'],
    ['misspells a practice', meta({ practices: ['REL9'] }), 'write it like REL10-BP01'],
    [
      'declares a message that it never raises',
      meta({ messages: { ...goodRule.meta.messages, many: 'x' } as never }),
      'no case raises the message "many"',
    ],
    ['raises a message that it does not declare', meta({ messages: { none: 'x' } as never }), 'meta.messages does not declare'],
    [
      'leaves a place of a message empty',
      meta({ messages: { none: 'No copy in {place}.', few: 'x' } }),
      'a place for "place", which the finding\'s data does not fill',
    ],
    [
      'writes to its props',
      checking((ctx) => {
        ;(ctx.props as { copies: number }).copies = 1
        return 'pass'
      }),
      'writes to what it was given',
    ],
    ['changes its mind', checking(() => (++calls % 2 ? 'pass' : 'not-applicable')), 'two runs differ'],
    ['looks at the clock', checking(() => (Date.now() > 0 ? 'pass' : 'not-applicable')), 'touches Date.now (clock)'],
    ['is asynchronous', checking((async () => 'pass') as never), 'check() is asynchronous'],
    ['returns nothing', checking((() => undefined) as never), "return 'pass', 'not-applicable'"],
    ['returns an empty list', checking(() => []), "return 'pass' if there is nothing"],
    [
      'throws',
      checking(({ facts }) => {
        throw new Error(`no ${facts.address}`)
      }),
      'threw: no subject',
    ],
    [
      'does not say what is unknown',
      checking((ctx) => (ctx.props.copies === undefined && !ctx.facts['disk.scratch'] ? { unknown: '' } : goodRule.check(ctx))),
      'unknown without a reason',
    ],
    [
      'mends what is no pointer',
      checking((ctx) =>
        ctx.props.copies === 0 ? { message: 'none', path: ['copies'], fix: [{ op: 'remove', path: 'copies' }] } : goodRule.check(ctx),
      ),
      'a JSON Pointer starts with "/"',
    ],
    ['passes what must fail', checking(() => 'pass'), 'the verdict is pass, not fail'],
  ]
  it.each(wrong)('%s', async (_what, rule, message) => expect(await of(rule)).toContain(message))
})

describe('catches cases that', () => {
  it('lack a failing one', async () => expect(await of(goodRule, { fail: [] })).toContain('no case fails'))
  it('lack a passing one', async () => expect(await of(goodRule, { pass: [] })).toContain('no case passes'))
  it('stand twice', async () =>
    expect(await of(goodRule, { notApplicable: [{ props: { copies: 2 } }] })).toContain('sees the same as "pass:'))
  it('expect other data', async () =>
    expect(
      await of(goodRule, { fail: [...goodRuleCases.fail.slice(0, 1), { props: { copies: 1 }, messages: ['few'], data: { count: 9 } }] }),
    ).toContain('has the data'))
})
