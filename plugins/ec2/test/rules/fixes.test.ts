import { describe, expect, it } from 'vitest'
import { applyChanges, changesOf } from '../../../../src/design/patch.js'
import type { LoadedRule } from '../../../../src/host/resource-types.js'
import { type PartialDesign, reviewOf } from '../../../../test/support/review.ts'
import plugin from '../../src/index.js'

const reserved = { option: 'reserved', term: '3yr', payment: 'no-upfront', count: 1 }

/** Machines with much that can be mended. */
const resources = {
  web: { type: 'aws:ec2:instance', instanceType: 'm5.xlarge', count: 4, cpu: 20, rootVolume: { type: 'gp2', size: 100 } },
  burst: { type: 'aws:ec2:instance', instanceType: 't3.large', cpu: 70, hours: 500 },
  slow: { type: 'aws:ec2:instance', instanceType: 't2.medium', cpu: 70, cpuCredits: 'standard', monitoring: 'detailed' },
  jobs: { type: 'aws:autoscaling:group', instance: { type: 'c5.large', faultTolerant: true }, min: 2, max: 10 },
  apart: { type: 'aws:ec2:instance', instanceType: 'm7i.large', tenancy: 'dedicated', neededWhen: 'working-hours' },
  old: { type: 'aws:ec2:instance', instanceType: 'm3.xlarge', volumes: [{ type: 'io1', size: 100, iops: 2000 }] },
  data: {
    type: 'aws:autoscaling:group',
    instance: { type: 'm7g.large', purpose: 'database', volumes: [{ size: 100, type: 'gp2', neededIops: 2500 }] },
    min: 3,
    max: 10,
    instances: { weekly: [{ days: 'mon-fri', hours: '08-20', value: 8 }], otherwise: 1 },
  },
  brief: {
    type: 'aws:ec2:instance',
    instanceType: 'r7g.large',
    plannedMonths: 20,
    purchase: [reserved, { option: 'on-demand' }],
  },
  disk: { type: 'aws:ec2:volume', volumeType: 'io1', size: 500, iops: 5000, attachedTo: [] },
  ip: { type: 'aws:ec2:elastic-ip', attached: false },
}

const own = await Promise.all(
  Object.entries(plugin.rules).map(async ([id, load]): Promise<LoadedRule> => {
    const { default: rule } = await load()
    return { id, plugin: { name: 'ec2', version: '1' } as LoadedRule['plugin'], rule }
  }),
)
const openOf = async (design: PartialDesign) => (await reviewOf(design, own)).findings
const nameOf = ({ rule, address }: { readonly rule: string; readonly address: string }) => `${rule} ${address}`

describe('fixes', () => {
  it.each(['production', 'test'])('of %s mend what they were made for, and leave nothing new behind', async (environment) => {
    const design = { workload: { environment }, resources }
    const before = await openOf(design)
    const known = before.map(nameOf)
    const fixes = Map.groupBy(
      before.filter(({ patch }) => patch),
      ({ rule }) => rule,
    )
    expect(fixes.size).toBeGreaterThan(10)
    for (const [rule, findings] of fixes) {
      const patch = findings.flatMap((finding) => finding.patch ?? [])
      const after = (await openOf(applyChanges(design, changesOf(patch)) as PartialDesign)).map(nameOf)
      expect(
        findings.map(nameOf).filter((name) => after.includes(name)),
        rule,
      ).toEqual([])
      expect(
        after.filter((name) => !known.includes(name)),
        rule,
      ).toEqual([])
    }
  })
})
