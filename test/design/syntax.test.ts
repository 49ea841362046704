import { Buffer } from 'node:buffer'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDesignFile } from '../../src/design/read-file.js'
import { load, refusal } from './loading.js'

/** `line:column message → hint` */
const told = async (content: string | Uint8Array, file?: string): Promise<string> => {
  const { message, details } = await refusal(content, file)
  return `${details.at?.line}:${details.at?.column} ${message} → ${details.hint}`
}

describe('JSON that cannot be read', () => {
  it.each([
    ['{"a": 1 "b": 2}', '1:9 a comma is expected before "b" → put "," after the value before it'],
    ['{"a": 1}\n}', '2:1 the design ends before "}" → remove what follows the last "}"'],
    ['{"a": True}', '1:7 "True" is not a JSON value → did you mean "true"?'],
    ["{'a': 1}", '1:2 "\'a\'" is not a JSON value → use plain double quotes around texts'],
    ['{a: 1}', '1:2 "a" is not a JSON value → put texts and keys in double quotes'],
    ['{"a": 4TB}', '1:8 "TB" is not a JSON value → put an amount with its unit in double quotes: "4 TB"'],
    [
      '{"a": "x\n}',
      '1:7 a text is not closed on its line → end it with a double quote; write \\" for a quote inside, \\n for a line break',
    ],
    ['{"a": {"b": 1}', '1:15 "}" is expected before the end of the file → close the object, or put "," before its next member'],
    ['{"a" 1}', '1:6 a colon is expected before "1" → write members as "key": value'],
    ['/* x', '1:1 a comment is not closed → end it with */'],
    [
      '{"a": "\\x"}',
      '1:7 "\\x" holds an unknown escape → write \\\\ for a backslash; the escapes are \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u',
    ],
    ['{\r\n"a": 1,\r\n"b" }', '3:5 a colon is expected before "}" → write members as "key": value'],
    ['{"a": 1,\n"b": 2,\n"a": 3}', '3:1 the key "a" stands twice in one object (first on line 1) → rename or remove one of the two'],
    ['{"x": {"a": {"b": [], "b": 1}}}', '1:23 the key "b" stands twice in one object (first on line 1) → rename or remove one of the two'],
    ['['.repeat(200_000), '1:65 values are nested deeper than 64 levels → a design never needs this: is it the right file?'],
    ['{"a":'.repeat(100_000), '1:321 values are nested deeper than 64 levels → a design never needs this: is it the right file?'],
  ])('%.40s', async (text, message) => {
    expect(await told(text)).toContain(message)
  })

  it('tells every line that is wrong', async () => {
    const error = await refusal('{"a": 1\n"b": Tru,\n"c": [1 2],\n"d": 3 }')
    expect(error.code).toBe('DESIGN_SYNTAX')
    expect(error.details.all?.map(({ details }) => details.at?.line)).toEqual([2, 3])
  })

  it('points at the line in a file of 50,000 lines', async () => {
    const lines = Array.from({ length: 50_000 }, (_, index) => `  "k${index}": [1, 2, 3],`)
    lines[43_210] = '  "k43210": [1, 2, 3]'
    expect(await told(`{\n${lines.join('\n')}\n"end": 1 }`)).toMatch(/^43213:3 a comma is expected before "k43211"/)
  })
})

describe('YAML that cannot be read', () => {
  it.each([
    ['a: 1\na: 2\n', '2:1 the key "a" stands twice in one map → rename or remove one of the two'],
    ['a:\n\t- 1\n', '2:1 Tabs are not allowed as indentation → indent with spaces'],
    ['a: *nobody\n', '1:4 no anchor "&nobody" stands before this alias → check its name'],
    ['? [1, 2]\n: 3\n', '1:3 a key is not a plain text → write keys as "key: value"'],
    ['a: 1\n---\nb: 2\n', 'keep one design in a file: remove what follows "---"'],
    ['['.repeat(50_000), 'values are nested deeper than 64 levels'],
    [`${'['.repeat(80)}${']'.repeat(80)}`, 'values are nested deeper than 64 levels'],
  ])('%.30j', async (text, message) => {
    expect(await told(text, 'design.yml')).toContain(message)
  })

  it('refuses aliases that multiply', async () => {
    const levels = [...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[index]}`).join(', ')}]`)
    expect(await told(`a: &a [1]\n${levels.join('\n')}\n`, 'design.yaml')).toContain('repeat more than 100000 values')
  })
})

describe('files that are no designs', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'planner-design-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it.each<[string, Uint8Array | string, string]>([
    ['empty', '', 'is empty'],
    ['blank', ' \n\t\n', 'is empty'],
    ['binary', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3]), 'is a binary file'],
    ['Latin-1', Buffer.from([0x7b, 0x22, 0xe9, 0x22]), 'is not UTF-8 text'],
    ['UTF-16', Buffer.from('\ufeff{}', 'utf16le'), 'is UTF-16 text'],
  ])('%s', async (_, content, message) => {
    const error = await refusal(content)
    expect(error.code).toBe('DESIGN_UNREADABLE')
    expect(error.message).toContain(message)
    expect(error.details.hint).not.toBe('')
    expect(error.exit).toBe(2)
  })

  it('garbage that happens to be text', async () => {
    expect((await refusal('\u0001\u0002(*&^%$#@!'.repeat(1000))).code).toBe('DESIGN_SYNTAX')
  })

  it('missing files and folders', async () => {
    await expect(readDesignFile(join(folder, 'nothing.json'))).rejects.toMatchObject({ code: 'DESIGN_NOT_FOUND' })
    await expect(readDesignFile(folder)).rejects.toMatchObject({ code: 'DESIGN_UNREADABLE', message: expect.stringContaining('folder') })
    await writeFile(join(folder, 'a.json'), '{}')
    expect(Buffer.from(await readDesignFile(join(folder, 'a.json'))).toString()).toBe('{}')
  })

  it('an endless device', async () => {
    await expect(readDesignFile('/dev/zero')).rejects.toMatchObject({
      code: 'DESIGN_UNREADABLE',
      message: expect.stringContaining('256 MB'),
    })
  })
})

describe('what is read though it looks odd', () => {
  it('a byte-order mark, CRLF, comments and trailing commas', async () => {
    const text =
      '\ufeff{\r\n  // one\r\n  "design": 1, "name": "x", /* two */ "region": "eu-west-1",\r\n  "resources": { "a": { "type": "aws:test:host", }, },\r\n}\r\n'
    const { design } = await load(text)
    expect(design.source.position(['resources', 'a', 'type'])).toEqual({ file: 'design.json', line: 4, column: 33 })
    expect(design.source.keyPosition(['resources', 'a'])).toEqual({ file: 'design.json', line: 4, column: 18 })
  })
})
