import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import instance from '../src/instance.js'
import volume from '../src/volume.js'

const others = ['aws:network:connection', 'aws:cloudwatch:logs', 'aws:cloudwatch:metric', 'aws:ec2:snapshot']

testResource(instance, {
  describe,
  it,
  id: 'aws:ec2:instance',
  cases: [
    {
      name: 'alone',
      props: { instanceType: 'm7g.large' },
      priced: others,
      omissions: ['volume-snapshots', 'public-ipv4', 'logs', 'metrics'],
    },
    {
      name: 'burstable, with an address',
      props: { instanceType: 't3.medium', publicIpv4: 1 },
      priced: others,
      omissions: ['volume-snapshots', 'internet-traffic', 'cpu-credits', 'logs', 'metrics'],
    },
    {
      name: 'all said',
      props: { instanceType: 't3.medium', publicIpv4: 0, cpu: 10 },
      related: { s: { type: 'aws:ec2:snapshot' }, l: { type: 'aws:cloudwatch:logs' }, m: { type: 'aws:cloudwatch:metric' } },
      priced: others,
      omissions: [],
    },
    {
      name: 'behind a NAT gateway, without volumes, throttled',
      props: { instanceType: 't3.medium', cpuCredits: 'standard', rootVolume: { type: 'instance-store' } },
      related: { nat: { type: 'aws:vpc:nat-gateway' } },
      omissions: [],
    },
    {
      name: 'behind a load balancer, backed up',
      props: { instanceType: 'm7g.large' },
      referrers: { lb: { type: 'aws:elb:application', role: 'targets' } },
      related: { vault: { type: 'aws:backup:vault' } },
      omissions: [],
    },
  ],
})

testResource(volume, {
  describe,
  it,
  id: 'aws:ec2:volume',
  cases: [
    { name: 'alone', props: { size: 100 }, priced: others, omissions: ['volume-snapshots'] },
    { name: 'with snapshots', props: { size: 100 }, related: { s: { type: 'aws:ec2:snapshot' } }, omissions: [] },
  ],
})
