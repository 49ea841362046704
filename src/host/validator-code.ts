import type { Ajv2020 } from 'ajv/dist/2020.js'

/** What Ajv's code would import: deep equality of JSON values, and the length of a text in code points. */
const RUNTIME: readonly (readonly [imported: string, name: string, code: string])[] = [
  [
    'require("ajv/dist/runtime/equal").default',
    'equal',
    `const equal = (a, b) => a === b || (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null && Array.isArray(a) === Array.isArray(b)
  && Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((key) => Object.hasOwn(b, key) && equal(a[key], b[key])))`,
  ],
  [
    'require("ajv/dist/runtime/ucs2length").default',
    'lengthOf',
    'const lengthOf = (text) => { let length = 0; for (const _ of text) length++; return length }',
  ],
]

/** What makes Ajv keep the code that it writes. */
export const CODE_OPTIONS = { source: true, esm: true, lines: true } as const

/** The code of a validator, as a module that imports nothing. `standalone` is Ajv's own; Ajv was made with {@link CODE_OPTIONS}. */
export const validatorModule = (
  ajv: Ajv2020,
  standalone: (ajv: Ajv2020, validate: ReturnType<Ajv2020['compile']>) => string,
  schema: object,
): string => {
  const code = standalone(ajv, ajv.compile(schema))
  const used = RUNTIME.filter(([imported]) => code.includes(imported))
  const free = used.reduce((text, [imported, name]) => text.replaceAll(imported, name), code)
  const needed = /\brequire\(|^\s*import\b/m.exec(free)
  if (needed) throw new Error(`the validator would import something: ${free.slice(needed.index, needed.index + 100)}`)
  return free.replace('"use strict";', ['"use strict";', ...used.map(([, , own]) => own)].join('\n'))
}
