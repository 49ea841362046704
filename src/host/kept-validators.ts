import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * The validator of a third party's schema: compiled once, then read from the folder. Loading Ajv and compiling takes longer
 * than all the rest of an estimate. Undefined if the folder cannot be written to; throws what is wrong with the schema.
 */
export async function keptValidator<T>(folder: string, digest: string, schema: object): Promise<T | undefined> {
  const file = join(folder, `${digest}.mjs`)
  const kept = await read<T>(file)
  if (kept) return kept
  const code = await codeOf(schema)
  try {
    await mkdir(folder, { recursive: true })
    const draft = join(folder, `.${digest}.${process.pid}.tmp`)
    await writeFile(draft, code, { flag: 'wx' })
    await rename(draft, file).finally(() => rm(draft, { force: true }))
  } catch {
    return undefined
  }
  return read<T>(file)
}

async function read<T>(file: string): Promise<T | undefined> {
  try {
    return ((await import(pathToFileURL(file).href)) as { readonly default: T }).default
  } catch {
    return undefined
  }
}

async function codeOf(schema: object): Promise<string> {
  const [{ Ajv2020 }, standalone, { AJV_OPTIONS, withVocabulary }, { CODE_OPTIONS, validatorModule }] = await Promise.all([
    import('ajv/dist/2020.js'),
    import('ajv/dist/standalone/index.js'),
    import('./ajv-setup.js'),
    import('./validator-code.js'),
  ])
  return validatorModule(withVocabulary(new Ajv2020({ ...AJV_OPTIONS, code: CODE_OPTIONS })), standalone.default.default, schema)
}
