import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import surplus from '../../src/rules/costly-surplus-credits.js'
import dedicated from '../../src/rules/dedicated-without-reason.js'
import shrinks from '../../src/rules/group-that-never-shrinks.js'
import windows from '../../src/rules/idle-between-windows.js'
import marketplace from '../../src/rules/marketplace-image.js'
import detailed from '../../src/rules/needless-detailed-monitoring.js'
import oversized from '../../src/rules/oversized-instance.js'
import afterHours from '../../src/rules/running-after-hours.js'
import selfRun from '../../src/rules/self-run-service.js'

const runner = { describe, it }
const add = (path: string, value: unknown) => ({ op: 'add' as const, path: `/resources/subject/${path}`, value })
const remove = (path: string) => ({ op: 'remove' as const, path: `/resources/subject/${path}` })

const test = { environment: 'test' as const }
const servers = (more: object = {}, least = 2) => ({
  props: { instanceType: 'm7g.large', count: 2, ...more },
  numbers: { count: 2 },
  facts: { 'running.least': least },
})
const group = (more: object = {}, least = 2) => ({
  props: { instance: { type: 'm7g.large' }, min: 2, max: 8, ...more },
  facts: { 'running.least': least },
})
const workingHours = (value: number) => ({ weekly: [{ days: 'mon-fri', hours: '08-18', value }], otherwise: 0 })

testRule(windows, {
  ...runner,
  pass: [servers({ neededWhen: 'working-hours' }, 0), servers({ neededWhen: 'windows', hours: 100 }, 0)],
  fail: [
    {
      ...servers({ neededWhen: 'working-hours' }),
      messages: ['always'],
      data: { when: 'in working hours', count: 2 },
      fix: [add('count', workingHours(2))],
    },
    { ...servers({ neededWhen: 'windows' }), messages: ['always'], data: { when: 'in windows', count: 2 } },
    {
      name: 'reserved, and so without a fix',
      ...servers({ neededWhen: 'working-hours', purchase: { option: 'reserved' } }),
      messages: ['always'],
      path: ['count'],
    },
  ],
  notApplicable: [servers(), servers({ neededWhen: 'always' }), { ...servers({ neededWhen: 'windows' }), workload: test }],
})

testRule(afterHours, {
  ...runner,
  pass: [
    { ...servers({}, 0), workload: test },
    { ...servers({ hours: 200 }, 0), numbers: { count: 2, hours: 200 }, workload: test },
  ],
  fail: [
    { ...servers(), workload: test, messages: ['always'], data: { count: 2 }, fix: [add('count', workingHours(2))] },
    {
      ...group({ desired: 3 }),
      workload: test,
      messages: ['always'],
      fix: [add('min', 0), add('instances', workingHours(3)), add('scaling', [{ kind: 'scheduled' }])],
    },
    { ...group({ load: {} }), workload: test, messages: ['always'], path: ['min'] },
  ],
  notApplicable: [servers(), { ...servers({ neededWhen: 'always' }), workload: test }],
})

testRule(dedicated, {
  ...runner,
  pass: [
    { props: { instanceType: 'm7g.large', tenancy: 'dedicated', tenancyReason: 'compliance' } },
    { props: { instanceType: 'm5.large', tenancy: 'dedicated', license: 'byol' } },
    { props: { family: 'm5', tenancyReason: 'licence' } },
  ],
  fail: [
    {
      props: { instance: { type: 'm7g.large', tenancy: 'dedicated' } },
      messages: ['instance'],
      fix: [remove('instance/tenancy')],
    },
    { props: { family: 'm5' }, messages: ['host'] },
  ],
  notApplicable: [{ props: { instanceType: 'm7g.large' } }, { props: { instanceType: 'm5.large', tenancy: 'host' } }],
})

const burstable = {
  facts: { 'instance.type': 't3.large' },
  catalogs: {
    'ec2-burstable-credits': { 't3.large': { defaultCreditMode: 'unlimited' } },
    'ec2-burstable-break-even': { 't3.large': { breakEvenCpuPct: '42.6', alternative: 'm7i-flex.large' } },
    'ec2-instance-types': { 'm7i-flex.large': {} },
  },
}

testRule(surplus, {
  ...runner,
  pass: [{ ...burstable, props: { instanceType: 't3.large', cpu: 42 }, numbers: { cpu: 42 } }],
  fail: [
    {
      ...burstable,
      props: { instanceType: 't3.large', cpu: 50, cpuCredits: 'unlimited' },
      numbers: { cpu: 50 },
      messages: ['dearer'],
      data: { cpu: 50, limit: '42.6', alternative: 'm7i-flex.large', type: 't3.large' },
      fix: [add('instanceType', 'm7i-flex.large'), remove('cpuCredits')],
    },
    {
      name: 'where the region does not have the other type',
      ...burstable,
      catalogs: { ...burstable.catalogs, 'ec2-type-regions': { 'm7i-flex.large': {} } },
      props: { instance: { type: 't3.large', cpu: 50 } },
      numbers: { 'instance.cpu': 50 },
      messages: ['dearer'],
      path: ['instance', 'type'],
    },
  ],
  notApplicable: [
    { ...burstable, props: { instanceType: 't3.large', cpuCredits: 'standard', cpu: 50 }, numbers: { cpu: 50 } },
    { props: { instanceType: 'm7g.large' }, facts: { 'instance.type': 'm7g.large' } },
  ],
  unknown: [{ ...burstable, props: { instanceType: 't3.large' } }],
})

const quiet = (quietest: number, zones: readonly string[] = []) => ({ 'scaling.quietest': quietest, 'availability.zones': zones })

testRule(shrinks, {
  ...runner,
  pass: [
    group({
      scaling: [
        { kind: 'step', scaleOutAt: 70 },
        { kind: 'step', scaleInAt: 40 },
      ],
    }),
    { ...group({ scaling: [{ kind: 'target-tracking' }] }), facts: quiet(2) },
    { name: 'one for each zone', ...group(), facts: quiet(1, ['a', 'b']) },
  ],
  fail: [
    {
      ...group({ scaling: [{ kind: 'step', scaleOutAt: 70 }] }),
      messages: ['growsOnly'],
      path: ['scaling', 0],
    },
    { ...group({ min: 4 }), facts: quiet(1, ['a', 'b']), messages: ['minimum'], data: { min: 4, needed: 2 }, fix: [add('min', 2)] },
  ],
  notApplicable: [group({ min: 8 })],
  unknown: [group()],
})

const alarm = (period?: number) => ({
  of: [{ 'monitoring.alarm': true, ...(period === undefined ? {} : { 'monitoring.period-seconds': period }) }],
})

testRule(detailed, {
  ...runner,
  pass: [
    { ...servers({ monitoring: 'detailed' }), referrers: alarm(60) },
    group({ instance: { type: 'm7g.large', monitoring: 'detailed' } }),
  ],
  fail: [
    { ...servers({ monitoring: 'detailed' }), messages: ['unused'], fix: [add('monitoring', 'basic')] },
    { ...servers({ monitoring: 'detailed' }), referrers: alarm(), messages: ['unused'] },
    {
      ...group({ instance: { type: 'm7g.large', monitoring: 'detailed' }, scaling: [{ kind: 'scheduled' }] }),
      messages: ['unused'],
      path: ['instance', 'monitoring'],
    },
  ],
  notApplicable: [servers()],
})

testRule(marketplace, {
  ...runner,
  pass: [{ props: { instanceType: 'm7g.large', imageSource: 'aws' } }],
  fail: [{ props: { instance: { type: 'm7g.large', imageSource: 'marketplace' } }, messages: ['noFee'] }],
  notApplicable: [{ props: { instanceType: 'm7g.large' } }],
  unknown: [{ props: { instanceType: 'm7g.large', imageSource: 'marketplace', software: { perHour: 0.1 } } }],
})

testRule(selfRun, {
  ...runner,
  pass: [{ props: { instanceType: 'm7g.large', purpose: 'web' } }],
  fail: [
    { props: { instanceType: 'r7g.large', purpose: 'cache' }, messages: ['managed'], data: { service: 'Amazon ElastiCache' } },
    { props: { instanceType: 'r7i.large', sqlServer: 'standard' }, messages: ['managed'], data: { service: 'Amazon RDS or Aurora' } },
  ],
  notApplicable: [{ props: { instanceType: 'm7g.large' } }],
})

const large = {
  catalogs: { 'ec2-instance-types': { 'm7g.large': {}, 'm5.large': { currentGeneration: 'false' } } },
  facts: { 'instance.type': 'm7g.xlarge' },
}

testRule(oversized, {
  ...runner,
  pass: [{ ...large, props: { instanceType: 'm7g.xlarge', cpu: 40 }, numbers: { cpu: 40 } }],
  fail: [
    {
      ...large,
      props: { instanceType: 'm7g.xlarge', cpu: 25 },
      numbers: { cpu: 25 },
      messages: ['large'],
      data: { cpu: 25, smaller: 'm7g.large', half: 50 },
      fix: [add('instanceType', 'm7g.large')],
    },
    {
      ...large,
      name: 'of an old generation, whose smaller size is as old',
      props: { instanceType: 'm5.xlarge', cpu: 25 },
      facts: { 'instance.type': 'm5.xlarge' },
      numbers: { cpu: 25 },
      messages: ['large'],
      fix: [add('instanceType', 'm5.large')],
    },
  ],
  notApplicable: [
    { ...large, name: 'the smallest of its family', facts: { 'instance.type': 'm7g.large' }, props: { instanceType: 'm7g.large' } },
    { ...large, props: { instanceType: 't3.large' }, facts: { 'instance.type': 't3.large', 'instance.burstable': true } },
    { ...large, name: 'a size of its own', props: { instanceType: 'x.metal' }, facts: { 'instance.type': 'x.metal' } },
  ],
  unknown: [{ ...large, props: { instanceType: 'm7g.xlarge' } }],
})
