import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../src/design/parse-json.js'
import { parseYaml } from '../../src/design/parse-yaml.js'
import type { Pointer, SourcePosition } from '../../src/design/source.js'

/** White space and comments that may stand between two tokens of JSON with comments. */
const gap = fc.constantFrom('', ' ', '\n', '\r\n', '\t', '  \n ', '/* é 🚀 */', '// "x": {\n', '\r\n\r\n')

/** A text with where each value and key of it stands. */
interface Written {
  readonly text: string
  readonly places: { readonly pointer: Pointer; readonly value: number; readonly key: number }[]
}

/** Writes a value with gaps from a list, and notes the offsets. */
const write = (value: unknown, gaps: readonly string[]): Written => {
  let text = ''
  let next = 0
  const places: Written['places'] = []
  const space = (): void => {
    text += gaps[next++ % gaps.length] ?? ''
  }
  const put = (part: unknown, pointer: Pointer, key: number | undefined): void => {
    places.push({ pointer, value: text.length, key: key ?? text.length })
    if (Array.isArray(part)) {
      text += '['
      for (const [index, item] of part.entries()) {
        if (index > 0) text += ','
        space()
        put(item, [...pointer, index], undefined)
        space()
      }
      text += ']'
    } else if (typeof part === 'object' && part !== null) {
      text += '{'
      for (const [index, [name, member]] of Object.entries(part).entries()) {
        if (index > 0) text += ','
        space()
        const start = text.length
        text += JSON.stringify(name)
        space()
        text += ':'
        space()
        put(member, [...pointer, name], start)
        space()
      }
      text += '}'
    } else text += JSON.stringify(part)
  }
  space()
  put(value, [], undefined)
  space()
  return { text, places }
}

const offsetOf = (text: string, { line, column }: SourcePosition): number => {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)]
  return (starts[line - 1] ?? Number.NaN) + column - 1
}

describe('positions', () => {
  it('of every key and value of any JSON, with comments between', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.array(gap, { minLength: 1, maxLength: 7 }), (value, gaps) => {
        const { text, places } = write(value, gaps)
        const { value: read, source } = parseJson('d.json', text)
        expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(JSON.stringify(value)))
        for (const place of places) {
          expect(offsetOf(text, source.position(place.pointer))).toBe(place.value)
          expect(offsetOf(text, source.keyPosition(place.pointer))).toBe(place.key)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('of every key and value of any YAML flow', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue({ maxDepth: 4, stringUnit: fc.constantFrom('a', 'b', 'é', ' ', '"') as never }),
        fc.array(fc.constantFrom(' ', '\n  '), { minLength: 1, maxLength: 5 }),
        async (value, gaps) => {
          const { text, places } = write(value, gaps)
          const { source } = await parseYaml('d.yaml', text)
          for (const place of places) expect(offsetOf(text, source.position(place.pointer))).toBe(place.value)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('of what does not exist is that of the nearest ancestor', () => {
    const { source } = parseJson('d.json', '{\n  "a": { "b": [1, 2] }\n}')
    expect(source.position(['a', 'b', 7, 'x'])).toEqual({ file: 'd.json', line: 2, column: 15 })
    expect(source.position(['z'])).toEqual({ file: 'd.json', line: 1, column: 1 })
  })

  it('cost no more in a crowded place', () => {
    const text = `{"drivers": {"d": {"list": [${Array.from({ length: 50_000 }, (_, index) => `{"size": ${index}}`).join(', ')}]}}}`
    const { source } = parseJson('d.json', text)
    const started = performance.now()
    for (let index = 0; index < 50_000; index++) source.position(['drivers', 'd', 'list', index, 'size'])
    // Scanning the list for each would take minutes.
    expect(performance.now() - started).toBeLessThan(5000)
    const last = source.position(['drivers', 'd', 'list', 49_999, 'size'])
    expect(text.slice(last.column - 1, last.column + 4)).toBe('49999')
  })
})
