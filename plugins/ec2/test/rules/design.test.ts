import { describe, expect, it } from 'vitest'
import type { UnpricedReview } from '../../../../src/review/review.js'
import { failing, reviewOf, verdictsOf } from '../../../../test/support/review.ts'
import { type Changes, judgeDesign, type Resources } from '../../../../test/support/rule-design.ts'
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
    instance: { ...machine, type: 'm7g.large', monitoring: 'detailed', purpose: 'web', cpu: 60, setup: 'image' },
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
    count: 2,
    purpose: 'hpc',
    cpu: 60,
    imageSource: 'own-hardened',
    ami: 'image',
    role: 'reader',
    subnets: ['left'],
    placementGroup: 'near',
    volumes: [{ size: 50, type: 'io2', iops: 1000 }],
    terminationProtection: 'mfa',
  },
  jump: {
    type: 'aws:ec2:instance',
    ...machine,
    instanceType: 't4g.small',
    cpu: 45,
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
  disk: { type: 'aws:ec2:volume', size: 100, zone: 'a', attachedTo: ['grid'], restoredFrom: 'saved', warmed: true },
  saved: {
    type: 'aws:ec2:snapshot',
    volume: 'disk',
    size: 60,
    changed: 1,
    perMonth: 30,
    keep: 14,
    copies: ['eu-central-1'],
    takenWhen: 'quiet-hours',
  },
  reports: {
    type: 'aws:ec2:instance',
    ...machine,
    instanceType: 'm7g.large',
    cpu: 60,
    count: { weekly: [{ days: 'mon-fri', hours: '08-18', value: 1 }], otherwise: 0 },
    neededWhen: 'working-hours',
    ami: 'image',
    role: 'reader',
    subnets: ['left'],
    terminationProtection: 'mfa',
  },
  ip: { type: 'aws:ec2:elastic-ip' },
  host: {
    type: 'aws:ec2:dedicated-host',
    family: 'm5',
    tenancyReason: 'licence',
    purchase: { option: 'reserved', term: '1yr', payment: 'no-upfront' },
  },
}

/** A machine of the testers. */
const bench = {
  type: 'aws:ec2:instance',
  instanceType: 'm7g.large',
  count: { weekly: [{ days: 'mon-fri', hours: '08-18', value: 1 }], otherwise: 0 },
}

const plan = { option: 'savings-plan', kind: 'compute', perHour: 1.35, term: '1yr', payment: 'no-upfront' }

const review = (resources: Resources, commitments: readonly object[] = [plan]) =>
  reviewOf({ workload: { environment: 'production', criticality: 'critical' }, resources, commitments })

const withInstance = (change: object) => ({ web: { instance: { ...sound.web.instance, ...change } } })

const own = Object.keys(plugin.rules)
const ownOf = (reviewed: UnpricedReview) => failing(reviewed).filter((id) => own.includes(id))

const testing = (more: object = {}) => reviewOf({ workload: { environment: 'test' }, resources: { bench: { ...bench, ...more } } })

const DEFECTS: readonly (readonly [rules: string, changes: Changes])[] = [
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
  ['volume-without-snapshots', { saved: undefined, disk: { restoredFrom: undefined } }],
  ['zone-loss-capacity', { web: { max: 15 } }],
  ['unfit-family', withInstance({ purpose: 'hpc' })],
  ['throttled-instance', { jump: { cpuCredits: 'standard' } }],
  ['unfit-volume-type', { disk: { volumeType: 'standard' } }],
  ['previous-generation, shared-volume-traffic, slow-virtual-network', { grid: { instanceType: 'c3.xlarge' } }],
  ['cold-restored-volume', { disk: { warmed: false } }],
  ['snapshots-at-busy-hours', { saved: { takenWhen: 'any-time' } }],
  ['scattered-cluster', { grid: { placementGroup: undefined } }],
  ['tls-on-instances', withInstance({ ports: [443] })],
  ['slow-start', withInstance({ setup: 'user-data' })],
  ['capacity-without-demand, fixed-fleet, needless-detailed-monitoring, unfit-scaling', { web: { scaling: [] } }],
  ['rigid-reservation', { jump: { typeMayChange: true } }],
  ['commitment-for-short-work', { jump: { plannedMonths: 6 } }],
  ['idle-between-windows', { reports: { count: 1 } }],
  ['dedicated-without-reason', { host: { tenancyReason: undefined } }],
  ['costly-surplus-credits', { jump: { cpu: 60 } }],
  ['group-that-never-shrinks, unfit-scaling', { web: { scaling: [{ kind: 'step', scaleOutAt: 70 }] } }],
  ['needless-detailed-monitoring', { reports: { monitoring: 'detailed' } }],
  ['idle-elastic-ip, idle-resources', { ip: { attached: false } }],
  ['idle-resources, orphaned-volume', { disk: { attachedTo: [] } }],
  ['costly-volume-type', { disk: { volumeType: 'gp2' } }],
  ['marketplace-image', { grid: { imageSource: 'marketplace' } }],
  ['self-managed-service, self-run-service', withInstance({ purpose: 'queue' })],
  ['oversized-instance', { reports: { cpu: 20 } }],
  ['idle-processors, oversized-instance', { grid: { cpu: 20 } }],
  ['previous-generation', { reports: { instanceType: 'm5.large' } }],
]

const apart = ['on-demand-batch', 'running-after-hours', 'uncompared-commitments', 'underused-commitment', 'unreserved-steady-use']

judgeDesign({ own, sound, defects: DEFECTS, review, unjudged: ['running-after-hours'], apart })

describe('a defect', () => {
  it('of commitments', async () => {
    expect(ownOf(await review(sound, []))).toEqual(['unreserved-steady-use'])
    expect(ownOf(await review(sound, [{ ...plan, perHour: 5 }]))).toEqual(['underused-commitment'])
    const convertible = { option: 'reserved', of: 'aws:ec2:instance', count: 2, term: '1yr', payment: 'no-upfront', class: 'convertible' }
    const both = ['m7g.large', 'c7gd.large'].map((instanceType) => ({ ...convertible, instanceType }))
    expect(ownOf(await review(sound, both))).toEqual(['uncompared-commitments'])
  })

  it('of what is not in production', async () => {
    expect(verdictsOf(await testing(), 'running-after-hours').passed).toBe(1)
    expect(ownOf(await testing({ count: 1 }))).toContain('running-after-hours')
    expect(ownOf(await testing({ faultTolerant: true }))).toContain('on-demand-batch')
  })
})
