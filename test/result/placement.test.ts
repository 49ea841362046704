import { describe, expect, it } from 'vitest'
import type { Design, DesignResource } from '../../src/design/design.js'
import { placements } from '../../src/result/placement.js'
import { designOf } from '../support/design.js'

const FACTS: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>> = {
  net: { 'vpc.address': 'net' },
  left: { 'vpc.address': 'net', 'availability.zones': ['b'] },
  right: { 'vpc.address': 'net', 'availability.zones': ['a'] },
  group: { 'availability.zones': ['c', 'a'] },
}
const facts = (address: string) => {
  if (address === 'broken') throw new Error('no facts')
  return FACTS[address] ?? {}
}

const types = { net: 'aws:vpc:vpc', left: 'aws:vpc:subnet', right: 'aws:vpc:subnet' }

const placementOf = (address: string, references: DesignResource['references']) => {
  const resources = { ...types, [address]: (types as Readonly<Record<string, string>>)[address] ?? 'test:thing', other: 'test:thing' }
  const design: Design = designOf({ resources: Object.fromEntries(Object.entries(resources).map(([name, type]) => [name, { type }])) })
  const resource = { ...(design.resources.find((each) => each.address === address) as DesignResource), references }
  return placements(design, facts)(resource)
}

describe('placements', () => {
  it('follows subnets to their VPC and zones', () => {
    expect(placementOf('db', { subnets: ['left', 'right'], key: ['other'], unused: [] })).toEqual({
      vpc: 'net',
      zones: ['a', 'b'],
      subnets: ['left', 'right'],
      references: { subnets: ['left', 'right'], key: ['other'] },
    })
  })

  it('takes the zones that a resource tells of itself', () => {
    expect(placementOf('group', { subnets: ['left'] })).toMatchObject({ vpc: 'net', zones: ['a', 'c'], subnets: ['left'] })
    expect(placementOf('group', {})).toEqual({ zones: ['a', 'c'] })
  })

  it('does not put a VPC into itself', () => {
    expect(placementOf('net', {})).toEqual({})
  })

  it('tells nothing of what tells nothing, or fails to', () => {
    expect(placementOf('plain', {})).toEqual({})
    expect(placementOf('broken', { subnets: ['left'] })).toMatchObject({ vpc: 'net', zones: ['b'] })
  })
})
