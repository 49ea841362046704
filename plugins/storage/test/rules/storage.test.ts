import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import coldData from '../../src/rules/cold-data-on-premises.js'
import endless from '../../src/rules/endless-storage.js'
import noCopy from '../../src/rules/no-copy-off-site.js'

const bucket = { type: 'aws:s3:bucket', 'storage.types': ['standard'] }

testRule(endless, {
  describe,
  it,
  pass: [
    { facts: { type: 'aws:backup:vault', 'backups.retention-days': 35 } },
    { facts: { type: 'aws:efs:file-system', 'lifecycle.transitions': true } },
    { facts: { ...bucket, 'lifecycle.expires': true } },
    { facts: { ...bucket, 'storage.types': ['deep-archive'] } },
  ],
  fail: [
    { facts: { type: 'aws:backup:vault' }, messages: ['backups'], path: ['retention'] },
    {
      facts: { type: 'aws:efs:file-system', 'lifecycle.transitions': false },
      messages: ['files'],
      fix: [{ op: 'add', path: '/resources/subject/lifecycle', value: true }],
    },
  ],
  unknown: [{ facts: bucket }],
})

testRule(coldData, {
  describe,
  it,
  pass: [
    { props: { kind: 'volume-cached' } },
    { props: { kind: 'file-s3' } },
    { props: { kind: 'volume-stored', hotPart: 0.8 }, numbers: { hotPart: 0.8 } },
  ],
  fail: [
    {
      props: { kind: 'volume-stored', hotPart: 0.1 },
      numbers: { hotPart: 0.1 },
      messages: ['stored'],
      data: { percent: 10 },
      fix: [{ op: 'add', path: '/resources/subject/kind', value: 'volume-cached' }],
    },
  ],
  notApplicable: [{ props: { kind: 'tape' } }],
  unknown: [{ props: { kind: 'volume-stored' } }],
})

const stored = { 'gateway.data-in-aws': false }
const drives = { 'transfer.device': 'own-drives' }

testRule(noCopy, {
  describe,
  it,
  pass: [
    { facts: { 'gateway.data-in-aws': true } },
    { facts: stored, props: { snapshots: 500 }, numbers: { snapshots: 500 } },
    { facts: drives, all: [{ type: 'aws:s3:bucket', address: 'archive' }] },
  ],
  fail: [
    { facts: stored, props: { snapshots: 0 }, numbers: { snapshots: 0 }, messages: ['snapshots'], path: ['snapshots'] },
    { facts: drives, messages: ['drives'] },
  ],
  unknown: [{ facts: stored }],
})
