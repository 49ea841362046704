import { validatorOf } from '../host/validator.js'
import { bareObject, isRecord } from './bare-object.js'
import schema from './design.schema.json' with { type: 'json' }
import type { ProblemList } from './problem-list.js'
import { inWords } from './schema-words.js'
import type { Pointer } from './source.js'

/** Resources checked at once, so that a file of another kind doesn't fill the memory with errors. */
const CHUNK = 10_000

/** Checks a document against the schema of design files; returns whether it found something at a place or below it. */
export const checkStructure = async (document: unknown, problems: ProblemList): Promise<(pointer: Pointer) => boolean> => {
  const validate = await validatorOf(schema, 'design')
  const wrong = new Set<string>()
  const report = (value: unknown, only?: string): void => {
    const found = validate(value).filter((problem) => only === undefined || problem.path[0] === only)
    for (const { path } of found) for (let length = 1; length <= path.length; length++) wrong.add(path.slice(0, length).join('\n'))
    for (const problem of inWords(found, { pointer: [], value })) problems.add(problem)
  }
  const isWrong = (pointer: Pointer): boolean => wrong.has(pointer.join('\n'))
  if (!isRecord(document) || !isRecord(document.resources)) {
    report(document)
    return isWrong
  }
  const addresses = Object.keys(document.resources)
  report({ ...document, resources: part(document.resources, addresses.slice(0, CHUNK)) })
  for (let start = CHUNK; start < addresses.length && !problems.full; start += CHUNK)
    report({ resources: part(document.resources, addresses.slice(start, start + CHUNK)) }, 'resources')
  return isWrong
}

const part = (resources: Readonly<Record<string, unknown>>, addresses: readonly string[]): Readonly<Record<string, unknown>> => {
  const chunk = bareObject()
  for (const address of addresses) chunk[address] = resources[address]
  return chunk
}
