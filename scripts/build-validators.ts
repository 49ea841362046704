import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { AJV_OPTIONS, withVocabulary } from '../src/host/ajv-setup.ts'
import { schemaDigest } from '../src/host/schema-digest.ts'

const ROOT = join(import.meta.dirname, '..')
const SCHEMAS = ['src/design/design.schema.json', 'src/result/result.schema.json', 'plugins/*/schemas/*.schema.json']

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

/** The code of a validator that imports nothing. */
export const validatorCode = (schema: object): string => {
  const ajv = withVocabulary(new Ajv2020({ ...AJV_OPTIONS, code: { source: true, esm: true, lines: true } }))
  const code = standalone.default(ajv, ajv.compile(schema))
  const used = RUNTIME.filter(([imported]) => code.includes(imported))
  const free = used.reduce((text, [imported, name]) => text.replaceAll(imported, name), code)
  const needed = /\brequire\(|^\s*import\b/m.exec(free)
  if (needed) throw new Error(`the validator would import something: ${free.slice(needed.index, needed.index + 100)}`)
  return free.replace('"use strict";', ['"use strict";', ...used.map(([, , own]) => own)].join('\n'))
}

/** Compiles all schemas of the tree at `root` into `out`, one module each, named by the schema's digest. */
export const buildValidators = async (root: string, out: string): Promise<readonly string[]> => {
  const files: string[] = []
  for await (const file of glob(SCHEMAS, { cwd: root })) files.push(file)
  files.sort()
  await rm(out, { recursive: true, force: true })
  await mkdir(out, { recursive: true })
  for (const file of files) {
    const schema = JSON.parse(await readFile(join(root, file), 'utf8')) as object
    try {
      await writeFile(join(out, `${schemaDigest(schema)}.js`), validatorCode(schema))
    } catch (error) {
      throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
  }
  return files
}

if (import.meta.main) {
  const files = await buildValidators(ROOT, join(ROOT, 'dist/validators'))
  console.log(`${files.length} validators compiled`)
}
