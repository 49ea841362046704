import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type JsonPath, JsonPieces, type PieceChoice } from '../../../src/pricing/sync/json-pieces.js'

function read(text: string, choose: (path: JsonPath) => PieceChoice, chunk = text.length): [string, unknown][] {
  const bytes = Buffer.from(text)
  const pieces: [string, unknown][] = []
  const reader = new JsonPieces(choose, (path, value) => pieces.push([path.join('/'), value]))
  for (let at = 0; at < bytes.length; at += chunk) {
    const piece = bytes.subarray(at, at + chunk)
    piece.copy(reader.room(piece.length))
    reader.wrote(piece.length)
  }
  reader.end()
  return pieces
}

const byDepth =
  (depth: number) =>
  (path: JsonPath): PieceChoice =>
    path.length < depth ? 'enter' : 'take'

describe('pieces of JSON', () => {
  it('hands out what is taken, enters what is entered, passes over the rest', () => {
    const text = '{ "a": {"x": 1, "y": [1, {"z": "}"}]}, "b" : [ {"k":"v"}, 2.5e3 , null ] , "c":"\\"\\\\" }'
    const choose = ([top, second]: JsonPath): PieceChoice =>
      top === 'c' ? 'take' : second === 'x' ? 'skip' : second === undefined ? 'enter' : 'take'
    for (const chunk of [1, 2, 5, 1000]) {
      expect(read(text, choose, chunk)).toEqual([
        ['a/y', [1, { z: '}' }]],
        ['b/[]', { k: 'v' }],
        ['b/[]', 2500],
        ['b/[]', null],
        ['c', '"\\'],
      ])
    }
  })

  it('reads any object as JSON.parse does, however it is cut', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }),
        fc.integer({ min: 1, max: 30 }),
        fc.boolean(),
        (value, chunk, pretty) => {
          const text = JSON.stringify(value, null, pretty ? 2 : 0)
          const parsed: unknown = JSON.parse(text)
          expect(read(text, byDepth(1), chunk)).toEqual(Object.entries(parsed as object))
        },
      ),
    )
  })

  it.each([
    ['an array', '[1]', /does not begin with/],
    ['a cut', '{"a": {"b": 1', /ends too early/],
    ['nothing', '', /ends too early/],
    ['text behind', '{"a":1} x', /text follows its end/],
    ['a missing comma', '{"a":1 "b":2}', /comma is missing/],
    ['a missing colon', '{"a" 1}', /colon is missing/],
    ['a missing value', '{"a":}', /value is missing/],
    ['a bare word', '{"a": nope}', /holds no JSON/],
    ['nesting without end', `{"a":${'{"a":'.repeat(50)}`, /nests more than/],
  ])('refuses %s', (_what, text, message) => {
    expect(() => read(text, () => 'enter', 3)).toThrow(message)
  })

  it('refuses an entry that would fill the memory', () => {
    expect(() => read(`{"a":"${'x'.repeat(9 << 20)}"}`, () => 'take', 1 << 20)).toThrow(/one entry is longer/)
  })
})
