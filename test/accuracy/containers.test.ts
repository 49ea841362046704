import { describe, expect, it } from 'vitest'
import { estimateOf, linesOf } from '../support/engine.ts'

/** Line → quantity and cost of a month, as AWS bills it. */
type Expected = Readonly<Record<string, readonly [quantity: number, cost: number]>>

interface Case {
  readonly resource: object
  readonly asOf?: string
  readonly lines: Expected
}

/** Priced examples derived from the golden tests of Infracost (Apache-2.0, prices of 2021 to 2024, read 2026-11), us-east-1. */
const CASES: Readonly<Record<string, Case>> = {
  // The tool shows vCPUs and GB held all month, at 730 times the hourly price.
  'ECS, four tasks on Fargate': {
    resource: { type: 'aws:ecs:service', tasks: 4, vcpu: 1, memory: 2 },
    lines: { vcpu: [2920, 118.2], memory: [5840, 25.96] },
  },
  'ECS, two tasks on Fargate': {
    resource: { type: 'aws:ecs:service', tasks: 2, vcpu: 1, memory: 2 },
    lines: { vcpu: [1460, 59.1], memory: [2920, 12.98] },
  },
  'EKS cluster': { resource: { type: 'aws:eks:cluster' }, lines: { 'control-plane': [730, 73] } },
  // The tool shows one price of 0.60; AWS lists 0.10 for the cluster and 0.50 for extended support.
  'EKS cluster in extended support': {
    resource: { type: 'aws:eks:cluster', version: '1.30' },
    asOf: '2026-06-01',
    lines: { 'control-plane': [730, 73], 'extended-support': [730, 365] },
  },
  'EKS node group, defaults': {
    resource: { type: 'aws:eks:node-group' },
    lines: { 'on-demand': [730, 30.37], 'root.storage': [20, 2] },
  },
  'EKS node group of six by a launch template': {
    resource: { type: 'aws:eks:node-group', instanceType: 't2.medium', nodes: 6, volume: { size: 10 } },
    lines: { 'on-demand': [4380, 203.23], 'root.storage': [60, 6] },
  },
  // The tool makes 350 credit hours of 2 vCPUs; AWS bills vCPU-hours above the baseline, which these are.
  'EKS node group, reserved, with CPU credits': {
    resource: {
      type: 'aws:eks:node-group',
      surplusCredits: 700,
      purchase: { option: 'reserved', term: '1yr', payment: 'no-upfront', class: 'standard' },
    },
    // What runs is covered; the reservation is a line of its own.
    lines: { 'on-demand': [0, 0], 'purchase.0.recurring': [730, 19.05], 'cpu-credits': [700, 35], 'root.storage': [20, 2] },
  },
  'ECR repository': { resource: { type: 'aws:ecr:repository', storage: 1 }, lines: { storage: [1, 0.1] } },
}

describe('Containers, priced examples', () => {
  it.each(Object.entries(CASES))('%s', async (_, { resource, lines, ...options }) => {
    const actual = linesOf(await estimateOf({ it: resource }, options), 'it')
    expect(Object.fromEntries(Object.entries(actual).map(([id, { quantity, cost }]) => [id, [quantity, cost]]))).toEqual(lines)
  })
})
