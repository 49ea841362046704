import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PlannerError } from '../../../src/errors/planner-error.js'
import { readCondition } from '../../../src/review/lens/condition.js'
import { loadLens } from '../../../src/review/lens/load-lens.js'
import { newFolder, planner } from '../../support/planner.ts'

const holds = (text: string, choices: Readonly<Record<string, boolean | undefined>>) =>
  readCondition(text).holds(new Map(Object.entries(choices)))

describe('a condition', () => {
  it.each([
    ['default', {}, true],
    ['a', { a: true }, true],
    ['!a', { a: true }, false],
    ['a && b || c', { a: false, b: true, c: true }, true],
    ['a && (b || c)', { a: false, b: true, c: true }, false],
    ['a||b&&c', { a: true, b: false, c: false }, true],
    ['!(a && b)', { a: true, b: false }, true],
    ['!!a', { a: true }, true],
    ['a && b', { a: false, b: undefined }, false],
    ['a && b', { a: true, b: undefined }, undefined],
    ['a || b', { a: true, b: undefined }, true],
    ['!a', { a: undefined }, undefined],
  ] as const)('%s with %j is %s', (text, choices, value) => expect(holds(text, choices)).toBe(value))

  it.each([
    ['', 'ends where a choice is expected'],
    ['a &&', 'ends where a choice is expected'],
    ['(a', 'lacks a closing parenthesis'],
    ['a b', 'has "b" after its end'],
    ['a & b', 'has "&" after its end'],
    ['|| a', 'has "||" where a choice is expected'],
    ['!'.repeat(100_000), 'is nested too deeply'],
  ])('%.20s is refused', (text, message) => expect(() => readCondition(text)).toThrow(message))
})

const plan = { improvementPlan: { displayText: 'Mend it.' } }
const question = (more: object = {}) => ({
  id: 'zones',
  title: 'How is the tier spread?',
  choices: [
    { id: 'optional_session_tokens', title: 'Tokens are asked for', ...plan },
    { id: 'restored', title: 'Restores are tested', ...plan },
    { id: 'zones_no', title: 'None of these' },
  ],
  riskRules: [
    { condition: 'optional_session_tokens && restored', risk: 'NO_RISK' },
    { condition: 'optional_session_tokens || restored', risk: 'MEDIUM_RISK' },
    { condition: 'default', risk: 'HIGH_RISK' },
  ],
  ...more,
})
const lens = (questions: readonly object[] = [question()]) => ({
  schemaVersion: '2021-11-01',
  name: 'Own lens',
  description: 'What we ask.',
  pillars: [{ id: 'own', name: 'Own pillar', questions }],
})

describe('a lens file', () => {
  const load = (value: object) => loadLens('lens.json', new TextEncoder().encode(JSON.stringify(value, undefined, 1)))
  const rules = (...riskRules: readonly object[]) => lens([question({ riskRules })])

  it('is taken as the tool takes it', async () => expect(await load(lens())).toMatchObject({ name: 'Own lens' }))

  it.each([
    ['another version', { ...lens(), schemaVersion: '2020-01-01' }, 'schemaVersion'],
    ['no pillars', { ...lens(), pillars: [] }, 'pillars'],
    ['an unknown key', { ...lens(), owner: 'me' }, 'owner'],
    ['an id with a hyphen', lens([question({ id: 'a-b-c' })]), 'questions[0].id'],
    [
      'sixteen choices',
      lens([question({ choices: Array.from({ length: 16 }, (_, index) => ({ id: `one_${index}`, title: 'x', ...plan })) })]),
      'choices',
    ],
    ['two questions of one id', lens([question(), question()]), '"zones" stands in this lens already'],
    [
      'two choices of one id',
      lens([
        question({
          choices: [
            { id: 'one', title: 'x', ...plan },
            { id: 'one', title: 'y', ...plan },
          ],
        }),
      ]),
      '"one" stands in this question already',
    ],
    [
      'a choice without a plan',
      lens([question({ choices: [{ id: 'restored', title: 'x' }], riskRules: [{ condition: 'default', risk: 'NO_RISK' }] })]),
      'has no improvementPlan',
    ],
    [
      'a risk twice',
      rules({ condition: 'restored', risk: 'HIGH_RISK' }, { condition: 'default', risk: 'HIGH_RISK' }),
      'HIGH_RISK has a rule already',
    ],
    ['no default', rules({ condition: 'restored', risk: 'NO_RISK' }), 'the last rule is not the default'],
    [
      'a default that is not the last',
      rules({ condition: 'default', risk: 'NO_RISK' }, { condition: 'restored', risk: 'HIGH_RISK' }),
      'never reached',
    ],
    [
      'a stranger in a condition',
      rules({ condition: 'other', risk: 'NO_RISK' }, { condition: 'default', risk: 'HIGH_RISK' }),
      '"other" is no choice of this question',
    ],
    [
      'a condition that nobody can read',
      rules({ condition: 'restored &', risk: 'NO_RISK' }, { condition: 'default', risk: 'HIGH_RISK' }),
      'the condition has "&" after its end',
    ],
  ])('with %s is refused, with the place', async (_what, value, message) => {
    const error = await load(value).then(
      () => undefined,
      (thrown: unknown) => thrown as PlannerError,
    )
    expect([error, ...(error?.details.all ?? [])].map((each) => each?.message).join('\n')).toContain(message)
    expect(error?.details.at).toMatchObject({ file: 'lens.json', line: expect.any(Number) })
  })

  it('of more than 500,000 bytes is refused', async () =>
    expect(load({ ...lens(), description: 'x'.repeat(500_001) })).rejects.toThrow('500000 at most'))
})

describe('planner review --lens', () => {
  const folder = newFolder()
  const run = async (design: object, value: object = lens()) => {
    const [file, lensFile, answers] = ['design.json', 'lens.json', 'answers.json'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    const web = { type: 'aws:ec2:instance', instanceType: 'm5.large' }
    writeFileSync(file, JSON.stringify({ design: 1, name: 'x', region: 'eu-west-1', resources: { web }, ...design }))
    writeFileSync(lensFile, JSON.stringify(value))
    const { stdout, stderr } = await planner(['review', file, '--lens', lensFile, '--lens-answers', answers, '--json'])
    const { review, error } = JSON.parse(stdout)
    if (error) throw new Error(`${JSON.stringify(error)}${stderr}`)
    return { lens: review.lens, answers: JSON.parse(readFileSync(answers, 'utf8')) }
  }

  it('answers what the rules know and leaves the rest unanswered', async () => {
    const { lens: found, answers } = await run({})
    expect(found.questions).toMatchObject([
      {
        risk: 'UNANSWERED',
        choices: [{ status: 'unselected', by: 'optional-session-tokens' }, { status: 'open' }, { status: 'open' }],
      },
    ])
    expect(answers).toEqual([])
  })

  it('takes the rest from the design, tells the risk and exports the answers', async () => {
    const { lens: found, answers } = await run({ answers: { 'zones.restored': { answer: 'yes' } } })
    expect(found.questions).toMatchObject([
      { risk: 'MEDIUM', choices: [{ status: 'unselected' }, { status: 'selected', by: 'zones.restored' }, { status: 'unselected' }] },
    ])
    expect(answers).toEqual([
      {
        QuestionId: 'zones',
        SelectedChoices: ['restored'],
        IsApplicable: true,
        Notes: 'Answered by planner. optional_session_tokens: optional-session-tokens; restored: zones.restored',
      },
    ])
    const none = await run({ answers: { 'zones.restored': { answer: 'no' } } })
    expect(none.lens.questions).toMatchObject([{ risk: 'HIGH', choices: [{}, {}, { status: 'selected' }] }])
    const aside = await run({ answers: { zones: { answer: 'not-applicable' } } })
    expect(aside.answers).toMatchObject([{ IsApplicable: false, SelectedChoices: [] }])
  })

  it("knows the framework's practices by their ids and by the names of their pages", async () => {
    const asked = question({
      choices: [
        { id: 'rel09_bp04', title: 'Restores are tested', ...plan },
        { id: 'ops_priorities_ext_cust_needs', title: 'Customers are heard', ...plan },
      ],
      riskRules: [
        { condition: 'rel09_bp04 && ops_priorities_ext_cust_needs', risk: 'NO_RISK' },
        { condition: 'default', risk: 'HIGH_RISK' },
      ],
    })
    const { lens: found } = await run({ answers: { 'REL09-BP04': { answer: 'yes' }, 'OPS01-BP01': { answer: 'yes' } } }, lens([asked]))
    expect(found.questions).toMatchObject([{ risk: 'NONE', choices: [{ by: 'REL09-BP04' }, { by: 'OPS01-BP01' }] }])
  })
})
