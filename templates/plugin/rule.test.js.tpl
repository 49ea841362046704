import { describe, it } from 'node:test'
import { testRule } from '@planner/testing'
import rule from '../dist/rules/{{rule}}.js'

testRule(rule, {
  describe,
  it,
  id: '{{rule}}',
  pass: [{ facts: { 'encryption.rest': true } }],
  fail: [{ facts: { 'encryption.rest': false }, messages: ['plain'] }],
  notApplicable: [{ facts: {} }],
})
