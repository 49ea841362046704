import type { Rule, RuleContext } from '@planner/contract'
import { describe, expect, it } from 'vitest'
import type { LoadedRule } from '../../src/host/resource-types.js'
import { type PartialDesign, reviewOf } from '../support/review.ts'

const plugin = { name: 'planner-plugin-acme', version: '1.2.3' } as LoadedRule['plugin']

const ruleOf = (id: string, check: (ctx: RuleContext) => unknown, meta: Partial<Rule['meta']> = {}): LoadedRule => ({
  id,
  plugin,
  rule: {
    appliesTo: 'aws:ec2:instance',
    meta: {
      pillar: 'security',
      severity: 'high',
      title: `${id} is well`,
      failureTitle: `${id} is not well`,
      why: 'Because.',
      remedy: 'Mend it.',
      url: 'https://docs.aws.amazon.com/x',
      messages: { bad: '{name} is bad.' },
      ...meta,
    },
    check: check as Rule['check'],
  },
})

const instance = (more: object = {}) => ({ type: 'aws:ec2:instance', instanceType: 'm5.large', ...more })
const two: PartialDesign = { resources: { one: instance(), two: instance({ monitoring: 'detailed' }) } }
const bad = (ctx: RuleContext) => ({ message: 'bad', data: { name: ctx.address } })

const reviewWith = (rules: readonly LoadedRule[], design: PartialDesign = two) => reviewOf(design, rules)

describe('a finding', () => {
  it('says what is wrong in the words of its rule, at the place in the file, with what was read', async () => {
    const rule = ruleOf('basic-monitoring', (ctx) => (ctx.props.monitoring === 'detailed' ? 'pass' : { ...bad(ctx), path: ['monitoring'] }))
    const { findings, rules } = await reviewWith([rule])
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ rule: 'basic-monitoring', address: 'one', message: 'one is bad.', severity: 'high' })
    expect(findings[0]?.position).toEqual({ file: 'test.json', line: 6, column: 12 })
    expect(findings[0]?.evidence).toEqual([{ address: 'one', pointer: '/resources/one/monitoring', line: 6, value: '"basic"' }])
    expect(rules[0]).toMatchObject({ passed: ['two'], failed: 1, score: '0.5000', weight: 7 })
  })

  it('of a rule on the design names the resource that it is about', async () => {
    const rule = ruleOf('whole', (ctx) => ctx.all('aws:ec2:*').map(({ address }) => ({ message: 'bad', data: { name: 'x' }, address })))
    const { findings } = await reviewWith([{ ...rule, rule: { ...rule.rule, appliesTo: 'design' } }])
    expect(findings.map(({ address, position }) => [address, position.line])).toEqual([
      ['one', 6],
      ['two', 10],
    ])
  })

  it('carries what one property mends, and free addresses for what a fix adds', async () => {
    const rule = ruleOf('mended', (ctx) => ({ ...bad(ctx), ...ctx.mendedBy(['tags/x'], ctx.freeAddress('one')) }))
    const { findings } = await reviewWith([rule])
    expect(findings.map(({ patch }) => patch)).toEqual([
      [{ op: 'add', path: '/resources/one/tags~1x', value: 'one-2' }],
      [{ op: 'add', path: '/resources/two/tags~1x', value: 'one-2' }],
    ])
  })

  it('knows what the workload means: silent is production, evidence is what is stated', async () => {
    const rule = ruleOf('workload', (ctx) => ({ message: 'bad', data: { name: `${ctx.workload.production} ${ctx.workload.critical}` } }))
    const of = async (workload?: object) => {
      const [first] = (await reviewWith([rule], { ...two, ...(workload ? { workload } : {}) })).findings
      return [first?.message, first?.evidence.map(({ pointer }) => pointer)]
    }
    expect(await of()).toEqual(['true undefined is bad.', ['/workload/environment', '/workload/criticality']])
    expect(await of({ criticality: 'high' })).toEqual(['true true is bad.', ['/workload/environment', '/workload/criticality']])
    expect(await of({ environment: 'test', criticality: 'high' })).toEqual(['false false is bad.', ['/workload/environment']])
  })

  it('has no fix where it would change a part, which stands nowhere in the design', async () => {
    const fix = (ctx: RuleContext) => [{ op: 'add' as const, path: ctx.pointer(['monitoring']), value: 'detailed' }]
    const rule = ruleOf('parts', (ctx) => ({ ...bad(ctx), fix: fix(ctx) }))
    const site = { type: 'aws:elasticbeanstalk:environment', group: { instance: { type: 't3.small' }, min: 1, max: 2, instances: 1 } }
    const { findings } = await reviewWith([{ ...rule, rule: { ...rule.rule, appliesTo: ['aws:ec2:instance', 'aws:autoscaling:group'] } }], {
      resources: { site, own: instance() },
    })
    expect(findings.map(({ address, patch }) => [address.split('.')[0], patch !== undefined])).toEqual([
      ['own', true],
      ['site', false],
    ])
  })

  it('counts facts that were read as evidence, those of other resources too', async () => {
    const rule = ruleOf('facts', (ctx) => {
      const [, other] = ctx.all('*')
      return other?.['monitoring.detailed'] ? bad(ctx) : 'pass'
    })
    const { findings } = await reviewWith([rule])
    expect(findings[0]?.evidence).toMatchObject([{ address: 'two', fact: 'monitoring.detailed', value: 'true', line: 10 }])
  })
})

describe('a score', () => {
  it('can be worked out by hand from the printed contributions', async () => {
    const { pillars } = await reviewWith([
      ruleOf('half', (ctx) => (ctx.address === 'one' ? 'pass' : bad(ctx))),
      ruleOf('none', bad, { severity: 'critical' }),
      ruleOf('all', () => 'pass', { severity: 'low' }),
      ruleOf('on-trial', bad, { preview: true }),
      ruleOf('aside', () => 'not-applicable'),
    ])
    const security = pillars.find(({ pillar }) => pillar === 'security')
    expect(security?.contributions.map(({ id }) => id)).toEqual(['none', 'half', 'all'])
    const parts = security?.contributions ?? []
    const weight = parts.reduce((sum, part) => sum + part.weight, 0)
    const points = parts.reduce((sum, part) => sum + part.weight * Number(part.score), 0)
    expect(weight).toBe(18)
    expect(security?.score).toBe(((points / weight) * 100).toFixed(1))
    expect(security?.score).toBe('25.0')
    expect(100 - parts.reduce((sum, part) => sum + Number(part.lost), 0)).toBeCloseTo(25, 1)
  })

  it('is not given where no rule applied', async () => {
    const { pillars } = await reviewWith([ruleOf('aside', () => 'not-applicable')])
    expect(pillars.map(({ status, score }) => [status, score])).toEqual(Array(6).fill(['not-assessed', undefined]))
  })

  it('is not given where a rule failed; the other pillars have theirs', async () => {
    const { pillars } = await reviewWith([
      ruleOf('broken', () => {
        throw new Error('no')
      }),
      ruleOf('sound', () => 'pass', { pillar: 'reliability' }),
    ])
    expect(pillars.find(({ pillar }) => pillar === 'security')).toMatchObject({ status: 'failed' })
    expect(pillars.find(({ pillar }) => pillar === 'security')?.score).toBeUndefined()
    expect(pillars.find(({ pillar }) => pillar === 'reliability')).toMatchObject({ status: 'assessed', score: '100.0' })
  })
})

describe('a bad rule', () => {
  const sound = ruleOf('sound', () => 'pass')
  const wrong: readonly (readonly [string, (ctx: RuleContext) => unknown, string])[] = [
    ['throws', () => { throw new Error('kaputt') }, 'kaputt'], // biome-ignore format: a row
    ['throws no error', () => { throw 'x' }, 'x'], // biome-ignore format: a row
    ['returns nothing', () => undefined, 'gives undefined as its verdict'],
    ['returns a number', () => 3, 'gives number as its verdict'],
    ['is asynchronous', async () => 'pass', 'gives a promise'],
    ['fails later', () => Promise.reject(new Error('late')), 'gives a promise'],
    ['returns an empty list', () => [], 'gives an empty list'],
    ['gives a message that it does not declare', () => ({ message: 'other' }), 'does not declare'],
    ['gives a message of the prototype', () => ({ message: 'toString' }), 'does not declare'],
    ['does not say what is unknown', () => ({ unknown: ' ' }), 'does not say what is unknown'],
    ['gives a path that is none', () => ({ message: 'bad', path: 'x' }), 'wrong form'],
    [
      'changes what it sees',
      (ctx) => {
        ;(ctx.props as { monitoring: string }).monitoring = 'detailed'
        return 'pass'
      },
      'may not change what it sees',
    ],
    [
      'changes facts',
      (ctx) => {
        ;(ctx.facts as Record<string, unknown>)['monitoring.detailed'] = true
        return 'pass'
      },
      'may not change what it sees',
    ],
  ]
  it.each(wrong)('that %s costs its own verdict', async (_what, check, message) => {
    const { failures, rules } = await reviewWith([ruleOf('bad-one', (ctx) => (ctx.address === 'one' ? check(ctx) : 'pass')), sound])
    expect(failures).toHaveLength(1)
    expect(failures[0]).toMatchObject({ plugin: 'planner-plugin-acme@1.2.3', rule: 'bad-one', address: 'one' })
    expect(failures[0]?.message).toContain(message)
    expect(rules.map(({ id, passed }) => [id, passed])).toEqual([
      ['bad-one', ['two']],
      ['sound', ['one', 'two']],
    ])
  })

  it('that never ends is stopped, and the others run', async () => {
    const endless = ruleOf('endless', (ctx) => {
      while (ctx.address === 'two');
      return 'pass'
    })
    const begin = performance.now()
    const { failures, rules } = await reviewWith([endless, sound])
    expect(performance.now() - begin).toBeLessThan(5000)
    expect(failures).toMatchObject([{ rule: 'endless', address: 'two', message: 'takes longer than 800 ms' }])
    expect(rules.find(({ id }) => id === 'sound')?.passed).toEqual(['one', 'two'])
  })

  it('that are slow, and each within its time, all give their verdicts', async () => {
    const slow = (id: string) =>
      ruleOf(id, () => {
        const begin = performance.now()
        while (performance.now() - begin < 150);
        return 'pass'
      })
    const { failures, rules } = await reviewWith([slow('first'), slow('second'), slow('third'), slow('fourth'), sound])
    expect(failures).toEqual([])
    expect(rules.map(({ passed }) => passed.length)).toEqual([2, 2, 2, 2, 2])
  })
})

describe('a waiver', () => {
  const design = (waiver: object): PartialDesign => ({ ...two, waivers: [{ rule: 'all-bad', reason: 'Known.', ...waiver }] })
  const rule = ruleOf('all-bad', bad)

  it('takes a finding out of the score to the end of its last day, and is listed', async () => {
    const { findings, rules, pillars, waivers } = await reviewWith([rule], design({ resource: 'one', until: '2026-11-22' }))
    expect(findings.map(({ address, waiver }) => [address, waiver?.reason])).toEqual([
      ['two', undefined],
      ['one', 'Known.'],
    ])
    expect(rules[0]).toMatchObject({ failed: 1, waived: 1, score: '0.0000' })
    expect(pillars.find(({ pillar }) => pillar === 'security')?.score).toBe('0.0')
    expect(waivers).toMatchObject([{ state: 'applied' }])
  })

  it('that has expired does not hold', async () => {
    const { findings, waivers } = await reviewWith([rule], design({ until: '2026-11-21' }))
    expect(findings.filter(({ waiver }) => waiver)).toEqual([])
    expect(waivers).toMatchObject([{ state: 'expired' }])
  })

  it('that waives nothing says so', async () => {
    const { waivers } = await reviewWith([ruleOf('all-bad', () => 'pass')], design({}))
    expect(waivers).toMatchObject([{ state: 'unused', position: { line: 17 } }])
  })

  it('of everything leaves the pillar without a score', async () => {
    const { pillars } = await reviewWith([rule], design({}))
    expect(pillars.find(({ pillar }) => pillar === 'security')).toMatchObject({ status: 'not-assessed' })
  })
})

describe('what the design does not say', () => {
  const rule = ruleOf('unsaid', () => ({ unknown: 'Is it so?' }), { practices: ['SEC02-BP01'] })
  const answered = (answers: object): PartialDesign => ({ resources: { one: instance() }, answers })

  it('is a question, weighs nothing and leaves its practice uncovered', async () => {
    const { questions, practices, pillars } = await reviewWith([rule], answered({}))
    expect(questions.find(({ rule: id }) => id === 'unsaid')).toEqual({
      id: 'unsaid@one',
      kind: 'rule',
      pillar: 'security',
      severity: 'high',
      text: 'Is it so?',
      rule: 'unsaid',
      address: 'one',
      practice: 'SEC02-BP01',
    })
    expect(questions.filter(({ practice }) => practice === 'SEC02-BP01')).toHaveLength(1)
    expect(practices.find(({ id }) => id === 'SEC02-BP01')?.status).toBe('open')
    expect(pillars.find(({ pillar }) => pillar === 'security')?.status).toBe('not-assessed')
  })

  it.each(['unsaid@one', 'unsaid', 'SEC02-BP01'])('is answered by %s', async (key) => {
    const yes = await reviewWith([rule], answered({ [key]: { answer: 'yes', owner: 'me' } }))
    expect(yes.rules[0]).toMatchObject({ answered: 1, unknown: 0, score: '1.0000' })
    expect(yes.practices.find(({ id }) => id === 'SEC02-BP01')?.status).toBe('answered')
    expect(yes.pillars.find(({ pillar }) => pillar === 'security')).toMatchObject({ score: '100.0', coverage: { covered: 1, of: 63 } })
    expect(yes.pillars.find(({ pillar }) => pillar === 'security')?.contributions).toHaveLength(1)
    const no = await reviewWith([rule], answered({ [key]: { answer: 'no', note: 'Next year' } }))
    expect(no.findings).toMatchObject([{ rule: 'unsaid', address: 'one', message: 'Answered with no: Is it so? (Next year)' }])
    const none = await reviewWith([rule], answered({ [key]: { answer: 'not-applicable' } }))
    expect(none.rules[0]).toMatchObject({ notApplicable: 1 })
    expect(none.practices.find(({ id }) => id === 'SEC02-BP01')?.status).toBe('answered')
  })

  it('is asked for every practice that no rule judges, and an answer weighs by its risk', async () => {
    const { questions, practices, pillars } = await reviewWith(
      [],
      answered({ 'REL10-BP01': { answer: 'no' }, 'REL09-BP02': { answer: 'yes' } }),
    )
    expect(practices).toHaveLength(307)
    expect(questions).toHaveLength(307)
    expect(questions.filter(({ answer }) => answer).map(({ id }) => id)).toEqual(['REL09-BP02', 'REL10-BP01'])
    expect(questions.every(({ text }) => text.endsWith('?'))).toBe(true)
    const reliability = pillars.find(({ pillar }) => pillar === 'reliability')
    expect(reliability).toMatchObject({ status: 'assessed', score: '50.0', coverage: { covered: 2 } })
    expect(reliability?.contributions.map(({ id, kind, weight }) => [id, kind, weight])).toEqual([
      ['REL10-BP01', 'practice', 7],
      ['REL09-BP02', 'practice', 7],
    ])
  })

  it('is nothing once every practice is answered', async () => {
    const { practices } = await reviewWith([], answered({}))
    const answers = Object.fromEntries(practices.map(({ id }) => [id, { answer: 'yes' }]))
    const all = await reviewOf({ ...answered(answers) })
    expect(all.practices.filter(({ status }) => status !== 'open')).toHaveLength(307)
    expect(all.pillars.map(({ coverage }) => coverage.percent)).toEqual(Array(6).fill('100.0'))
    expect(all.questions.filter(({ answer, kind }) => !answer && kind === 'practice')).toEqual([])
  })
})
