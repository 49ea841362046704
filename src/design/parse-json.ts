import { createScanner, type ParseErrorCode, visit } from 'jsonc-parser'
import { type BareObject, bareObject } from './bare-object.js'
import { describeJsonError } from './json-error.js'
import { createSource, type Layout, type Member, type Members } from './positions.js'
import type { DesignSource } from './source.js'
import { type SyntaxProblem, syntaxError } from './syntax-error.js'

/** The values of a text, and where they stand. */
export interface ParsedText {
  readonly value: unknown
  readonly source: DesignSource
}

/** A real design nests less than 10 deep; a stack holds some thousands. */
export const DEEPEST = 64

/** Enough to see what is wrong; a binary file has one per byte. */
const MOST_PROBLEMS = 200

/** A design of 100,000 resources has some 2 million values; a heap holds some 30 million. */
const MOST_VALUES = 5_000_000

/** Of one object or list within a resource. */
const MOST_MEMBERS = 100_000

/** Containers nearer to the root than this know where their members are; others are scanned again when asked. */
const INDEXED_DEPTH = 2

interface Open {
  readonly object: BareObject | undefined
  readonly list: unknown[] | undefined
  readonly index: Map<string | number, Member<number>> | undefined
  readonly start: number
  members: number
}

/** Reads JSON with comments and trailing commas; throws `DESIGN_SYNTAX` with every place that is wrong. */
export const parseJson = (file: string, text: string): ParsedText => {
  const problems: SyntaxProblem[] = []
  const indexed = new Map<number, Members<number>>()
  // The texts of keys are parts of the file's text; one copy of each keeps objects of one shape alike.
  const names = new Map<string, string>()
  const open: Open[] = []
  let here: Open | undefined
  let root: unknown
  let rootOffset = 0
  let key = ''
  let keyOffset = 0
  let values = 0

  const report = (problem: SyntaxProblem): void => {
    problems.push(problem)
    if (problems.length >= MOST_PROBLEMS) throw new Stop()
  }

  const stop = (offset: number, message: string): never => {
    report({ offset, message, hint: 'a design never needs this: is it the right file?' })
    throw new Stop()
  }

  const put = (value: unknown, offset: number): void => {
    if (++values > MOST_VALUES) stop(offset, `the design has more than ${MOST_VALUES} values`)
    if (here && ++here.members > MOST_MEMBERS && open.length > INDEXED_DEPTH)
      stop(here.start, `more than ${MOST_MEMBERS} members stand in one place`)
    if (here?.list) {
      here.index?.set(here.list.length, { key: offset, value: offset })
      here.list.push(value)
    } else if (here?.object) {
      if (here.object[key] !== undefined) report(duplicateKey(text, here.start, key, keyOffset))
      here.index?.set(key, { key: keyOffset, value: offset })
      here.object[key] = value
    } else if (root === undefined) {
      root = value
      rootOffset = offset
    }
  }

  const enter = (object: BareObject | undefined, list: unknown[] | undefined, start: number): void => {
    put(object ?? list, start)
    if (open.length >= DEEPEST) stop(start, `values are nested deeper than ${DEEPEST} levels`)
    const index = open.length < INDEXED_DEPTH ? new Map<string | number, Member<number>>() : undefined
    if (index) indexed.set(start, index)
    here = { object, list, index, start, members: 0 }
    open.push(here)
  }

  const leave = (): void => {
    Object.freeze(here?.object ?? here?.list)
    open.pop()
    here = open.at(-1)
  }

  try {
    visit(
      text,
      {
        onObjectBegin: (offset) => enter(bareObject(), undefined, offset),
        onObjectEnd: leave,
        onArrayBegin: (offset) => enter(undefined, [], offset),
        onArrayEnd: leave,
        onObjectProperty: (name, offset) => {
          keyOffset = offset
          key = names.get(name) ?? name
          if (key === name && names.size < 10_000) names.set(name, name)
        },
        onLiteralValue: put,
        onError: (code: ParseErrorCode, offset, length) => report(describeJsonError(code, text, offset, length)),
      },
      { allowTrailingComma: true },
    )
  } catch (error) {
    if (!(error instanceof Stop)) throw error
  }
  if (problems.length > 0) throw syntaxError(file, text, problems)

  const layout: Layout<number> = {
    root: rootOffset,
    offset: (place) => place,
    members: (place) => indexed.get(place) ?? scanMembers(text, place),
  }
  return { value: root, source: createSource(file, text, layout) }
}

/** Ends a visit early; never leaves this file. */
class Stop extends Error {}

const duplicateKey = (text: string, container: number, key: string, offset: number): SyntaxProblem => {
  const first = scanMembers(text, container, key)?.get(key)?.key ?? offset
  const line = text.slice(0, first).split(/\r\n|\n|\r/).length
  const name = JSON.stringify(key.slice(0, 80))
  return { offset, message: `the key ${name} stands twice in one object (first on line ${line})`, hint: 'rename or remove one of the two' }
}

// jsonc-parser's SyntaxKind is a const enum, which isolated modules cannot read.
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET, COMMA, END] = [1, 2, 3, 4, 5, 17]

/** The members of the object or list that starts at `start`, found by scanning it; up to the first with the name `until`. */
const scanMembers = (text: string, start: number, until?: string): Members<number> | undefined => {
  const scanner = createScanner(text, true)
  scanner.setPosition(start)
  const first: number = scanner.scan()
  if (first !== OPEN_BRACE && first !== OPEN_BRACKET) return undefined
  const members = new Map<string | number, Member<number>>()
  let depth = 1
  let expectKey = first === OPEN_BRACE
  let key: { readonly name: string; readonly offset: number } | undefined
  let fresh = true
  while (depth > 0) {
    const token: number = scanner.scan()
    const offset = scanner.getTokenOffset()
    if (token === END) break
    if (token === CLOSE_BRACE || token === CLOSE_BRACKET) depth--
    else if (depth === 1 && token === COMMA) {
      fresh = true
      expectKey = first === OPEN_BRACE
    } else if (depth === 1 && fresh && expectKey) {
      key = { name: scanner.getTokenValue(), offset }
      scanner.scan()
      expectKey = false
      if (until === key.name) return members.set(key.name, { key: offset, value: offset })
    } else if (depth === 1 && fresh) {
      members.set(key?.name ?? members.size, { key: key?.offset ?? offset, value: offset })
      fresh = false
    }
    if (token === OPEN_BRACE || token === OPEN_BRACKET) depth++
  }
  return members
}
