import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import adminPortAmongOthers from '../../src/rules/admin-port-among-others.js'
import needlessOpenPort from '../../src/rules/needless-open-port.js'
import openAdminPort from '../../src/rules/open-admin-port.js'
import openDatabasePort from '../../src/rules/open-database-port.js'
import peerByAddressRange from '../../src/rules/peer-by-address-range.js'

const world = ['0.0.0.0/0']
const runner = { describe, it }

testRule(openAdminPort, {
  ...runner,
  id: 'open-admin-port',
  pass: [
    { props: {} },
    {
      props: {
        in: [
          { ports: [443], cidrs: world },
          { ports: [22], cidrs: ['192.0.2.0/24'] },
        ],
      },
    },
  ],
  fail: [
    {
      props: {
        in: [
          { ports: [443], cidrs: world },
          { ports: [22], cidrs: world },
          { ports: ['3000-4000'], cidrs: ['::/0', '192.0.2.0/24'] },
        ],
      },
      messages: ['open'],
      path: ['in', 1],
      data: { ports: '22 and 3389' },
      fix: [
        { op: 'replace', path: '/resources/subject/in/2/cidrs', value: ['192.0.2.0/24'] },
        { op: 'remove', path: '/resources/subject/in/1' },
      ],
    },
    { name: 'all ports of all protocols', props: { in: [{ protocol: 'all', cidrs: world }] }, messages: ['open'] },
  ],
})

const database = { securityGroups: [{ address: 'orders', type: 'aws:rds:instance', 'database.engine': 'mysql' }] }

testRule(openDatabasePort, {
  ...runner,
  id: 'open-database-port',
  pass: [
    { props: { in: [{ ports: [443], cidrs: world }] } },
    { props: { in: [{ ports: [5432], group: 'app' }] }, referrers: database },
    { props: { in: [{ ports: [5432], cidrs: ['10.0.0.0/16'] }] } },
  ],
  fail: [
    {
      name: 'what is often advised to make a connection work',
      props: { in: [{ ports: [3306], cidrs: world }] },
      messages: ['port'],
      data: { ports: '3306' },
      fix: [{ op: 'remove', path: '/resources/subject/in/0' }],
    },
    { name: 'a range with many of them', props: { in: [{ ports: ['1000-6000'], cidrs: ['::/0'] }] }, messages: ['port'] },
    {
      name: 'the group of a database, at any port',
      props: { in: [{ ports: [7777], cidrs: world }] },
      referrers: database,
      messages: ['database-group'],
      data: { database: 'orders' },
    },
  ],
})

const net = { vpc: [{ address: 'net', 'vpc.cidrs': ['10.0.0.0/16'] }] }

testRule(peerByAddressRange, {
  ...runner,
  id: 'peer-by-address-range',
  pass: [{ props: { in: [{ ports: [8080], group: 'front' }] }, facts: { 'security.source-groups': ['front'] }, related: net }],
  fail: [
    {
      props: { in: [{ ports: [8080], cidrs: ['192.0.2.0/24', '10.0.1.0/24'] }] },
      related: net,
      messages: ['range'],
      path: ['in', 0, 'cidrs'],
      data: { cidr: '10.0.1.0/24', vpc: 'net' },
    },
  ],
  notApplicable: [{ props: { in: [{ ports: [443], cidrs: world }] }, related: net }],
})

testRule(adminPortAmongOthers, {
  ...runner,
  id: 'admin-port-among-others',
  pass: [{ facts: { 'security.open-ports': ['22', '3389'] } }],
  fail: [{ facts: { 'security.open-ports': ['443', '22'] }, messages: ['mixed'], data: { port: 22 } }],
  notApplicable: [{ facts: { 'security.open-ports': ['443'] } }],
})

const front = { address: 'front', 'network.ports': ['443', '80'] }

testRule(needlessOpenPort, {
  ...runner,
  id: 'needless-open-port',
  pass: [
    { facts: { 'security.open-ports': ['443', '22'] }, referrers: { securityGroups: [front] } },
    { facts: { 'security.open-ports': ['5432'] }, referrers: { securityGroups: [{ address: 'db', 'database.port': 5432 }] } },
  ],
  fail: [
    {
      facts: { 'security.open-ports': ['443', '8000-8100'] },
      referrers: { securityGroups: [front] },
      messages: ['more'],
      data: { ports: '8000-8100', users: 'front', verb: 'serves', served: '443, 80' },
    },
  ],
  notApplicable: [{ facts: { 'security.open-ports': ['22'] } }],
  unknown: [
    { facts: { 'security.open-ports': ['443'] } },
    { facts: { 'security.open-ports': ['443'] }, referrers: { securityGroups: [front, { address: 'web' }] } },
  ],
})
