import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import administrationByPublicAddress from '../../src/rules/administration-by-public-address.js'
import allowAllNetworkAcl from '../../src/rules/allow-all-network-acl.js'
import defaultNetworkAcl from '../../src/rules/default-network-acl.js'
import publicMainRouteTable from '../../src/rules/public-main-route-table.js'
import tierInPublicSubnet from '../../src/rules/tier-in-public-subnet.js'

const runner = { describe, it }
const database = { address: 'orders', type: 'aws:rds:instance', 'database.engine': 'mysql' }

testRule(defaultNetworkAcl, {
  ...runner,
  id: 'default-network-acl',
  pass: [{ facts: { 'network.acl': true }, workload: { data: 'restricted' } }],
  fail: [
    { name: 'it holds a database', facts: { 'network.acl': false }, referrers: { subnets: [database] }, messages: ['default'] },
    { name: 'all data is confidential', facts: { 'network.acl': false }, workload: { data: 'confidential' }, messages: ['default'] },
  ],
  notApplicable: [
    { facts: { 'network.acl': false }, workload: { data: 'internal' } },
    { name: 'a public subnet', facts: { 'network.acl': false, 'network.public': true }, workload: { data: 'confidential' } },
  ],
})

testRule(allowAllNetworkAcl, {
  ...runner,
  id: 'allow-all-network-acl',
  pass: [{ props: { vpc: 'net', in: [{}] }, facts: { 'security.allows-all': false } }],
  fail: [{ props: { vpc: 'net', in: [{}] }, facts: { 'security.allows-all': true }, messages: ['all'], path: ['in'] }],
  notApplicable: [{ name: 'without rules it denies everything', props: { vpc: 'net' } }],
})

testRule(tierInPublicSubnet, {
  ...runner,
  id: 'tier-in-public-subnet',
  pass: [{ facts: { 'network.public': false }, referrers: { subnets: [database] } }],
  fail: [
    {
      facts: { 'network.public': true },
      referrers: { subnets: [{ type: 'aws:elb:application', address: 'front' }, database, { type: 'aws:ec2:instance', address: 'web' }] },
      messages: ['public', 'public'],
      data: { address: 'orders' },
    },
  ],
  notApplicable: [
    { name: 'nothing is in it', facts: { 'network.public': true } },
    {
      name: 'what belongs there',
      facts: { 'network.public': true },
      referrers: {
        subnets: [
          { type: 'aws:vpc:nat-gateway', address: 'nat' },
          { type: 'aws:ec2:instance', address: 'jump', 'instance.bastion': true },
        ],
      },
    },
  ],
})

testRule(publicMainRouteTable, {
  ...runner,
  id: 'public-main-route-table',
  pass: [{ props: { vpc: 'net', main: true }, facts: { 'network.internet-route': false } }],
  fail: [{ props: { vpc: 'net', main: true }, facts: { 'network.internet-route': true }, messages: ['public'], data: { vpc: 'net' } }],
  notApplicable: [{ props: { vpc: 'net', main: false }, facts: { 'network.internet-route': true } }],
})

const web = { type: 'aws:ec2:instance', address: 'web', 'network.public': true }

testRule(administrationByPublicAddress, {
  ...runner,
  id: 'administration-by-public-address',
  pass: [
    { name: 'a VPN', all: [web, { type: 'aws:vpn:client' }] },
    { name: 'Session Manager', all: [{ ...web, 'instance.admin-access': 'session-manager' }] },
    {
      name: 'a bastion',
      all: [
        { type: 'aws:ec2:instance', 'network.public': false },
        { ...web, 'instance.bastion': true },
      ],
    },
  ],
  fail: [
    { all: [web, { type: 'aws:autoscaling:group', 'network.public': false }], messages: ['public'], data: { address: 'web' } },
    {
      name: 'there is a VPN, and one machine does without',
      all: [web, { ...web, address: 'odd', 'instance.admin-access': 'direct' }, { type: 'aws:vpn:client' }],
      messages: ['public'],
      data: { address: 'odd' },
    },
  ],
  notApplicable: [{ all: [{ type: 'aws:lambda:function' }] }],
  unknown: [
    { name: 'nobody administers the public one', all: [{ ...web, 'instance.admin-access': 'none' }] },
    { all: [{ type: 'aws:ec2:instance', 'network.public': false }] },
  ],
})
