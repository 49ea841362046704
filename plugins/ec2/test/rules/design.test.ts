import { describe, expect, it } from 'vitest'
import { failing, reviewOf, verdictsOf } from '../../../../test/support/review.ts'
import plugin from '../../src/index.js'

const machine = {
  imdsv2: true,
  accessKeys: false,
  userData: '#!/bin/sh\ndnf install -y nginx',
  patching: 'automated',
  cloudWatchAgent: true,
  ports: [8080],
}

/** Servers of a site that outlives the loss of a zone, with everything that a review asks of them. */
const sound = {
  net: { type: 'aws:vpc:vpc', cidrs: ['10.0.0.0/16'], internetGateway: true },
  left: { type: 'aws:vpc:subnet', vpc: 'net', cidr: '10.0.0.0/24', zone: 'a' },
  right: { type: 'aws:vpc:subnet', vpc: 'net', cidr: '10.0.1.0/24', zone: 'b' },
  front: { type: 'aws:elb:application', scheme: 'internal', subnets: ['left', 'right'], targets: ['web', 'grid'] },
  image: { type: 'aws:ec2:ami', size: 8, copies: ['eu-central-1'], hardened: true },
  reader: { type: 'aws:iam:role', kind: 'application', trusts: ['ec2'], policies: ['read-orders'] },
  anna: { type: 'aws:iam:user' },
  web: {
    type: 'aws:autoscaling:group',
    instance: { ...machine, type: 'm7g.large', monitoring: 'detailed' },
    ami: 'image',
    role: 'reader',
    subnets: ['left', 'right'],
    min: 2,
    max: 16,
    instances: { weekly: [{ days: 'mon-fri', hours: '08-20', value: 8 }], otherwise: 2 },
    healthCheck: 'elb',
    notifications: true,
    scaling: [{ kind: 'scheduled' }, { kind: 'step', scaleOutAt: 70, scaleInAt: 40 }],
    spot: { percent: 50, onDemandBase: 2, interruptionHandling: 'drain' },
  },
  'room-a': { type: 'aws:ec2:capacity-reservation', instanceType: 'm7g.large', count: 8, zone: 'a' },
  'room-b': { type: 'aws:ec2:capacity-reservation', instanceType: 'm7g.large', count: 8, zone: 'b' },
  near: { type: 'aws:ec2:placement-group' },
  grid: {
    type: 'aws:ec2:instance',
    ...machine,
    instanceType: 'c7gd.large',
    instanceStoreData: 'scratch',
    ami: 'image',
    role: 'reader',
    subnets: ['left'],
    placementGroup: 'near',
    volumes: [{ size: 50 }],
    terminationProtection: 'mfa',
  },
  jump: {
    type: 'aws:ec2:instance',
    ...machine,
    instanceType: 't4g.nano',
    ami: 'image',
    role: 'reader',
    count: 2,
    zones: ['a', 'b'],
    bastion: true,
    elasticIps: 1,
    purchase: [
      { option: 'reserved', count: 2, scope: 'zonal', zone: 'a', term: '1yr', payment: 'no-upfront' },
      { option: 'reserved', count: 2, scope: 'zonal', zone: 'b', term: '1yr', payment: 'no-upfront' },
    ],
    terminationProtection: 'mfa',
  },
  disk: { type: 'aws:ec2:volume', size: 100, zone: 'a', attachedTo: ['grid'] },
  saved: { type: 'aws:ec2:snapshot', volume: 'disk', size: 60, changed: 1, perMonth: 30, keep: 14, copies: ['eu-central-1'] },
}

type Resources = Readonly<Record<string, object | undefined>>

const review = (resources: Resources) => {
  const kept = Object.fromEntries(Object.entries(resources).flatMap(([address, resource]) => (resource ? [[address, resource]] : [])))
  return reviewOf({ workload: { environment: 'production', criticality: 'critical' }, resources: kept })
}

const changed = (changes: Resources): Resources => ({
  ...sound,
  ...Object.fromEntries(
    Object.entries(changes).map(([address, change]) => [address, change && { ...(sound as Resources)[address], ...change }]),
  ),
})

const withInstance = (change: object) => ({ web: { instance: { ...sound.web.instance, ...change } } })

const own = Object.keys(plugin.rules)

const DEFECTS: readonly (readonly [rules: string, changes: Resources])[] = [
  ['critical-spot', { web: { spot: { percent: 50, onDemandBase: 1, interruptionHandling: 'drain' } } }],
  ['data-on-instance-store', { grid: { instanceStoreData: 'persistent' } }],
  ['flapping-group', { web: { scaling: [{ kind: 'scheduled' }, { kind: 'step', scaleOutAt: 45, scaleInAt: 40 }] } }],
  ['group-without-balancer-health-check', { web: { healthCheck: undefined } }],
  ['group-without-headroom, zone-loss-capacity', { web: { max: 7 } }],
  ['image-in-one-region', { image: { copies: undefined } }],
  ['instance-access-keys, keys-in-code', withInstance({ accessKeys: true })],
  ['launch-configuration', { web: { template: 'launch-configuration' } }],
  ['manual-setup', withInstance({ setup: 'manual' })],
  ['needless-public-address', withInstance({ publicIpv4: 1 })],
  ['optional-session-tokens', { grid: { imdsv2: false } }],
  ['passing-address', { jump: { elasticIps: 0, publicIpv4: 1 } }],
  ['silent-group', { web: { notifications: undefined } }],
  ['single-bastion', { jump: { zones: ['a'] } }],
  ['single-placement-group', { front: { targets: ['grid'] }, web: { healthCheck: 'ec2' } }],
  ['slow-metrics', withInstance({ monitoring: 'basic' })],
  ['snapshots-in-one-region', { saved: { copies: undefined } }],
  ['unfit-scaling', { web: { scaling: [{ kind: 'target-tracking' }] } }],
  ['unhandled-interruption', { web: { spot: { percent: 50, onDemandBase: 2, interruptionHandling: 'none' } } }],
  ['unhardened-image', { image: { hardened: false } }],
  ['unpatched-system', { grid: { patching: 'none' } }],
  ['unprotected-instance', { jump: { terminationProtection: undefined } }],
  ['unreserved-zone-capacity', { 'room-b': { count: 4 } }],
  ['unscheduled-snapshots', { saved: { perMonth: undefined, keep: undefined } }],
  ['unseen-memory', { jump: { cloudWatchAgent: undefined } }],
  ['keys-in-code, user-data-secrets', { grid: { userData: 'DB_PASSWORD=hunter2' } }],
  ['volume-lost-with-instance', { grid: { volumes: [{ size: 50, deleteOnTermination: true }] } }],
  ['volume-without-snapshots', { saved: undefined }],
  ['zone-loss-capacity', { web: { max: 15 } }],
]

describe('a sound design', () => {
  it('fails no rule, and each has something to judge', async () => {
    const reviewed = await review(sound)
    expect(failing(reviewed).filter((id) => own.includes(id))).toEqual([])
    for (const id of own) expect(verdictsOf(reviewed, id), id).toMatchObject({ failed: 0, unknown: 0 })
    for (const id of own) expect(verdictsOf(reviewed, id).passed, id).toBeGreaterThan(0)
  })
})

describe('a defect', () => {
  it.each(DEFECTS)('%s', async (rules, changes) => {
    const found = failing(await review(changed(changes))).filter((id) => own.includes(id))
    expect(found.join(', ')).toBe(rules)
  })

  it('is made for every rule', () => {
    const covered = new Set(DEFECTS.flatMap(([rules]) => rules.split(', ')))
    expect(own.filter((id) => !covered.has(id))).toEqual([])
  })
})
