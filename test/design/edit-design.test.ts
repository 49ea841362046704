import { parse } from 'jsonc-parser'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { editDesign } from '../../src/design/edit-design.js'
import { applyChanges, type Change } from '../../src/design/patch.js'

const gb: Change = { op: 'add', pointer: ['resources', 'web', 'gb'], value: { low: 1, high: 9 } }
const link: Change = { op: 'add', pointer: ['connections', '-'], value: { from: 'web', to: 'internet', gb: 5 } }
const note: Change = { op: 'replace', pointer: ['resources', 'web', 'note'], value: 'new' }

const JSON_TEXTS = {
  'a resource on one line': '{\n  "name": "x", // name\n  "resources": {\n    "web": { "type": "t", "note": "old" } // the web\n  }\n}\n',
  'a resource on lines of its own': '{\n  "resources": {\n    "web": {\n      "type": "t",\n      "note": "old" // remark\n    }\n  }\n}\n',
  'trailing commas': '{\n\t"resources": {\n\t\t"web": {\n\t\t\t"type": "t",\n\t\t\t"note": "old", // remark\n\t\t},\n\t},\n}\n',
  connections:
    '{\n  "resources": { "web": { "type": "t", "note": "old" } },\n  "connections": [\n    { "from": "a" } /* one */ // two\n    // three\n  ]\n}\n',
  'an empty list': '{ "resources": { "web": { "type": "t", "note": "old" } }, "connections": [] }',
  'an empty list with a comment':
    '{\n  "resources": { "web": { "type": "t", "note": "old" } },\n  "connections": [\n    // none yet\n  ]\n}',
  'line ends of Windows': '{\r\n  "resources": {\r\n    "web": {\r\n      "type": "t",\r\n      "note": "old"\r\n    }\r\n  }\r\n}\r\n',
  'one line': '{"resources":{"web":{"type":"t","note":"old"}}}',
}

const removals: readonly (readonly [string, readonly Change[]])[] = [
  ['the last member', [{ op: 'remove', pointer: ['resources', 'web', 'note'] }]],
  ['the first member', [{ op: 'remove', pointer: ['resources', 'web', 'type'] }]],
  ['the only member', [{ op: 'remove', pointer: ['resources', 'web'] }]],
  ['all members', ['type', 'note'].map((name): Change => ({ op: 'remove', pointer: ['resources', 'web', name] }))],
]

describe('editing a design file', () => {
  it.each(Object.entries(JSON_TEXTS))('changes JSON with %s as the patch says, and keeps every comment', async (_, text) => {
    const changes = [gb, link, note]
    const edited = await editDesign('design.json', text, changes)
    const errors: never[] = []
    expect(parse(edited, errors, { allowTrailingComma: true })).toEqual(
      JSON.parse(JSON.stringify(applyChanges(parse(text, [], { allowTrailingComma: true }), changes))),
    )
    expect(errors).toEqual([])
    for (const comment of text.match(/\/\/.*|\/\*.*?\*\//g) ?? []) expect(edited).toContain(comment)
    expect(edited.includes('\r\n')).toBe(text.includes('\r\n'))
  })

  it.each(Object.entries(JSON_TEXTS).flatMap(([name, text]) => removals.map(([what, changes]) => [name, what, text, changes] as const)))(
    'takes out of JSON with %s %s, and keeps every comment',
    async (_name, _what, text, changes) => {
      const edited = await editDesign('design.json', text, changes)
      const errors: never[] = []
      expect(parse(edited, errors, { allowTrailingComma: true })).toEqual(
        JSON.parse(JSON.stringify(applyChanges(parse(text, [], { allowTrailingComma: true }), changes))),
      )
      expect(errors).toEqual([])
      // What stands within a value goes with it.
      if (_what !== 'the only member') for (const comment of text.match(/\/\/.*|\/\*.*?\*\//g) ?? []) expect(edited).toContain(comment)
    },
  )

  it('takes a line with what stood alone on it, and an item of a list', async () => {
    const text = '{\n  "list": [\n    { "a": 1 },\n    { "a": 2 }, // two\n    { "a": 3 }\n  ],\n  "one": 1,\n  "two": 2\n}\n'
    const take = (...pointer: (string | number)[]) => editDesign('design.json', text, [{ op: 'remove', pointer }])
    expect(await take('one')).toBe(text.replace('  "one": 1,\n', ''))
    expect(await take('two')).toBe(text.replace('"one": 1,\n  "two": 2', '"one": 1'))
    expect(await take('list', 0)).toBe(text.replace('    { "a": 1 },\n', ''))
    expect(await take('list', 2)).toBe(text.replace('{ "a": 2 }, // two\n    { "a": 3 }', '{ "a": 2 } // two'))
    await expect(take('list', 3)).rejects.toThrow('cannot be written')
    await expect(take('three')).rejects.toThrow('cannot be written')
  })

  it('replaces an item of a list, in JSON and YAML', async () => {
    const change: Change = { op: 'replace', pointer: ['list', '1', 'a'], value: 9 }
    const item: Change = { op: 'replace', pointer: ['list', '0'], value: { b: 1 } }
    expect(await editDesign('d.json', '{ "list": [{ "a": 1 }, { "a": 2 }] }', [change, item])).toBe('{ "list": [{ "b": 1 }, { "a": 9 }] }')
    expect(await editDesign('d.yaml', 'list:\n  - a: 1 # one\n  - a: 2\n', [change, item])).toBe('list:\n  - b: 1\n  - a: 9\n')
  })

  it('takes out of YAML', async () => {
    const text = '# all\nresources:\n  web:\n    type: t\n    note: old # remark\n  other:\n    type: t\n'
    const edited = await editDesign('d.yaml', text, [{ op: 'remove', pointer: ['resources', 'web', 'note'] }])
    expect(edited).toBe('# all\nresources:\n  web:\n    type: t\n  other:\n    type: t\n')
    await expect(editDesign('d.yaml', text, [{ op: 'remove', pointer: ['resources', 'none'] }])).rejects.toThrow('cannot be written')
  })

  it('keeps what YAML says behind a value that is replaced, its line ends and its lists', async () => {
    const text = 'web:\n  size: 20 # as the old one\n  tags: { a: b } # of ours\n  disks:\n  - gp3 # fast\n'
    const changes: readonly Change[] = [
      { op: 'replace', pointer: ['web', 'size'], value: 30 },
      { op: 'add', pointer: ['web', 'tags'], value: { a: 'c' } },
      { op: 'replace', pointer: ['web', 'disks', '0'], value: 'io2' },
      { op: 'add', pointer: ['web', 'disks', '-'], value: 'st1' },
    ]
    const wanted = 'web:\n  size: 30 # as the old one\n  tags: { a: c } # of ours\n  disks:\n  - io2 # fast\n  - st1\n'
    const edited = await editDesign('d.yaml', text, changes)
    expect(edited).toBe(wanted)
    expect(await editDesign('d.yaml', text.replaceAll('\n', '\r\n'), changes)).toBe(wanted.replaceAll('\n', '\r\n'))
  })

  it('leaves a comment with the line that it is about', async () => {
    const edited = await editDesign('design.json', JSON_TEXTS['a resource on lines of its own'], [gb])
    expect(edited).toContain('"note": "old", // remark\n      "gb": { "low": 1, "high": 9 }\n    }')
  })

  it('changes nothing else', async () => {
    const text = JSON_TEXTS['trailing commas']
    expect((await editDesign('design.json', text, [gb])).replace('\n\t\t\t"gb": { "low": 1, "high": 9 },', '')).toBe(text)
  })

  it('writes what is long on several lines', async () => {
    const value = { type: 't', note: 'x'.repeat(120) }
    const edited = await editDesign('design.json', JSON_TEXTS['a resource on lines of its own'], [
      { op: 'add', pointer: ['resources', 'db'], value },
    ])
    expect(edited).toContain(`    },\n    "db": {\n      "type": "t",\n      "note": "${value.note}"\n    }\n  }`)
  })

  it.each([
    ['block style', '# mine\nname: x\n\nresources:\n  # the web\n  web:\n    type: t # here\n    note: old\n'],
    ['flow style', 'resources:\n  web: { type: t, note: old } # the web\nconnections:\n  - { from: a } # one\n'],
    ['lists that are not indented', 'resources:\n  web:\n    type: t\n    note: old\nconnections:\n- from: a\n'],
  ])('changes YAML in %s, and keeps comments', async (_, text) => {
    const changes = [gb, link, note]
    const edited = await editDesign('design.yaml', text, changes)
    expect(parseYaml(edited)).toEqual(JSON.parse(JSON.stringify(applyChanges(parseYaml(text), changes))))
    const kept = (lines: string) =>
      lines
        .split('\n')
        .filter((line) => /#/.test(line))
        .map((line) => line.slice(line.indexOf('#')))
    expect(kept(edited)).toEqual(kept(text))
    if (text.includes('\n- ')) expect(edited).toContain('\n- from: a')
  })
})
