import { isCollection, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import { type Change, PatchRefused } from './patch.js'

/** The text with the changes made: comments, order and blank lines stay; indentation may be evened out. */
export const editYaml = (text: string, changes: readonly Change[]): string => {
  const document = parseDocument(text, { version: '1.2', schema: 'core', keepSourceTokens: true })
  for (const { op, pointer, value } of changes) {
    const last = pointer.at(-1)
    const place = pointer.slice(0, -1)
    const parent = document.getIn(place, true)
    const refused = new PatchRefused(`${pointer.join('.')} cannot be written into the file`)
    if (isCollection(parent) && !isMap(parent) && !isSeq(parent)) throw refused
    if (op === 'remove') {
      if (!document.deleteIn(pointer)) throw refused
      continue
    }
    const node = document.createNode(value)
    if (last === '-') {
      if (isSeq(parent)) parent.add(node)
      else document.setIn(place, document.createNode([value]))
    } else if (isMap(parent)) parent.set(last, withComment(node, parent.get(last, true)))
    else if (isSeq(parent) && op === 'replace' && parent.has(Number(last)))
      parent.set(Number(last), withComment(node, parent.get(Number(last), true)))
    else throw refused
  }
  const flush = /^( *)[^\s#-][^\n]*:[ \t]*(#[^\n]*)?\r?\n\1- /m.test(text)
  const indent = /\n( +)\S/.exec(text)?.[1]?.length ?? 2
  const edited = document.toString({ lineWidth: 0, indent, indentSeq: !flush, flowCollectionPadding: true })
  return text.includes('\r\n') ? edited.replace(/\r?\n/g, '\r\n') : edited
}

/** The new value in the old one's style, with the remark that stands behind it. */
const withComment = (node: Node, old: unknown): Node => {
  if (isCollection(node) && isCollection(old) && old.flow) node.flow = true
  if ((isScalar(old) || (isCollection(old) && old.flow)) && old.comment) node.comment = old.comment
  return node
}
