import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import environment from '../src/environment.js'

testResource(environment, {
  describe,
  it,
  id: 'aws:elasticbeanstalk:environment',
  asOf: '2026-10-15',
  cases: [
    {
      name: 'two instances behind an Application Load Balancer in three zones',
      props: { instanceType: 't3.small', instances: 2, zones: ['a', 'b', 'c'], capacityUnits: 1.5 },
      lines: {
        instances: { quantity: '1460 instance-hour', where: { operatingSystem: 'Linux' } },
        'root.storage': { quantity: '16 GB-month', where: { volumeApiName: 'gp3' } },
        'balancer.hours': { quantity: '730 balancer-hour', where: { productFamily: 'Load Balancer-Application' } },
        'balancer.capacity': '1095 LCU-hour',
        'addresses.instances': '1460 address-hour',
        'addresses.balancer': '2190 address-hour',
      },
      facts: { 'availability.multi-zone': true, 'compute.managed-platform': 'docker' },
    },
    {
      name: 'one Windows instance alone, with a database',
      props: {
        instanceType: 'm5.large',
        platform: 'dotnet-windows',
        loadBalancer: 'none',
        publicInstances: false,
        database: { class: 'db.t3.micro', backups: 5 },
      },
      lines: {
        instances: { quantity: '730 instance-hour', where: { operatingSystem: 'Windows' } },
        'root.storage': '30 GB-month',
        'database.hours': { quantity: '730 instance-hour', where: { deploymentOption: 'Single-AZ', databaseEngine: 'MySQL' } },
        'database.storage': { quantity: '20 GB-month', where: { usagetype: 'RDS:GP3-Storage' } },
        'database.backups': '5 GB-month',
      },
      problems: [{ id: 'beanstalk.database-in-environment', severity: 'warn' }],
    },
    {
      name: 'a Classic Load Balancer, surplus credits',
      props: { instanceType: 't3.small', loadBalancer: 'classic', processed: 100, cpuCredits: 350, publicInstances: false },
      lines: {
        instances: '730 instance-hour',
        'root.storage': '8 GB-month',
        'cpu-credits': { quantity: '350 vCPU-hour', where: { usagetype: 'CPUCredits:t3' } },
        'balancer.hours': { where: { productFamily: 'Load Balancer' } },
        'balancer.data': '100 GB',
        'addresses.balancer': '1460 address-hour',
      },
    },
    {
      name: 'addresses were free in 2023',
      asOf: '2023-12-01',
      props: { instanceType: 't3.small', loadBalancer: 'none' },
      lines: { instances: '730 instance-hour', 'root.storage': '8 GB-month' },
    },
    { props: { instanceType: 't3.small', loadBalancer: 'none', instances: 3 }, problems: ['beanstalk.single-instance'] },
    { props: {}, invalid: 'instanceType' },
  ],
})
