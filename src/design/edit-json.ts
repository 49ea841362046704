import { applyEdits, createScanner, type Edit, findNodeAtLocation, type Node, parseTree } from 'jsonc-parser'
import { type Change, PatchRefused } from './patch.js'

// jsonc-parser's SyntaxKind is a const enum, which isolated modules cannot read.
const [COMMA, LINE_COMMENT, BLOCK_COMMENT, LINE_BREAK, BLANK] = [5, 12, 13, 14, 15]

/** Longer values stand on several lines. */
const LINE = 110

/** The text with one change made: everything else stays as it is written, comments too. */
export const editJson = (text: string, { op, pointer, value }: Change): string => {
  const root = parseTree(text, undefined, { allowTrailingComma: true })
  const last = pointer.at(-1)
  const place = pointer.slice(0, -1)
  const parent = root && nodeAt(root, place)
  const style = styleOf(text)
  if (root && !parent && last === '-' && place.length === 1)
    return applyEdits(text, insertEdits(text, root, String(place[0]), [value], style))
  if (!parent || last === undefined) throw refused(pointer)
  const there = last === '-' ? undefined : nodeAt(parent, [last])
  if (op === 'remove') {
    if (!there) throw refused(pointer)
    return applyEdits(text, removeEdits(text, parent, there))
  }
  if (parent.type === 'array' && op === 'add' && there) throw refused(pointer)
  if (!there) return applyEdits(text, insertEdits(text, parent, parent.type === 'array' ? undefined : String(last), value, style))
  const content = written(value, style, indentAt(text, there.offset))
  return applyEdits(text, [{ offset: there.offset, length: there.length, content }])
}

/** Items of lists are counted in pointers by texts. */
const nodeAt = (root: Node, pointer: Change['pointer']): Node | undefined =>
  pointer.reduce<Node | undefined>(
    (node, step) => node && findNodeAtLocation(node, [node.type === 'array' ? Number(step) : String(step)]),
    root,
  )

const refused = (pointer: Change['pointer']): PatchRefused => new PatchRefused(`${pointer.join('.')} cannot be written into the file`)

interface Style {
  readonly indent: string
  readonly eol: string
}

const styleOf = (text: string): Style => ({
  indent: /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ',
  eol: text.includes('\r\n') ? '\r\n' : '\n',
})

/** A new last member: after what trails the one before it, so that a comment stays with what it is about. */
const insertEdits = (text: string, parent: Node, key: string | undefined, value: unknown, style: Style): Edit[] => {
  const previous = parent.children?.at(-1)
  const opening = text.slice(parent.offset, previous?.offset ?? parent.offset + parent.length)
  const name = key === undefined ? '' : `${JSON.stringify(key)}: `
  const outer = indentAt(text, parent.offset)
  const spread = /\n/.test(opening) || (!previous && outer.length <= style.indent.length)
  const inner = previous && spread ? indentAt(text, previous.offset) : outer + style.indent
  const content = spread ? `${style.eol}${inner}${name}${written(value, style, inner)}` : `${name}${written(value, undefined, '')}`
  if (!previous) {
    const close = parent.offset + parent.length - 1
    const before = text.slice(parent.offset + 1, close).trimEnd().length
    return [
      {
        offset: parent.offset + 1 + before,
        length: close - parent.offset - 1 - before,
        content: spread ? `${content}${style.eol}${outer}` : ` ${content} `,
      },
    ]
  }
  const end = previous.offset + previous.length
  const { comma, lineEnd } = trailing(text, end)
  if (!spread) return [{ offset: comma ?? end, length: 0, content: comma === undefined ? `, ${content}` : ` ${content},` }]
  return [
    ...(comma === undefined ? [{ offset: end, length: 0, content: ',' }] : []),
    { offset: lineEnd, length: 0, content: comma === undefined ? content : `${content},` },
  ]
}

/** Takes a member with its comma, and its lines where nothing else stands on them; comments stay. */
const removeEdits = (text: string, parent: Node, value: Node): Edit[] => {
  const member = parent.type === 'object' ? (value.parent as Node) : value
  const place = parent.children?.indexOf(member) ?? -1
  const previous = parent.children?.[place - 1]
  const end = member.offset + member.length
  const after = trailing(text, end).comma
  const before = after === undefined && previous ? trailing(text, previous.offset + previous.length).comma : undefined
  const lineStart = text.lastIndexOf('\n', member.offset - 1) + 1
  const rest = /^[ \t]*(\r?\n)?/.exec(text.slice(after ?? end))?.[0] ?? ''
  const alone = /^[ \t]*$/.test(text.slice(lineStart, member.offset)) && rest.includes('\n')
  const gap = after === undefined ? text.slice(before ?? member.offset, member.offset) : ''
  const from = alone ? lineStart : member.offset - (/^[ \t]*$/.test(gap) ? gap.length : 0)
  // What stands between a member and its comma are comments: they stay.
  const joined = after === undefined || /^\s*$/.test(text.slice(end, after - 1))
  const to = joined ? (after ?? end) : end
  const blank = after === undefined && !alone ? '' : rest
  return [
    ...(before === undefined ? [] : [{ offset: before - 1, length: 1, content: '' }]),
    { offset: from, length: to + (joined ? blank.length : 0) - from, content: '' },
    ...(joined || after === undefined ? [] : [{ offset: after - 1, length: 1, content: '' }]),
  ]
}

/** Where the trailing comma after a value ends, if there is one, and where the comments on its line do. */
const trailing = (text: string, from: number): { readonly comma: number | undefined; readonly lineEnd: number } => {
  const scanner = createScanner(text, false)
  scanner.setPosition(from)
  let comma: number | undefined
  let lineEnd = from
  let sameLine = true
  for (;;) {
    const kind: number = scanner.scan()
    const end = scanner.getTokenOffset() + scanner.getTokenLength()
    if (kind === COMMA && comma === undefined) comma = lineEnd = end
    else if (kind === LINE_COMMENT || kind === BLOCK_COMMENT) lineEnd = sameLine ? end : lineEnd
    else if (kind === LINE_BREAK) sameLine = false
    else if (kind !== BLANK) return { comma, lineEnd }
  }
}

const indentAt = (text: string, offset: number): string =>
  /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))?.[0] ?? ''

/** On one line if it fits, else with each member on its own. */
const written = (value: unknown, style: Style | undefined, indent: string): string => {
  const line = oneLine(value)
  if (!style || typeof value !== 'object' || value === null || indent.length + line.length <= LINE) return line
  const inner = indent + style.indent
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const members = Array.isArray(value)
    ? value.map((part) => written(part, style, inner))
    : Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${written(part, style, inner)}`)
  return `${open}${style.eol}${members.map((member) => inner + member).join(`,${style.eol}`)}${style.eol}${indent}${close}`
}

const oneLine = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${oneLine(part)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}
