import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import application from '../src/application.js'

const web = { type: 'aws:ec2:instance', 'security.groups': ['guard', 'other'], 'network.ports': ['8080'] }
const guard = (...ports: readonly string[]) => ({ type: 'aws:vpc:security-group', 'security.open-ports': ports })
const props = { scheme: 'internal', targets: ['web'], traffic: { gb: 730 } }

testResource(application, {
  describe,
  it,
  id: 'aws:elb:application',
  cases: [
    { name: 'the port of the software is open', props, related: { web, guard: guard('8000-8100') }, facts: { 'network.ports': undefined } },
    {
      name: 'it is not',
      props,
      related: { web, guard: guard('443', '22') },
      problems: [{ id: 'elb.health-check-reachable', severity: 'error' }],
    },
    {
      name: 'the check has a port of its own',
      props: { ...props, healthCheckPort: 443 },
      related: { web, guard: guard('443') },
      facts: { 'security.groups': [] },
    },
    { props: { ...props, healthCheckPort: 9000 }, related: { web, guard: guard('8080') }, problems: ['elb.health-check-reachable'] },
    {
      name: 'nobody checks',
      props: { ...props, healthCheck: false },
      related: { web, guard: guard('22') },
      facts: { 'load-balancing.health-check': false },
    },
    {
      name: 'no groups are known',
      props,
      related: { web: { ...web, 'security.groups': [] } },
      facts: { 'load-balancing.health-check': true },
    },
    {
      name: 'HTTP that only redirects',
      props: { scheme: 'internal', listeners: ['http', 'https'], redirectHttp: true },
      facts: { 'encryption.in-transit': true },
    },
    {
      name: 'HTTP beside HTTPS',
      props: { scheme: 'internal', listeners: ['http', 'https'] },
      facts: { 'encryption.in-transit': false },
    },
    {
      name: 'nothing to redirect to',
      props: { scheme: 'internal', listeners: ['http'], redirectHttp: true },
      facts: { 'encryption.in-transit': false },
    },
    {
      name: 'what it serves itself',
      props: { scheme: 'internal', listeners: ['http', 'https'], securityGroups: ['guard'] },
      related: { guard: guard('443') },
      facts: { 'network.ports': ['80', '443'], 'security.groups': ['guard'] },
    },
  ],
})
