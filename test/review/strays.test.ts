import { describe, expect, it } from 'vitest'
import type { Design } from '../../src/design/design.js'
import { parseJson } from '../../src/design/parse-json.ts'
import type { Review } from '../../src/result/result.types.js'
import { straysOf } from '../../src/review/strays.ts'

const strays = async (written: object) => {
  const { value, source } = await parseJson('design.json', JSON.stringify(written, undefined, 2))
  const design = { document: value, source, resources: [{ address: 'web' }, { address: 'orders' }] } as unknown as Design
  let asked = 0
  const found = await straysOf({
    design,
    review: { rules: [{ id: 'idle-resources' }], practices: [{ id: 'SEC02-BP01' }] } as unknown as Review,
    duties: ['encryption-at-rest'],
    everyRule: async () => {
      asked++
      return ['idle-resources', 'single-zone-database']
    },
  })
  return { found, asked }
}

const answer = { answer: 'yes' }

describe('waivers and answers', () => {
  it('that name what there is are well, and cost no look at other rules', async () => {
    const answers = { 'SEC02-BP01': answer, 'idle-resources': answer, 'idle-resources@web': answer, 'encryption-at-rest@orders': answer }
    expect(await strays({ waivers: [{ rule: 'idle-resources' }], answers })).toEqual({ found: [], asked: 0 })
  })

  it('may name a rule on types that the design does not use', async () => {
    const { found, asked } = await strays({ waivers: [{ rule: 'single-zone-database' }], answers: { 'single-zone-database': answer } })
    expect({ found, asked }).toEqual({ found: [], asked: 1 })
  })

  it('with a slip are told, with the place and the nearest word', async () => {
    const { found } = await strays({
      waivers: [{ rule: 'idle-resources' }, { rule: 'idle-resorces' }],
      answers: { 'SEC02-BP1': answer, 'idle-resources@wep': answer },
    })
    expect(found).toEqual([
      expect.objectContaining({ id: 'waiver.unknown-rule', severity: 'warn', hint: 'did you mean "idle-resources"?' }),
      expect.objectContaining({ id: 'answer.unknown-key', severity: 'warn', hint: 'did you mean "SEC02-BP01"?' }),
      expect.objectContaining({ id: 'answer.unknown-resource', severity: 'warn', hint: 'did you mean "web"?' }),
    ])
    expect(found.map(({ position: { line, column } }) => [line, column])).toEqual([
      [7, 15],
      [11, 5],
      [14, 5],
    ])
  })

  it('that a lens may ask for are only mentioned', async () => {
    const { found } = await strays({ answers: { 'payments.choice_1': answer } })
    expect(found).toEqual([expect.objectContaining({ id: 'answer.unknown-key', severity: 'info' })])
  })
})
