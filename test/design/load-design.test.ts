import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { checkDesign, loadDesign } from '../../src/design/load-design.js'
import { testHost } from './host-fixture.js'
import { designText, load, problemsOf, refusal } from './loading.js'

const server = (props: Readonly<Record<string, unknown>> = {}) => ({ type: 'aws:test:server', model: 'm1', ...props })

describe('a sound design', () => {
  it('has its resources in the order of the file, with defaults, references and frozen props', async () => {
    const text = designText({
      resources: {
        web: {
          ...server({
            host: 'rack',
            targets: ['db', 'rack'],
            volumes: [
              { kind: 'ssd', size: '1 TB' },
              { kind: 'tape', size: 5 },
            ],
          }),
          region: 'us-east-1',
          tags: { team: 'a' },
          note: 'n',
        },
        db: server({ count: 2 }),
        rack: { type: 'aws:test:host' },
      },
    })
    const { design, types } = await load(text)
    expect(design.resources.map(({ address, region }) => [address, region])).toEqual([
      ['web', 'us-east-1'],
      ['db', 'eu-west-1'],
      ['rack', 'eu-west-1'],
    ])
    const [web, db] = design.resources
    expect(web?.props).toEqual({
      model: 'm1',
      host: 'rack',
      targets: ['db', 'rack'],
      count: 1,
      system: 'linux',
      volumes: [
        { kind: 'ssd', size: '1 TB', iops: 3000 },
        { kind: 'tape', size: 5, drives: 2 },
      ],
    })
    expect(web?.references).toEqual({ host: ['rack'], targets: ['db', 'rack'] })
    expect(web?.tags).toEqual({ team: 'a' })
    expect(db?.props.count).toBe(2)
    expect([...types.keys()]).toEqual(['aws:test:host', 'aws:test:server'])
    expect(() => Object.assign(web?.props ?? {}, { model: 'x' })).toThrow(TypeError)
    expect(() => ((web?.props.volumes ?? []) as unknown[]).push(1)).toThrow(TypeError)
    // What was written stays apart from the defaults.
    expect(design.document.resources.web).not.toHaveProperty('count')
    expect(design.digest).toBe(createHash('sha256').update(text).digest('hex'))
  })

  it('loads only the types that it uses', async () => {
    const host = testHost()
    await loadDesign('design.json', { host, read: async () => Buffer.from(designText({ resources: { a: { type: 'aws:test:host' } } })) })
    expect(host.loaded).toEqual(['aws:test:host'])
  })

  it('may be given another region', async () => {
    const { design } = await loadDesign('d.json', {
      host: testHost(),
      region: 'us-east-1',
      read: async () => Buffer.from(designText({ resources: { a: server() } })),
    })
    expect([design.document.region, design.resources[0]?.region]).toEqual(['us-east-1', 'us-east-1'])
  })

  it('is the same in YAML', async () => {
    const yaml = 'design: 1\nname: Test\nregion: eu-west-1\nresources:\n  web:\n    type: aws:test:server\n    model: m1\n'
    const { design } = await load(yaml, 'design.yaml')
    expect(design.resources[0]?.props).toEqual({ model: 'm1', count: 1, system: 'linux' })
    expect(design.source.position(['resources', 'web', 'model'])).toEqual({ file: 'design.yaml', line: 7, column: 12 })
  })

  it('keeps names that other programs stumble over', async () => {
    const text = `{"design": 1, "name": "ﬁ 🚀 ünï", "region": "eu-west-1", "resources": {
      "constructor": {"type": "aws:test:server", "model": "m1", "tags": {"__proto__": "x"}, "count": {"driver": "toString"}}
    }, "drivers": {"toString": {"expected": 3}}}`
    const { design } = await load(text)
    expect(design.resources[0]?.address).toBe('constructor')
    expect(Object.keys(design.resources[0]?.tags ?? {})).toEqual(['__proto__'])
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })
})

describe('problems are all told at once, each at its place', () => {
  it('names the nearest key, value, type, region, driver and resource', async () => {
    const text = designText({
      regin: 'x',
      region: 'eu-west-9',
      drivers: { users: { expected: 10 } },
      resources: {
        web: server({ sistem: 'linux', system: 'windwos', host: 'rak', count: { driver: 'user' } }),
        rack: { type: 'aws:test:hots' },
        rack2: { type: 'aws:test:host' },
        far: { type: 'gcp:compute:vm' },
      },
    })
    expect(await problemsOf(text)).toEqual([
      '4:13 region: "eu-west-9" is not an AWS region → did you mean "eu-west-1"?',
      '9:7 resources.web.sistem: is not a property of aws:test:server → did you mean "system"?',
      '10:17 resources.web.system: "windwos" is not one of the values → did you mean "windows"? values are: linux, windows',
      '11:15 resources.web.host: there is no resource "rak" → did you mean "rack2"?',
      '13:19 resources.web.count.driver: there is no driver "user" → did you mean "users"?',
      '17:15 resources.rack.type: no installed plugin prices "aws:test:hots" → did you mean "aws:test:host"?',
      '23:15 resources.far.type: no installed plugin prices "gcp:compute:vm" → install the plugin that prices it: planner plugins install planner-plugin-gcp-compute, if it has the usual name; name it under "plugins" in the design for whoever comes next',
      '26:3 regin: is not a property that stands here → did you mean "region"?',
    ])
  })

  it('says a misspelt key once, not as missing too', async () => {
    expect(await problemsOf(designText({ resources: { a: { type: 'aws:test:server', modle: 'm1' } } }))).toEqual([
      expect.stringMatching(/^8:7 resources\.a\.modle: .*did you mean "model"\?$/),
    ])
  })

  it('explains only the alternative that is meant', async () => {
    const problems = await problemsOf(
      designText({ resources: { a: server({ volumes: [{ kind: 'ssd', size: 1, iops: 5 }, { kind: 'tap', size: 1 }, { size: 1 }] }) } }),
    )
    expect(problems).toEqual([
      expect.stringContaining('resources.a.volumes[0].iops: 5 is out of range → give a number >= 100'),
      expect.stringContaining('resources.a.volumes[1].kind: "tap" is not one of the values → did you mean "tape"? values are: ssd, tape'),
      expect.stringContaining('resources.a.volumes[2]: "kind" is missing'),
    ])
  })

  it('finds wrong units where they stand, and says which fit', async () => {
    const problems = await problemsOf(
      designText({ resources: { a: server({ traffic: '100 GBps', requests: '5 GB', throughput: { expected: '3 requests' } }) } }),
    )
    expect(problems).toEqual([
      '9:18 resources.a.traffic: "100 GBps" does not fit an amount in GB → units that fit: KB, MB, GB, TB, PB, or a number in GB',
      '10:19 resources.a.requests: "5 GB" does not fit an amount in request → units that fit: request, request/second, request/day, or a plain number',
      '12:21 resources.a.throughput.expected: "3 requests" does not fit an amount in MiB/second → units that fit: KiB/second, MiB/second, GiB/second, TiB/second, PiB/second, or a number in MiB/second',
    ])
  })

  it('checks commitments, connections, discounts and waivers', async () => {
    const problems = await problemsOf(
      designText({
        resources: { web: server() },
        connections: [
          { from: 'web', to: 'internet', gb: '5 TB' },
          { from: 'wbe', to: 'web', gb: { growth: '4%/month' } },
          { from: 'internett', to: 'eu-west-9', gb: 1, via: 'web', pth: 'x' },
        ],
        commitments: [
          { option: 'reserved', of: 'aws:test:server', count: 1, term: '1yr', payment: 'no-upfront', modle: 'm1' },
          { option: 'reserved', of: 'aws:test:host', count: 1, term: '1yr', payment: 'no-upfront' },
          { option: 'savings-plan', kind: 'ec2-instance', perHour: '1.5', term: '1yr', payment: 'no-upfront' },
          { option: 'savings-plan', kind: 'compute', perHour: -1, term: '2yr', payment: 'no-upfront' },
          { option: 'reservd' },
        ],
        discounts: [{ percent: 120, because: 'x', resource: 'nobody' }],
        waivers: [{ rule: 'r', reason: '' }],
      }),
    )
    const said = problems.map((problem) => problem.replace(/^\S+ /, ''))
    expect(said).toEqual([
      'connections[1].from: there is no resource "wbe" → did you mean "web"?',
      'connections[1].gb: this usage has no amount → give "expected", "weekly" or "driver"',
      'connections[2].from: there is no resource "internett" → did you mean "internet"?',
      expect.stringContaining('connections[2].to: there is no resource "eu-west-9"'),
      expect.stringContaining('connections[2].via: "web" is of type "aws:test:server"'),
      expect.stringContaining('connections[2].pth: is not a property of aws:network:connection'),
      'commitments[0].modle: is not a property of a reservation of aws:test:server → did you mean "model"?',
      'commitments[1].of: AWS sells no reservations of aws:test:host → remove this commitment',
      'commitments[2]: an ec2-instance plan holds for one family: "family" is missing → add "family": "m7g", or make it "kind": "compute"',
      'commitments[3].perHour: -1 is out of range → give a number >= 0',
      'commitments[3].term: "2yr" is not one of the values → did you mean "1yr"? values are: 1yr, 3yr',
      'commitments[4].option: "reservd" is not one of the values → did you mean "reserved"? values are: reserved, savings-plan',
      'discounts[0].percent: 120 is out of range → give a number <= 100',
      'discounts[0].resource: there is no resource "nobody" → resources are: web',
      'waivers[0].reason: is empty → write something, or remove it',
    ])
  })

  it('makes resources of connections, with the region that traffic leaves and their period', async () => {
    const { design } = await load(
      designText({
        resources: { web: { ...server(), region: 'eu-central-1' }, host: { type: 'aws:test:host' } },
        connections: [
          { from: 'web', to: 'internet', gb: 5, per: 'day', via: 'host', tags: { team: 'a' }, note: 'Pages' },
          { from: 'internet', to: 'web', gb: { low: 1, expected: 2 }, per: 'week' },
          { from: 'us-east-1', to: 'on-premises', gb: 1 },
        ],
      }),
    )
    expect(
      design.resources.slice(2).map(({ address, type, region, props, tags, pointer, references }) => ({
        address,
        type,
        region,
        gb: props.gb,
        tags,
        pointer,
        references,
      })),
    ).toEqual([
      {
        address: 'connections.0',
        type: 'aws:network:connection',
        region: 'eu-central-1',
        gb: { expected: 5, per: 'day' },
        tags: { team: 'a' },
        pointer: ['connections', 0],
        references: { from: ['web'], via: ['host'] },
      },
      expect.objectContaining({ region: 'eu-central-1', gb: { low: 1, expected: 2, per: 'week' }, references: { to: ['web'] } }),
      expect.objectContaining({ region: 'us-east-1', gb: 1, references: {} }),
    ])
  })

  it('refuses drivers in a circle and in endless rows', async () => {
    const circle = { a: { driver: 'b' }, b: { driver: 'c', times: 2 }, c: { driver: 'a' }, d: { driver: 'a' } }
    expect(await problemsOf(designText({ drivers: circle }))).toEqual(
      Object.keys(circle).map((name) => expect.stringContaining(`drivers.${name}.driver: a driver depends on itself`)),
    )
    const row = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`d${index}`, { driver: `d${index + 1}` }]))
    const resources = { a: server({ count: { driver: 'd0' } }) }
    expect((await refusal(designText({ drivers: { ...row, d50000: { expected: 1 } }, resources }))).message).toMatch(
      /^design.json has \d+ problems$/,
    )
  })

  it('refuses amounts that grow beyond all bounds', async () => {
    const text = designText({ resources: { a: server({ traffic: { expected: '1 PB', growth: '1000%/month' } }) } })
    expect(await problemsOf(text)).toEqual([expect.stringContaining('resources.a.traffic: grows beyond 1e15 GB within 12 months')])
  })

  it('refuses numbers that are not finite, negative or absurd', async () => {
    const text = designText({ resources: { a: server({ traffic: 'X', requests: -1, throughput: 2e15 }) } }).replace('"X"', '1e999')
    const problems = await problemsOf(text)
    expect(problems).toHaveLength(3)
    for (const problem of problems) expect(problem).toMatch(/traffic|requests|throughput/)
    expect(problems[0]).toMatch(/traffic: is too large a number → write a smaller one/)
  })

  it('refuses a day that no month has', async () => {
    expect(await problemsOf(designText({ asOf: '2024-02-29' }))).toEqual([])
    for (const day of ['2026-02-31', '2026-02-29', '2100-02-29', '2026-04-31', '2026-00-10'])
      expect(await problemsOf(designText({ asOf: day }))).toEqual([expect.stringContaining(`asOf: "${day}" is not a valid date`)])
  })

  it('adds what the types find in the resources that are sound', async () => {
    const seen: string[][] = []
    const odd = (members: object) =>
      checkDesign('design.json', {
        host: testHost(),
        read: async () =>
          Buffer.from(
            designText({
              resources: { good: { type: 'aws:test:host', family: 'f' }, bad: { type: 'aws:test:host', famly: 'f' } },
              ...members,
            }),
          ),
        typeProblems: ({ design }) => {
          seen.push(design.resources.map(({ address }) => address))
          return design.resources.map(({ pointer }) => ({
            pointer: [...pointer, 'family'],
            message: 'unknown to the type',
            hint: 'another',
          }))
        },
      })
    expect((await odd({})).problems.map(({ message }) => message)).toEqual([
      'resources.good.family: unknown to the type',
      'resources.bad.famly: is not a property of aws:test:host',
    ])
    // Without the date nothing that a type says can be relied on.
    expect((await odd({ asOf: 'never' })).problems).toHaveLength(2)
    expect(seen).toEqual([['good']])
  })

  it('says once that a name is none', async () => {
    expect(await problemsOf(designText({ resources: { '=a': { type: 'aws:test:host' } } }))).toEqual([
      expect.stringMatching(/resources\.=a: is not a name → use letters/),
    ])
  })

  it('stays quick when everything is wrong', async () => {
    const resources = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [
        `server-number-${index}`,
        server({ host: `host-number-${index}`, count: { driver: `d${index}` } }),
      ]),
    )
    const started = performance.now()
    const error = await refusal(
      designText({ resources, drivers: Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`x${index}`, { expected: 1 }])) }),
    )
    expect(error.message).toBe('design.json has 40000 problems')
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('prints 100 of many and counts the rest', async () => {
    const resources = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`r${index}`, { type: 'aws:test:server' }]))
    const error = await refusal(designText({ resources }))
    expect(error.message).toBe('design.json has 150 problems')
    expect(error.details.all).toHaveLength(101)
    expect(error.details.all?.at(-1)?.message).toBe('and 50 more problems')
  })

  it('survives values of any shape anywhere', async () => {
    for (const odd of [null, 1, 'x', [], [1], {}, { a: 1 }, true]) {
      for (const key of [
        'design',
        'name',
        'region',
        'workload',
        'drivers',
        'resources',
        'connections',
        'commitments',
        'discounts',
        'budgets',
        'answers',
        'waivers',
        'freeTier',
        'asOf',
        'horizon',
      ])
        await problemsOf(designText({ [key]: odd }))
      await problemsOf(designText({ resources: { a: odd } }))
      await problemsOf(
        designText({
          drivers: { a: odd },
          resources: { a: server({ count: odd, volumes: odd, targets: [odd] }) },
          commitments: [odd],
          connections: [odd],
        }),
      )
      for (const key of ['low', 'expected', 'high', 'per', 'growth', 'changes', 'weekly', 'otherwise', 'driver', 'times']) {
        const text = designText({
          drivers: { d: { expected: 1, [key]: odd } },
          resources: { a: server({ count: { expected: 1, [key]: odd }, traffic: { [key]: odd } }) },
        })
        if (!['expected', 'low', 'high'].includes(key)) expect(await problemsOf(text)).not.toEqual([])
      }
    }
  })
})
