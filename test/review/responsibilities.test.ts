import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Facts } from '@planner/contract'
import { describe, expect, it } from 'vitest'
import type { DesignDocument } from '../../src/design/design.js'
import type { LoadedType } from '../../src/host/resource-types.js'
import { responsibilitiesCsv } from '../../src/report/responsibilities-csv.js'
import { responsibilitiesText } from '../../src/report/responsibilities-text.js'
import { dutiesOf } from '../../src/review/duties.js'
import { responsibilitiesOf } from '../../src/review/responsibilities.js'
import { designOf, typeOf } from '../support/design.js'
import { root } from '../support/source-files.ts'
import { catalogueBook } from './catalogue-book.js'

const priceBook = catalogueBook(
  ['', '-services', '-types', '-controls', '-items', '-evidence'].map((part) => `shared-responsibility${part}`),
)
const ASOF = '2026-11-22'
const PLUGIN = { name: '@test/plugin', version: '1.2.3', root: '/', entry: './index.js', resources: [], reviews: [], offers: [] }

const ledgerOf = (
  document: Pick<DesignDocument, 'resources'> & Partial<DesignDocument>,
  facts: Readonly<Record<string, Facts>> = {},
  references: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {},
) => {
  const plain = designOf(document)
  const design = { ...plain, resources: plain.resources.map((each) => ({ ...each, references: references[each.address] ?? {} })) }
  const type = typeOf({}, () => [])
  const types = new Map(plain.resources.map(({ type: id }): [string, LoadedType] => [id, { id, plugin: PLUGIN, type, validate: () => [] }]))
  return responsibilitiesOf({ design, types, facts: (address) => facts[address] ?? {}, priceBook, asOf: ASOF })
}

type Ledger = ReturnType<typeof ledgerOf>
const entry = ({ items }: Ledger, id: string, address = '') => items.find((item) => item.id === id && item.address === address)

const DATABASE = { resources: { db: { type: 'aws:rds:instance' } } }

describe('the catalogues of shared responsibility', () => {
  const duties = dutiesOf(priceBook, ASOF)

  it('have 63 services with thirteen controls each, and one for each model of service', () => {
    expect(priceBook.catalogKeys('shared-responsibility-services')).toHaveLength(63 + 3)
    expect(duties.controls.map(({ id }) => id)).toHaveLength(13)
    for (const service of priceBook.catalogKeys('shared-responsibility-services')) {
      const rows = duties.controls.filter(({ id }) => priceBook.catalogRow('shared-responsibility', `${service}.${id}`, ASOF))
      expect(rows, service).toHaveLength(13)
    }
  })

  it('know every type that the plugins price', () => {
    const types = readdirSync(join(root, 'plugins')).flatMap((name): readonly string[] => {
      const manifest = join(root, 'plugins', name, 'package.json')
      return existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')).planner.resources ?? []) : []
    })
    expect(types.length).toBeGreaterThan(130)
    expect(types.filter((type) => priceBook.catalogRow('shared-responsibility-types', type, ASOF) === undefined)).toEqual([])
    const services = new Set([...priceBook.catalogKeys('shared-responsibility-services'), 'none'])
    for (const type of types) expect(services).toContain(priceBook.catalogRow('shared-responsibility-types', type, ASOF)?.cells.service)
  })

  it('say why a type has no row of its own', () => {
    const { catalogKeys, catalogRow } = priceBook
    const unexplained = catalogKeys('shared-responsibility-types').filter((type) => {
      const { service = '', note = '' } = catalogRow('shared-responsibility-types', type, ASOF)?.cells ?? {}
      return (service === 'none' || service.startsWith('other-')) && note === ''
    })
    expect(unexplained).toEqual([])
  })

  it('tie all 42 items of the checklist to a control; those that are owed once have a question', () => {
    const controls = new Set(duties.controls.map(({ id }) => id))
    const [, ...rows] = readFileSync(join(root, 'test/support/table-f.csv'), 'utf8').trim().split('\n')
    expect(rows).toHaveLength(42)
    for (const row of rows) {
      const [, id = '', control] = row.split(',')
      expect(priceBook.catalogRow('shared-responsibility-items', id, ASOF)?.cells.control, id).toBe(control)
      expect(controls).toContain(control)
    }
    for (const { id, ask } of duties.account) expect(ask, id).toMatch(/\?$/)
  })

  it('have evidence only for duties that there are', () => {
    const known = new Set([...duties.controls, ...duties.account].map(({ id }) => id))
    for (const key of priceBook.catalogKeys('shared-responsibility-evidence'))
      expect(known).toContain(priceBook.catalogRow('shared-responsibility-evidence', key, ASOF)?.cells.duty)
  })
})

describe('the ledger', () => {
  it('has every control of a resource, with who answers by its service', () => {
    const ledger = ledgerOf(DATABASE)
    expect(ledger.items.filter(({ address }) => address === 'db')).toHaveLength(13)
    expect(entry(ledger, 'physical', 'db')).toMatchObject({ status: 'aws', responsible: 'aws', service: 'RDS' })
    expect(entry(ledger, 'guest-os-patching', 'db')).toMatchObject({ status: 'open', responsible: 'shared' })
    expect(entry(ledger, 'network-configuration', 'db')).toMatchObject({ status: 'open', responsible: 'customer' })
  })

  it('takes what the model has in common for a type that the catalogue does not know', () => {
    const ledger = ledgerOf({ resources: { thing: { type: 'acme:box:small' } } })
    expect(entry(ledger, 'guest-os-patching', 'thing')).toMatchObject({ responsible: 'customer', service: 'Other infrastructure services' })
  })

  it('asks nothing of what nobody runs', () =>
    expect(ledgerOf({ resources: { plan: { type: 'aws:support:plan' } } }).items.filter(({ address }) => address === 'plan')).toEqual([]))

  it('is met by facts, which it shows', () => {
    const ledger = ledgerOf(DATABASE, { db: { 'storage.encrypted': true, 'network.public': false } })
    expect(entry(ledger, 'data-at-rest', 'db')).toMatchObject({
      status: 'met',
      evidence: [{ address: 'db', pointer: '/resources/db', line: 1, fact: 'storage.encrypted', value: 'true' }],
    })
    expect(entry(ledger, 'network-configuration', 'db')?.status).toBe('met')
  })

  it('is open where the design speaks against it, and says what', () =>
    expect(entry(ledgerOf(DATABASE, { db: { 'storage.encrypted': false } }), 'data-at-rest', 'db')).toMatchObject({
      status: 'open',
      evidence: [{ fact: 'storage.encrypted', value: 'false' }],
    }))

  it('is met by a resource that refers to it, and not by one that refers to another', () => {
    const resources = { web: { type: 'aws:ec2:instance' }, other: { type: 'aws:ec2:instance' }, alarm: { type: 'aws:cloudwatch:alarm' } }
    const ledger = ledgerOf({ resources }, {}, { alarm: { of: ['web'] } })
    expect(entry(ledger, 'logging-monitoring', 'web')).toMatchObject({ status: 'met', evidence: [{ address: 'alarm' }] })
    expect(entry(ledger, 'logging-monitoring', 'other')?.status).toBe('open')
  })

  it.each([
    ['closed', 'closed', 'met', ['closed', 'closed']],
    ['closed', 'open', 'open', ['open']],
  ])('is met by security groups that all are closed: %s and %s', (first, second, status, shown) => {
    const group = { type: 'aws:vpc:security-group' }
    const resources = { db: DATABASE.resources.db, first: group, second: group, other: group }
    const facts = {
      first: { 'network.open-to-world': first === 'open' },
      second: { 'network.open-to-world': second === 'open' },
      other: { 'network.open-to-world': true },
    }
    const ledger = ledgerOf({ resources }, facts, { db: { securityGroups: ['first', 'second'] } })
    const { evidence = [], ...owed } = entry(ledger, 'network-configuration', 'db') ?? {}
    expect(owed).toMatchObject({ status })
    expect(evidence.map(({ value }) => (value === 'true' ? 'open' : 'closed'))).toEqual(shown)
    expect(evidence.map(({ address }) => address)).not.toContain('other')
    expect(entry(ledger, 'network-configuration', 'first')?.status).toBe('met')
    expect(entry(ledger, 'network-configuration', 'other')?.status).toBe('open')
  })

  it.each([
    ['root-user', 'iam', 'aws:iam:account', { 'identity.root-mfa': true }, 'met'],
    ['root-user', 'iam', 'aws:iam:account', { 'identity.root-mfa': false }, 'open'],
    ['api-trail', 'trail', 'aws:cloudtrail:trail', { 'audit.all-regions': true }, 'met'],
    ['api-trail', 'trail', 'aws:cloudtrail:trail', { 'audit.all-regions': false }, 'open'],
    ['configuration-history', 'config', 'aws:config:recorder', {}, 'met'],
    ['configuration-history', 'db', 'aws:rds:instance', {}, 'open'],
    ['hsm-users', 'hsm', 'aws:cloudhsm:cluster', { 'availability.multi-zone': true }, 'met'],
    ['hsm-users', 'hsm', 'aws:cloudhsm:cluster', {}, 'open'],
    ['hsm-users', 'db', 'aws:rds:instance', {}, 'not-applicable'],
    ['on-premises-end', 'line', 'aws:vpn:site-to-site', {}, 'open'],
  ])('holds %s once for the design: %s of %s', (id, address, type, facts, status) => {
    const ledger = ledgerOf({ resources: { [address]: { type } } }, { [address]: facts })
    expect(ledger.items.filter((item) => item.id === id)).toHaveLength(1)
    expect(entry(ledger, id)).toMatchObject({ address: '', status })
  })

  it('takes answers for a control or for one resource, the closer one first', () => {
    const resources = { db: { type: 'aws:rds:instance' }, old: { type: 'aws:rds:instance' }, toy: { type: 'aws:rds:instance' } }
    const answers = {
      'backup-dr': { answer: 'yes', owner: 'Data team', date: '2026-10-01' },
      'backup-dr@old': { answer: 'no', note: 'to be retired' },
      'backup-dr@toy': { answer: 'not-applicable' },
    }
    const ledger = ledgerOf({ resources, answers }, { old: { 'backup.automated': true } })
    expect(entry(ledger, 'backup-dr', 'db')).toMatchObject({ status: 'answered', answer: { owner: 'Data team', position: { line: 1 } } })
    expect(entry(ledger, 'backup-dr', 'old')).toMatchObject({ status: 'open', answer: { answer: 'no', note: 'to be retired' } })
    expect(entry(ledger, 'backup-dr', 'toy')?.status).toBe('not-applicable')
  })

  it('lists open ones first, and counts', () => {
    const { items, counts } = ledgerOf(DATABASE, { db: { 'storage.encrypted': true } })
    const order = ['open', 'answered', 'met', 'aws', 'not-applicable']
    const places = items.map(({ status }) => order.indexOf(status))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(counts.open).toBe(items.filter(({ status }) => status === 'open').length)
    expect(counts.open + counts.answered + counts.met + counts.aws + counts.notApplicable).toBe(items.length)
    expect(counts).toMatchObject({ met: 1, aws: 4 })
  })

  it('survives a plugin whose facts fail', () => {
    const design = designOf(DATABASE)
    const types = new Map([
      ['aws:rds:instance', { id: 'aws:rds:instance', plugin: PLUGIN, type: typeOf({}, () => []), validate: () => [] }],
    ])
    const facts = () => {
      throw new Error('broken')
    }
    expect(entry(responsibilitiesOf({ design, types, facts, priceBook, asOf: ASOF }), 'data-at-rest', 'db')?.status).toBe('open')
  })

  it('is quick for 5,000 resources', () => {
    const resources = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`db-${index}`, { type: 'aws:rds:instance' }]))
    const start = performance.now()
    expect(ledgerOf({ resources }).items.length).toBeGreaterThan(65_000)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('the ledger for people', () => {
  const resources = { 'db\u001b[31m': { type: 'aws:rds:instance' }, cache: { type: 'aws:elasticache:cluster' } }
  const ledger = { design: { name: 'Shop', file: 'shop.json' }, ...ledgerOf({ resources }, { cache: { 'storage.encrypted': true } }) }

  it('prints each open control once, with its question and its places, without escapes', () => {
    const text = responsibilitiesText(ledger, { color: false, width: 80 })
    expect(text.split('\n')[0]).toBe('Shared responsibility of Shop, as of 2026-11-22')
    expect(text.match(/\(backup-dr\)/g)).toHaveLength(1)
    expect(text).toContain('db�[31m, cache')
    expect(text).not.toContain('\u001b')
    expect(text).toContain('cache (stored data is encrypted)')
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110)
  })

  it('writes one row for each item as CSV', () => {
    const rows = [...responsibilitiesCsv(ledger)]
    expect(rows).toHaveLength(ledger.items.length + 1)
    expect(rows[0]).toMatch(/^status,responsible,id,control/)
    expect(rows.find((row) => row.startsWith('met,'))).toContain('cache storage.encrypted = true')
  })
})
