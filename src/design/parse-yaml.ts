import type { Document, Node, Pair, YAMLError, YAMLMap, YAMLSeq } from 'yaml'
import { bareObject } from './bare-object.js'
import { DEEPEST, type ParsedText } from './parse-json.js'
import { createSource, type Layout, type Member, type Members } from './positions.js'
import { type SyntaxProblem, syntaxError } from './syntax-error.js'

/** What aliases may add to a text in all; a design repeats itself hundreds of times, an attack billions. */
const ALIASED_NODES = 100_000

/** The parser keeps a node per value: some 20 times the text's size. */
export const YAML_BYTES = 32 * 1024 * 1024

/** Reads YAML 1.2 (core schema); throws `DESIGN_SYNTAX`. The parser is loaded here, so that JSON designs don't pay for it. */
export const parseYaml = async (file: string, text: string): Promise<ParsedText> => {
  const yaml = await import('yaml')
  const fail = (...problems: readonly SyntaxProblem[]) => syntaxError(file, text, problems)

  let document: Document.Parsed
  try {
    document = yaml.parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      uniqueKeys: false,
      strict: true,
      prettyErrors: false,
      resolveKnownTags: false,
    })
  } catch (error) {
    if (error instanceof RangeError)
      throw fail({
        offset: 0,
        message: `values are nested deeper than ${DEEPEST} levels`,
        hint: 'a design never needs this: is it the right file?',
      })
    throw error
  }
  const wrong = [...document.errors, ...document.warnings]
  if (wrong.length > 0) throw fail(...wrong.map(describe))

  const offsetOf = (node: Node | null): number => node?.range?.[0] ?? 0
  // Found here and not by the parser, which compares each key with all others.
  const duplicates: SyntaxProblem[] = []
  let aliased = 0
  const plain = (node: Node | null, depth: number, insideAlias: boolean): unknown => {
    if (depth > DEEPEST)
      throw fail({
        offset: offsetOf(node),
        message: `values are nested deeper than ${DEEPEST} levels`,
        hint: 'a design never needs this: is it the right file?',
      })
    if (insideAlias && ++aliased > ALIASED_NODES)
      throw fail({
        offset: offsetOf(node),
        message: `aliases (*name) repeat more than ${ALIASED_NODES} values`,
        hint: 'write the values out, or use a count',
      })
    if (yaml.isAlias(node)) {
      const target = node.resolve(document)
      if (!target)
        throw fail({ offset: offsetOf(node), message: `no anchor "&${node.source}" stands before this alias`, hint: 'check its name' })
      return plain(target as Node, depth + 1, true)
    }
    if (yaml.isMap(node)) {
      const object = bareObject()
      for (const pair of node.items) {
        const key = keyText(pair)
        if (object[key] !== undefined)
          duplicates.push({
            offset: offsetOf(pair.key as Node),
            message: `the key ${JSON.stringify(key.slice(0, 80))} stands twice in one map`,
            hint: 'rename or remove one of the two',
          })
        object[key] = plain(pair.value as Node | null, depth + 1, insideAlias)
      }
      return Object.freeze(object)
    }
    if (yaml.isSeq(node)) return Object.freeze(node.items.map((item) => plain(item as Node | null, depth + 1, insideAlias)))
    return yaml.isScalar(node) ? node.value : null
  }

  const keyText = (pair: Pair): string => {
    if (yaml.isScalar(pair.key)) return String(pair.key.value)
    throw fail({
      offset: offsetOf((pair.key ?? pair.value) as Node | null),
      message: 'a key is not a plain text',
      hint: 'write keys as "key: value"',
    })
  }

  const resolve = (node: Node | null): Node | null => (yaml.isAlias(node) ? ((node.resolve(document) as Node | undefined) ?? null) : node)

  const members = (place: Node | null): Members<Node | null> | undefined => {
    const node = resolve(place)
    const found = new Map<string | number, Member<Node | null>>()
    if (yaml.isMap(node))
      for (const pair of (node as YAMLMap).items)
        found.set(keyText(pair), { key: offsetOf(pair.key as Node), value: (pair.value ?? pair.key) as Node })
    else if (yaml.isSeq(node))
      for (const [index, item] of (node as YAMLSeq).items.entries()) found.set(index, { key: offsetOf(item as Node), value: item as Node })
    else return undefined
    return found
  }

  const value = plain(document.contents, 0, false)
  if (duplicates.length > 0) throw fail(...duplicates.slice(0, 200))
  const layout: Layout<Node | null> = { root: document.contents, offset: offsetOf, members }
  return { value, source: createSource(file, text, layout) }
}

const HINTS: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'keep one design in a file: remove what follows "---"',
  TAB_AS_INDENT: 'indent with spaces',
  BAD_INDENT: 'align it with the lines of the same level',
  MISSING_CHAR: 'check the quotes, brackets and colons of this line and the one before it',
}

const describe = (error: YAMLError): SyntaxProblem => ({
  offset: error.pos[0],
  message: /call stack/.test(error.message)
    ? `values are nested deeper than ${DEEPEST} levels`
    : (error.message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '').slice(0, 200),
  hint: HINTS[error.code] ?? 'check the indentation and the quotes of this line',
})
