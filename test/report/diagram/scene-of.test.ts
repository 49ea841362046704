import { describe, expect, it } from 'vitest'
import type { Box, Tile } from '../../../src/report/diagram/scene.js'
import { sceneOf } from '../../../src/report/diagram/scene-of.js'
import type { Connection, Placement, Resource } from '../../../src/result/result.types.js'
import { resource, result, values } from '../result-fixture.js'

const vpc = resource('net', [], { type: 'aws:vpc:vpc', title: 'VPC' })
const subnet = (address: string, zone: string): Resource =>
  resource(address, [], { type: 'aws:vpc:subnet', title: 'Subnet', placement: { vpc: 'net', zones: [zone] } })
const placed = (address: string, placement: Placement, cost = '10', fields: Partial<Resource> = {}): Resource =>
  resource(address, [], { monthly: values(cost), placement, ...fields })
const connection = (index: number, fields: Partial<Connection>): Connection => ({
  address: `connections.${index}`,
  from: 'web',
  to: 'db',
  gb: values('5'),
  monthly: values('1'),
  ...fields,
})

const outline = ({ level, name, boxes, tiles, also }: Box): unknown => ({
  [`${level} ${name}`]: [...boxes.map(outline), ...tiles.map((tile) => tile.name), ...also.map((other) => `(${other})`)],
})
const allTiles = (boxes: readonly Box[]): readonly Tile[] => boxes.flatMap((box) => [...box.tiles, ...allTiles(box.boxes)])

describe('sceneOf', () => {
  it('nests regions, VPCs, zones and subnets', () => {
    const { boxes } = sceneOf(
      result({
        resources: [
          vpc,
          subnet('left', 'a'),
          subnet('right', 'eu-west-1b'),
          placed('web', { vpc: 'net', zones: ['a'], subnets: ['left'] }),
          placed('bastion', { zones: ['b'] }),
          placed('photos', {}),
          placed('copy', {}, '10', { region: 'eu-central-1' }),
        ],
      }),
    )
    expect(boxes.map(outline)).toEqual([
      {
        'region eu-west-1': [
          {
            'vpc net': [{ 'zone a': [{ 'subnet left': ['web'] }] }, { 'zone b': [{ 'subnet right': [] }, 'bastion'] }],
          },
          'photos',
        ],
      },
      { 'region eu-central-1': ['copy'] },
    ])
  })

  it('keeps a Local Zone apart from the zone of its letter', () => {
    const { boxes } = sceneOf(
      result({
        resources: [vpc, placed('near', { vpc: 'net', zones: ['us-east-1-bos-1a'] }), placed('web', { vpc: 'net', zones: ['eu-west-1a'] })],
      }),
    )
    expect(boxes.map(outline)).toEqual([
      { 'region eu-west-1': [{ 'vpc net': [{ 'zone us-east-1-bos-1a': ['near'] }, { 'zone a': ['web'] }] }] },
    ])
  })

  it('draws what lies in several places around them, and names it in each', () => {
    const { boxes } = sceneOf(
      result({
        resources: [
          vpc,
          subnet('left', 'a'),
          subnet('right', 'b'),
          placed('db', { vpc: 'net', zones: ['a', 'b'], subnets: ['left', 'right'] }),
        ],
      }),
    )
    expect(boxes.map(outline)).toEqual([
      {
        'region eu-west-1': [
          { 'vpc net': [{ 'zone a': [{ 'subnet left': ['(db)'] }] }, { 'zone b': [{ 'subnet right': ['(db)'] }] }, 'db'] },
        ],
      },
    ])
  })

  it('adds parts to what creates them, and draws connections as lines', () => {
    const { boxes, links } = sceneOf(
      result({
        resources: [
          placed('web', {}),
          placed('web.disk', {}, '2.5', { partOf: 'web' }),
          placed('db', {}),
          placed('connections.0', {}),
          placed('connections.1', {}),
        ],
        connections: [connection(0, {}), connection(1, { from: 'db', to: 'web', gb: values('7') })],
      }),
    )
    const [web, db] = allTiles(boxes)
    expect(allTiles(boxes).map(({ name, cost }) => [name, cost?.monthly.expected])).toEqual([
      ['web', '12.5'],
      ['db', '10'],
    ])
    expect(links).toEqual([{ from: db?.id, to: web?.id, traffic: { gb: values('7'), back: values('5'), monthly: values('2') } }])
  })

  it('leads traffic the way it takes, and says once what it costs', () => {
    const { boxes, links, outside } = sceneOf(
      result({ resources: [placed('web', {}), placed('nat', {})], connections: [connection(0, { to: 'internet', via: ['nat'] })] }),
    )
    const [web, nat] = allTiles(boxes)
    expect(outside.map(({ name }) => name)).toEqual(['Internet'])
    expect(links.map(({ from, to, traffic }) => [from, to, traffic?.monthly.expected])).toEqual([
      [web?.id, nat?.id, '1'],
      [nat?.id, outside[0]?.id, '0'],
    ])
  })

  it('joins those that name one another, but not with what all of them name', () => {
    const users = ['a', 'b', 'c', 'd'].map((name) =>
      placed(name, { references: { kmsKey: ['key'], ...(name === 'a' ? { target: ['b'] } : {}) } }),
    )
    const { boxes, links } = sceneOf(result({ resources: [...users, placed('key', {})] }))
    const [a, b] = allTiles(boxes)
    expect(links).toEqual([{ from: a?.id, to: b?.id }])
  })

  it('draws many as few, and says so', () => {
    const many = Array.from({ length: 300 }, (_, index) => placed(`web-${index}`, {}, '2'))
    const others = Array.from({ length: 200 }, (_, index) =>
      placed(`other-${index}`, {}, `${index}`, { type: `aws:x:t${index}`, title: `Thing ${index}` }),
    )
    const connections = [connection(0, { from: 'web-1', to: 'other-3' }), connection(1, { from: 'web-2', to: 'other-3' })]
    const { boxes, links, leftOut } = sceneOf(result({ resources: [...many, ...others], connections }))
    const tiles = allTiles(boxes)
    expect(tiles.length).toBeLessThanOrEqual(20)
    expect(tiles.map(({ name }) => name)).toEqual(expect.arrayContaining(['300 × EC2 instance', 'other-199', 'and 185 more']))
    expect(tiles.find(({ name }) => name.startsWith('300'))?.cost?.monthly.expected).toBe('600')
    expect(tiles.find(({ name }) => name.startsWith('and'))?.cost?.monthly.expected).toBe(String((184 * 185) / 2))
    expect(links.map(({ traffic }) => traffic?.gb.expected)).toEqual(['10'])
    expect(leftOut.join(' ')).toMatch(/500 resources/)
  })

  it('draws the connections with the most traffic, and says how many are left', () => {
    const resources = Array.from({ length: 12 }, (_, index) => placed(`r${index}`, {}))
    const connections = resources.flatMap(({ address: from }, index) =>
      resources.slice(0, index).map(({ address: to }, other) => connection(0, { from, to, gb: values(`${index * 100 + other}`) })),
    )
    const { links, leftOut } = sceneOf(result({ resources, connections }))
    expect(links).toHaveLength(48)
    expect(links[0]?.traffic?.gb.expected).toBe('1110')
    expect(leftOut).toEqual(['18 connections with the least traffic are not drawn.'])
  })

  it('leaves out the finest places where they are too many', () => {
    const subnets = Array.from({ length: 60 }, (_, index) => subnet(`s${index}`, 'abc'[index % 3] as string))
    const { boxes, leftOut } = sceneOf(
      result({ resources: [vpc, ...subnets, placed('web', { vpc: 'net', zones: ['a'], subnets: ['s0'] })] }),
    )
    expect(boxes.map(outline)).toEqual([
      { 'region eu-west-1': [{ 'vpc net': [{ 'zone a': ['web'] }, { 'zone b': [] }, { 'zone c': [] }] }] },
    ])
    expect(leftOut).toEqual(['60 subnets are not drawn.'])
  })
})
