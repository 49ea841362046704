import type { Omission, OmissionContext, ResourceType } from '@planner/contract'
import { expect, it } from 'vitest'
import type { ResourceCase } from '../../src/testing/resource-case.js'
import { resourceChecks } from '../../src/testing/test-resource.js'
import { complaints, goodType, prices } from './subjects.js'

const copies = (add: Omission['add']): Omission => ({ id: 'copies', label: 'Copies', why: 'copies are billed', assumes: '1 to 9 GB', add })

/** What is wrong with a case of a type that says this is left out. */
const checked = (omissions: NonNullable<ResourceType['omissions']>, more: Partial<ResourceCase>) =>
  complaints(resourceChecks({ ...goodType, omissions }, { priceBook: prices, cases: [{ props: { kind: 'slow' }, ...more }] }))

const size = (ctx: OmissionContext) => [copies([{ op: 'add', path: ctx.pointer(['gb']), value: { low: 1, expected: 2, high: 9 } }])]
const bucket = () => [copies([{ op: 'add', path: '/resources/copy', value: { type: 'test:test:bucket' } }])]
let calls = 0

it.each([
  ['the omissions that it names', size, { omissions: ['copies'] }, ''],
  ['a type that the case says is priced', bucket, { omissions: ['copies'], priced: ['test:test:bucket'] }, ''],
  ['one that is not named', size, { omissions: [] }, 'an omission "copies" that the case does not name'],
  ['one that does not come', () => [], { omissions: ['copies'] }, 'no omission "copies"; there are: none'],
  ['a type that nobody prices', bucket, { omissions: ['copies'] }, 'no installed plugin prices "test:test:bucket"'],
  [
    'a property that the schema refuses, though nobody asked',
    (ctx: OmissionContext) => [copies([{ op: 'add', path: ctx.pointer(['size']), value: 1 }])],
    { lines: { storage: 'unknown' } },
    'what "copies" adds cannot be priced',
  ],
  [
    'answers that differ',
    (ctx: OmissionContext) => [copies([{ op: 'add', path: ctx.pointer(['gb']), value: ++calls }])],
    { omissions: ['copies'] },
    'two runs of omissions() differ',
  ],
  [
    'a look at the clock',
    (ctx: OmissionContext) => [copies([{ op: 'add', path: ctx.pointer(['gb']), value: Date.now() }])],
    { omissions: ['copies'] },
    'touches Date.now',
  ],
] as const)('the kit checks %s', async (_, omissions, more, expected) => {
  const found = await checked(omissions, more)
  if (expected === '') expect(found).toBe('')
  else expect(found).toContain(expected)
})
