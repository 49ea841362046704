/** Beyond this a text is handed on: large enough for few writes, small enough for the memory. */
const chunkLength = 64 * 1024

/**
 * A document as indented JSON, in pieces: the result of a large design is longer than a text may be.
 * The same as `JSON.stringify(document, null, 2)` and a newline.
 */
export function* jsonText(document: unknown): Generator<string> {
  let chunk = ''
  for (const piece of pieces(document)) {
    chunk += piece
    if (chunk.length < chunkLength) continue
    yield chunk
    chunk = ''
  }
  yield `${chunk}\n`
}

function* pieces(document: unknown): Generator<string> {
  if (!isPlainObject(document)) {
    yield indented(document, '')
    return
  }
  const entries = Object.entries(document).filter(([, value]) => value !== undefined)
  let separator = '{\n'
  for (const [key, value] of entries) {
    yield `${separator}  ${JSON.stringify(key)}: `
    separator = ',\n'
    if (Array.isArray(value) && value.length > 0) yield* elements(value)
    else yield indented(value, '  ')
  }
  yield entries.length === 0 ? '{}' : '\n}'
}

function* elements(list: readonly unknown[]): Generator<string> {
  let separator = '[\n'
  for (const element of list) {
    yield `${separator}    ${indented(element ?? null, '    ')}`
    separator = ',\n'
  }
  yield '\n  ]'
}

function indented(value: unknown, indent: string): string {
  const text = JSON.stringify(value, null, 2)
  return indent === '' ? text : text.replaceAll('\n', `\n${indent}`)
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
