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
