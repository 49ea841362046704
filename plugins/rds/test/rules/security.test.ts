import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import open from '../../src/rules/database-open-to-world.js'
import isPublic from '../../src/rules/public-database.js'
import plain from '../../src/rules/unencrypted-database.js'

const runner = { describe, it }
const world = { port: 3306, from: '0.0.0.0/0' }
const application = { port: 3306, from: 'web' }
const mysql = { 'database.port': 3306 }
const bastion = { type: 'aws:ec2:instance', 'instance.bastion': true, 'security.groups': ['jump-group'] }

testRule(open, {
  ...runner,
  id: 'database-open-to-world',
  pass: [{ props: { access: [application] } }],
  fail: [
    {
      props: { access: [world, application, { port: 3306, from: '::/0' }] },
      facts: mysql,
      messages: ['open'],
      data: { ports: '3306' },
      path: ['access', 0],
      fix: [
        { op: 'remove', path: '/resources/subject/access/2' },
        { op: 'remove', path: '/resources/subject/access/0' },
      ],
    },
    {
      name: 'the group of the bastion is better than what the source advises',
      props: { access: [{ port: 22, from: '192.0.2.1/32' }, world] },
      facts: mysql,
      all: [bastion, { type: 'aws:ec2:instance', 'instance.bastion': false, 'security.groups': ['other'] }],
      messages: ['bastion'],
      data: { ports: '3306', group: 'jump-group' },
      fix: [{ op: 'replace', path: '/resources/subject/access/1/from', value: 'jump-group' }],
    },
    { name: 'nobody knows who is to be let in', props: { access: [world] }, facts: mysql, messages: ['open'] },
  ],
  notApplicable: [{ props: { securityGroups: ['database'] } }],
})

testRule(isPublic, {
  ...runner,
  id: 'public-database',
  pass: [{ facts: { 'network.public': false } }],
  fail: [
    {
      facts: { 'network.public': true },
      messages: ['public'],
      fix: [{ op: 'add', path: '/resources/subject/publiclyAccessible', value: false }],
    },
  ],
})

testRule(plain, {
  ...runner,
  id: 'unencrypted-database',
  pass: [{ props: { storage: { encrypted: true } }, facts: { 'storage.encrypted': true } }],
  fail: [
    {
      props: { storage: { size: 1 } },
      messages: ['plain'],
      path: ['storage', 'encrypted'],
      fix: [{ op: 'add', path: '/resources/subject/storage/encrypted', value: true }],
    },
    {
      name: 'with copies that say the same',
      props: { storage: { size: 1 }, replicas: [{}, { encrypted: false }], snapshots: { encrypted: false } },
      messages: ['plain'],
      fix: [
        { op: 'add', path: '/resources/subject/storage/encrypted', value: true },
        { op: 'add', path: '/resources/subject/replicas/1/encrypted', value: true },
        { op: 'add', path: '/resources/subject/snapshots/encrypted', value: true },
      ],
    },
    { name: 'with a replica elsewhere', props: { storage: {} }, referrers: { replicaOf: [{ address: 'copy' }] }, messages: ['plain'] },
  ],
  notApplicable: [{ props: { storage: {}, replicaOf: 'main' } }],
})
