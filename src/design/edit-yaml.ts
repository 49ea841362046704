import { isCollection, isMap, isSeq, parseDocument } from 'yaml'
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
    } else if (isMap(parent)) parent.set(last, node)
    else if (isSeq(parent) && op === 'replace' && parent.has(Number(last))) parent.set(Number(last), node)
    else throw refused
  }
  const flush = /:[^\n]*\n( *)- /.exec(text)
  const indent = /\n( +)\S/.exec(text)?.[1]?.length ?? 2
  return document.toString({ lineWidth: 0, indent, indentSeq: flush?.[1] !== '', flowCollectionPadding: true })
}
