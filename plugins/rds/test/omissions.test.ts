import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import cluster from '../src/cluster.js'
import instance from '../src/instance.js'

const db = { engine: 'postgres', version: '17', instanceClass: 'db.m7g.large', storage: { size: 100 } }

const old = { instanceClass: 'db.m7g.large', storage: { size: 100 }, backup: { retention: 1, changed: 1 } }

testResource(instance, {
  describe,
  it,
  id: 'aws:rds:instance',
  cases: [
    { name: 'nothing said of backups', props: db, omissions: ['database-backups'] },
    {
      name: 'a size that grows',
      props: { ...db, storage: { size: { expected: 100, growth: '1 GB/month' } } },
      omissions: ['database-backups'],
    },
    {
      name: 'no version, and an older one leaves standard support',
      props: { ...old, engine: 'postgres' },
      omissions: ['extended-support'],
    },
    { name: 'no version of an engine that has no extended support', props: { ...old, engine: 'mariadb' }, omissions: [] },
    { name: 'extended support is refused', props: { ...old, engine: 'postgres', extendedSupport: false }, omissions: [] },
    { name: 'backups of a day', props: { ...db, backup: { retention: 1, changed: 1 } }, omissions: [] },
  ],
})

const aurora = { engine: 'aurora-postgresql', instances: [{ instanceClass: 'db.r6g.large' }] }

testResource(cluster, {
  describe,
  it,
  id: 'aws:rds:cluster',
  cases: [
    { name: 'no version, and an older one leaves standard support', props: aurora, omissions: ['extended-support'] },
    {
      name: 'serverless instances',
      props: { ...aurora, instances: [{ instanceClass: 'db.serverless', capacity: 2 }] },
      omissions: ['extended-support'],
    },
    { name: 'a version', props: { ...aurora, version: '17' }, omissions: [] },
    { name: 'extended support is refused', props: { ...aurora, extendedSupport: false }, omissions: [] },
    { name: 'no older version of the engine leaves its support', props: { ...aurora, engine: 'aurora-mysql' }, omissions: [] },
    {
      name: 'nothing that extended support is billed for',
      props: { engine: 'aurora-postgresql', serverlessV1: { capacity: 2 } },
      problems: ['rds.not-offered'],
      omissions: [],
    },
  ],
})
