import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import manual from '../../src/rules/manual-setup.js'
import unseen from '../../src/rules/unseen-memory.js'

const machine = { instanceType: 'm7g.large' }
const group = (more: object) => ({ instance: { type: 'm7g.large', ...more }, min: 2, max: 8 })

testRule(manual, {
  describe,
  it,
  pass: [
    { props: { ...machine, setup: 'configuration-management' } },
    { props: { ...machine, ami: 'own' } },
    { props: group({ userData: '#!/bin/sh' }) },
  ],
  fail: [
    { props: { ...machine, setup: 'manual' }, messages: ['byHand'], path: ['setup'] },
    { name: 'an image does not excuse it', props: { ...group({ setup: 'manual' }), ami: 'own' }, messages: ['byHand'] },
  ],
  notApplicable: [{ props: { ...machine, setup: 'manual' }, workload: { environment: 'development' } }],
  unknown: [{ props: machine }],
})

testRule(unseen, {
  describe,
  it,
  pass: [{ props: { ...machine, cloudWatchAgent: true } }],
  fail: [
    { props: group({}), messages: ['noAgent'], fix: [{ op: 'add', path: '/resources/subject/instance/cloudWatchAgent', value: true }] },
  ],
  notApplicable: [{ props: machine, workload: { environment: 'development' } }],
})
