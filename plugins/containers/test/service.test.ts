import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import service from '../src/service.js'

const small = { vcpu: 0.5, memory: 1 } as const

testResource(service, {
  describe,
  it,
  id: 'aws:ecs:service',
  cases: [
    {
      name: 'tasks that run all month',
      props: { tasks: 4, vcpu: 1, memory: 2 },
      region: 'us-east-1',
      lines: {
        vcpu: { quantity: '2920 vCPU-hour', charge: 'usage', offer: 'AmazonECS', where: { usagetype: 'Fargate-vCPU-Hours:perCPU' } },
        memory: { quantity: '5840 GB-hour', where: { usagetype: 'Fargate-GB-Hours' } },
      },
      facts: { 'container.launch-type': 'fargate', 'container.tasks': 4, 'purchase.options': ['on-demand'], 'network.public': false },
    },
    {
      name: 'one task where nobody says how many',
      props: small,
      lines: { vcpu: '365 vCPU-hour', memory: '730 GB-hour' },
    },
    {
      name: 'a weekly schedule: ten hours of five days',
      props: { ...small, tasks: { weekly: [{ days: 'mon-fri', hours: '08-18', value: 168 }], otherwise: 0 } },
      // 50 of 168 hours, 168 tasks.
      lines: { vcpu: '18250 vCPU-hour', memory: '36500 GB-hour' },
    },
    {
      name: 'short tasks are billed by the second, from a minute',
      props: { ...small, runs: { starts: 3600, duration: '30 seconds' } },
      lines: { vcpu: '30 vCPU-hour', memory: '60 GB-hour' },
    },
    {
      name: 'and 61 seconds as they are',
      props: { vcpu: 1, memory: 2, runs: { starts: 3600, duration: '61 seconds' } },
      lines: { vcpu: '61 vCPU-hour', memory: '122 GB-hour' },
    },
    {
      name: 'Windows from five minutes, with its licence',
      props: { vcpu: 1, memory: 2, operatingSystem: 'windows', runs: { starts: 12, duration: '1 minute' } },
      region: 'us-east-1',
      lines: {
        vcpu: { quantity: '1 vCPU-hour', where: { meter: 'fargate.windows.vcpu' } },
        memory: '2 GB-hour',
        windows: { quantity: '1 vCPU-hour', where: { meter: 'fargate.windows.licence' } },
      },
      facts: { 'instance.operating-system': 'windows' },
    },
    {
      name: 'ARM, with storage beyond the 20 GB included, and addresses',
      props: { ...small, architecture: 'arm', ephemeralStorage: 100, publicIpv4: true },
      region: 'eu-west-1',
      lines: {
        vcpu: { quantity: '365 vCPU-hour', where: { usagetype: 'Fargate-ARM-vCPU-Hours:perCPU' } },
        memory: { quantity: '730 GB-hour', where: { usagetype: 'Fargate-ARM-GB-Hours' } },
        'ephemeral-storage': { quantity: '58400 GB-hour', where: { usagetype: 'Fargate-EphemeralStorage-GB-Hours' } },
        'public-ipv4': { quantity: '730 address-hour', offer: 'AmazonVPC' },
      },
      facts: { 'instance.architectures': ['arm64'], 'network.public': true },
    },
    {
      name: 'addresses in use cost nothing before 2024-02',
      props: { ...small, publicIpv4: true },
      asOf: '2024-01-15',
      lines: { vcpu: { quantity: '365 vCPU-hour', price: 'unknown' }, memory: { quantity: '730 GB-hour', price: 'unknown' } },
    },
    {
      name: 'partly on spot, whose prices no source has',
      props: { tasks: 10, vcpu: 1, memory: 2, spotPercent: 70 },
      lines: {
        vcpu: '2190 vCPU-hour',
        memory: '4380 GB-hour',
        'spot.vcpu': { quantity: '5110 vCPU-hour', where: { usagetype: 'SpotUsage-Fargate-vCPU-Hours:perCPU' }, price: 'unknown' },
        'spot.memory': { quantity: '10220 GB-hour', price: 'unknown' },
      },
      facts: { 'purchase.options': ['on-demand', 'spot'], 'purchase.spot-percent': 70 },
    },
    {
      name: 'partly on spot through the week',
      props: { vcpu: 1, memory: 2, tasks: { weekly: [{ hours: '00-12', value: 4 }], otherwise: 2 }, spotPercent: 50 },
      lines: {
        vcpu: '1095 vCPU-hour',
        memory: '2190 GB-hour',
        'spot.vcpu': { quantity: '1095 vCPU-hour', price: 'unknown' },
        'spot.memory': { quantity: '2190 GB-hour', price: 'unknown' },
      },
    },
    { name: 'no task at all', props: { vcpu: 1, memory: 2, tasks: 0 }, lines: { vcpu: '0 vCPU-hour', memory: '0 GB-hour' } },
    {
      name: 'all on spot at prices to plan with',
      props: { ...small, spotPercent: 100, spotPrice: { vcpu: 0.0125, memory: 0.00138 } },
      lines: { 'spot.vcpu': '365 vCPU-hour', 'spot.memory': '730 GB-hour' },
      facts: { 'purchase.options': ['spot'] },
    },
    {
      name: 'on EC2 it costs nothing of its own',
      props: { launchType: 'ec2', capacity: ['nodes'] },
      related: { nodes: { type: 'aws:autoscaling:group' } },
      lines: {},
      facts: { 'container.launch-type': 'ec2', 'container.capacity': ['nodes'] },
    },
    { name: 'which needs instances', props: { launchType: 'ec2' }, problems: ['ecs.no-capacity'] },
    {
      name: 'servers of one own',
      props: { launchType: 'external', servers: 3 },
      lines: { servers: { quantity: '2190 instance-hour', where: { meter: 'per-hour' } } },
    },
    { name: 'servers that nobody counted', props: { launchType: 'external' }, lines: { servers: 'unknown' } },

    {
      props: { launchType: 'ec2', capacity: ['nodes'], spotPercent: 50 },
      related: { nodes: { type: 'aws:autoscaling:group' } },
      problems: ['ecs.other-launch-type'],
    },
    { props: { ...small, servers: 2 }, problems: ['ecs.other-launch-type'] },
    { props: { ...small, spotPrice: { vcpu: 0.01 } }, problems: ['ecs.spot-price-without-spot'] },
    { props: {}, problems: ['ecs.fargate-size'] },
    { props: { vcpu: 1 }, problems: ['ecs.fargate-size'] },
    { props: { vcpu: 3, memory: 8 }, problems: ['ecs.fargate-vcpu'] },
    { props: { vcpu: 0.25, memory: 1.5 }, problems: ['ecs.fargate-memory'] },
    { props: { vcpu: 8, memory: 18 }, problems: ['ecs.fargate-memory'] },
    { name: 'sizes that came later', props: { vcpu: 16, memory: 32 }, asOf: '2022-01-01', problems: ['ecs.fargate-vcpu'] },
    { name: 'sizes that there are', props: { vcpu: 16, memory: '120 GB' }, problems: [] },
    { name: 'megabytes', props: { vcpu: 0.25, memory: '512 MB' }, problems: [] },
    { props: { ...small, ephemeralStorage: 201 }, problems: ['ecs.fargate-storage'] },
    { props: { ...small, tasks: 2, runs: { starts: 1, duration: 60 } }, problems: ['ecs.running-time-twice'] },
    { props: { ...small, operatingSystem: 'windows' }, problems: ['ecs.windows-size'] },
    { props: { vcpu: 1, memory: 2, operatingSystem: 'windows', architecture: 'arm' }, problems: ['ecs.windows-on-arm'] },
    { props: { vcpu: 1, memory: 2, operatingSystem: 'windows', spotPercent: 50 }, problems: ['ecs.spot-not-offered'] },
    { props: { ...small, architecture: 'arm', spotPercent: 50 }, asOf: '2024-01-01', problems: ['ecs.spot-not-offered'] },
    { props: { ...small, spotPercent: 120 }, problems: ['ecs.spot-percent'] },
    { props: { launchType: 'lambda' }, invalid: 'lambda' },
  ],
})
