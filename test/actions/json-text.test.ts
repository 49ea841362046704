import { describe, expect, it } from 'vitest'
import { jsonText } from '../../src/actions/json-text.js'

describe('jsonText', () => {
  it.each([
    { a: 1, b: [{ c: 'x\ny', d: [] }, 2], e: {}, f: [], g: undefined, h: { i: [{ j: null }] }, 'k"': 'ü' },
    {},
    [{ a: 1 }],
    'text',
    null,
    { list: [undefined, 1] },
  ])('writes what JSON.stringify writes: %j', (document) => {
    expect([...jsonText(document)].join('')).toBe(`${JSON.stringify(document, null, 2)}\n`)
  })

  it('hands on pieces of a large document', () => {
    const document = { rows: Array.from({ length: 5000 }, (_, index) => ({ index, text: 'x'.repeat(100) })) }
    const chunks = [...jsonText(document)]
    expect(chunks.length).toBeGreaterThan(5)
    expect(JSON.parse(chunks.join(''))).toEqual(document)
  })
})
