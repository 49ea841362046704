import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { frameworkOf } from '../../src/review/practices.js'
import { root } from '../support/source-files.ts'
import { catalogueBook } from './catalogue-book.js'

const book = catalogueBook([
  'well-architected-practices',
  'service-levels',
  'aws-slas',
  'carbon-grid',
  'carbon-instances',
  'carbon-coefficients',
  'carbon-meters',
  'aws-regions',
  'ec2-instance-types',
])
const ASOF = '2026-11-22'
const cellsOf = (table: string) => book.catalogKeys(table).map((key) => book.catalogRow(table, key, ASOF)?.cells ?? {})

const types = new Set(
  readdirSync(join(root, 'plugins')).flatMap((name): readonly string[] => {
    const manifest = join(root, 'plugins', name, 'package.json')
    return existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')).planner.resources ?? []) : []
  }),
)

describe('the practices of the framework', () => {
  const { version, practices } = frameworkOf(book, ASOF)

  it('are 307 in 57 questions over six pillars', () => {
    expect(version).toBe('2024-11-06')
    expect(practices).toHaveLength(307)
    expect(new Set(practices.map(({ id }) => id.replace(/-.*/, '')))).toHaveProperty('size', 57)
    expect(
      Object.fromEntries([...Map.groupBy(practices, ({ pillar }) => pillar)].map(([pillar, group]) => [pillar, group.length])),
    ).toEqual({
      'operational-excellence': practices.filter(({ id }) => id.startsWith('OPS')).length,
      security: practices.filter(({ id }) => id.startsWith('SEC')).length,
      reliability: practices.filter(({ id }) => id.startsWith('REL')).length,
      'performance-efficiency': practices.filter(({ id }) => id.startsWith('PERF')).length,
      'cost-optimization': practices.filter(({ id }) => id.startsWith('COST')).length,
      sustainability: practices.filter(({ id }) => id.startsWith('SUS')).length,
    })
  })

  it('each ask a question of their own, to be answered with yes or no', () => {
    for (const { id, ask, title, question, risk, url } of practices) {
      expect(ask, id).toMatch(/^(Is|Are|Was|Were|Do|Does|Did|Has|Have|Can|May|Must) .+\?$/)
      expect(title, id).not.toBe('')
      expect(question, id).not.toBe('')
      expect(['high', 'medium', 'low'], id).toContain(risk)
      expect(url, id).toMatch(/^https:\/\/docs\.aws\.amazon\.com\/wellarchitected\/latest\/framework\/[a-z0-9_]+\.html$/)
    }
    expect(new Set(practices.map(({ ask }) => ask)).size).toBe(practices.length)
  })
})

describe('service levels', () => {
  const levels = cellsOf('service-levels')

  it('are of types and commitments that there are', () => {
    expect(levels.filter(({ type = '' }) => !types.has(type))).toEqual([])
    for (const { id, commitment } of levels)
      if (commitment !== undefined) expect(book.catalogRow('aws-slas', commitment, ASOF)?.cells.monthlyUptimePct, id).toMatch(/^\d/)
  })

  it('test a fact in words that are known', () => {
    for (const { id, fact, is } of levels) {
      expect(is === undefined, id).toBe(fact === undefined)
      if (is !== undefined) expect(is, id).toMatch(/^(yes|no|(is|not|has|least) \S+)$/)
    }
  })
})

describe('carbon coefficients', () => {
  it('have a grid for every region but those that are only announced', () => {
    const regions = book.catalogKeys('aws-regions').filter((region) => /^[a-z]+(-gov)?-[a-z]+-\d$/.test(region))
    expect(regions.length).toBeGreaterThan(35)
    expect(regions.filter((region) => !book.catalogRow('carbon-grid', region, ASOF))).toEqual(['me-west-1', 'sa-west-1'])
  })

  it('have what the meters ask for', () => {
    for (const { id, kind = '', copies } of cellsOf('carbon-meters')) {
      expect(['machine', 'vcpu', 'lambda', 'ssd', 'hdd', 'network', 'none'], id).toContain(kind)
      if (kind === 'ssd' || kind === 'hdd')
        expect(book.catalogRow('carbon-coefficients', String(copies), ASOF)?.cells.value, id).toMatch(/^\d/)
    }
  })

  it('know most families of EC2, with the outliers of the source replaced', () => {
    const families = new Set(cellsOf('ec2-instance-types').flatMap(({ series }) => series ?? []))
    const known = [...families].filter((family) => book.catalogRow('carbon-instances', family, ASOF))
    expect(known.length / families.size).toBeGreaterThan(0.8)
    for (const { family, minWattsPerVcpu, maxWattsPerVcpu } of cellsOf('carbon-instances')) {
      expect(Number(maxWattsPerVcpu), family).toBeGreaterThan(Number(minWattsPerVcpu))
    }
    expect(book.catalogRow('carbon-instances', 'm8a', ASOF)?.cells).toMatchObject({ maxWattsPerVcpu: '2.282', quality: 'substitute' })
  })
})
