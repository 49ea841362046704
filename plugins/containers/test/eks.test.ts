import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import cluster from '../src/cluster.js'
import fargateProfile from '../src/fargate-profile.js'

testResource(cluster, {
  describe,
  it,
  id: 'aws:eks:cluster',
  asOf: '2026-08-01',
  cases: [
    {
      name: 'a version in standard support',
      props: { version: '1.34' },
      region: 'us-east-1',
      lines: { 'control-plane': { quantity: '730 cluster-hour', charge: 'recurring', where: { usagetype: 'AmazonEKS-Hours:perCluster' } } },
      facts: { 'kubernetes.support': 'standard', 'network.public': true, 'network.cidrs': ['0.0.0.0/0'], 'logging.enabled': false },
      problems: [],
    },
    {
      name: 'a version in extended support',
      props: { version: '1.32', publicEndpoint: false, logging: ['audit'] },
      region: 'us-east-1',
      lines: {
        'control-plane': '730 cluster-hour',
        'extended-support': { quantity: '730 cluster-hour', where: { usagetype: 'AmazonEKS-Hours:extendedSupport' } },
      },
      facts: { 'kubernetes.support': 'extended', 'network.public': false, 'network.cidrs': [], 'logging.kinds': ['audit'] },
      problems: ['eks.extended-support'],
    },
    {
      name: 'the last day of standard support',
      props: { version: '1.34' },
      asOf: '2026-12-01',
      lines: { 'control-plane': '730 cluster-hour' },
    },
    {
      name: 'the first day of extended support',
      props: { version: '1.34' },
      asOf: '2026-12-02',
      lines: { 'control-plane': '730 cluster-hour', 'extended-support': '730 cluster-hour' },
      problems: ['eks.extended-support'],
    },
    {
      name: 'in the sixth month it has come',
      props: { version: '1.34' },
      month: 6,
      lines: { 'control-plane': '730 cluster-hour', 'extended-support': '730 cluster-hour' },
    },
    {
      name: 'without extended support AWS upgrades it',
      props: { version: '1.32', extendedSupport: false },
      lines: { 'control-plane': '730 cluster-hour' },
      problems: ['eks.upgraded-by-aws'],
    },
    {
      name: 'no support at all any more',
      props: { version: '1.23' },
      lines: { 'control-plane': '730 cluster-hour' },
      facts: { 'kubernetes.support': 'ended' },
      problems: ['eks.version-ended'],
    },
    { name: 'a version that nobody knows', props: { version: '1.99' }, problems: ['eks.version-unknown'] },
    { name: 'a few hours', props: { hours: 100 }, lines: { 'control-plane': '100 cluster-hour' }, problems: [] },
    { props: { hours: 800 }, problems: ['eks.more-than-a-month'] },
    { props: { version: 'latest' }, invalid: 'version' },
  ],
})

testResource(fargateProfile, {
  describe,
  it,
  id: 'aws:eks:fargate-profile',
  cases: [
    {
      name: 'what a pod requests and 256 MB, in the next size',
      props: { cluster: 'eks', pods: 2, vcpu: 0.25, memory: '512 MB' },
      related: { eks: { type: 'aws:eks:cluster' } },
      region: 'us-east-1',
      lines: {
        // 0.75 GB are needed, and 1 GB is the next size.
        vcpu: { quantity: '365 vCPU-hour', offer: 'AmazonEKS', where: { usagetype: 'Fargate-vCPU-Hours:perCPU' } },
        memory: { quantity: '1460 GB-hour', where: { usagetype: 'Fargate-GB-Hours' } },
      },
      facts: { 'container.launch-type': 'fargate', 'container.pods': 2, cluster: 'eks' },
    },
    {
      name: 'memory decides the vCPUs where it is large',
      props: { vcpu: 0.25, memory: 8 },
      // 8.25 GB do not go with 1 vCPU.
      lines: { vcpu: '1460 vCPU-hour', memory: '6570 GB-hour' },
    },
    {
      name: 'short pods',
      props: { vcpu: 1, memory: 1.75, runs: { starts: 60, duration: 10 }, ephemeralStorage: 30 },
      lines: { vcpu: '1 vCPU-hour', memory: '2 GB-hour', 'ephemeral-storage': { quantity: '10 GB-hour', offer: 'AmazonECS' } },
    },
    { name: 'the largest pod', props: { vcpu: 16, memory: 119 }, problems: [] },
    { name: 'a pod larger than that', props: { vcpu: 16, memory: 120 }, problems: ['eks.fargate-size'] },
    { props: { vcpu: 1, memory: 1, ephemeralStorage: 300 }, problems: ['eks.fargate-storage'] },
    { props: { vcpu: 1, memory: 1, pods: 1, runs: { starts: 1, duration: 1 } }, problems: ['eks.running-time-twice'] },
    { props: { vcpu: 1 }, invalid: 'memory' },
  ],
})
