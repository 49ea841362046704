import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import instance from '../src/instance.js'

const db = { engine: 'postgres', version: '17', instanceClass: 'db.m7g.large', storage: { size: 100 } }

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
    { name: 'backups of a day', props: { ...db, backup: { retention: 1, changed: 1 } }, omissions: [] },
  ],
})
