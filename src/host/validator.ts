import { readFileSync } from 'node:fs'
import { PlannerError } from '../errors/planner-error.js'
import type { LoadedType } from './resource-types.js'
import { schemaDigest } from './schema-digest.js'
import { type AjvError, schemaProblems } from './schema-problems.js'

type Validate = LoadedType['validate']

/** What Ajv makes of a schema, compiled now or at build time. */
interface CompiledSchema {
  (value: unknown): unknown
  errors?: readonly AjvError[] | null
}

const known = new Map<string, Promise<CompiledSchema>>()

/**
 * The check of values against a JSON Schema (draft 2020-12): the validator that the build compiled
 * for it, or for a schema of a third party one that Ajv compiles now. Our own schemas are found by
 * their name (`design`, a resource type), which is sooner than by their content.
 */
export const validatorOf = async (schema: object, name?: string): Promise<Validate> => {
  const digest = (name !== undefined && named()[name]) || schemaDigest(schema)
  const ready = known.get(digest) ?? load(digest, schema)
  known.set(digest, ready)
  const compiled = await ready
  return (value) => (compiled(value) === true ? [] : schemaProblems(compiled.errors ?? [], schema, value))
}

let names: Readonly<Record<string, string>> | undefined

/** Digests of our own schemas by name, as the build wrote them. */
const named = (): Readonly<Record<string, string>> => {
  try {
    names ??= JSON.parse(readFileSync(new URL('../validators/names.json', import.meta.url), 'utf8')) as Record<string, string>
  } catch {
    names = {}
  }
  return names
}

/** {@link validatorOf} in the shape in which the host asks for it. */
export const validatorFor = async (
  id: string,
  schema: object,
  plugin: { readonly name: string; readonly version: string },
): Promise<Validate> => {
  try {
    return await validatorOf(schema, id)
  } catch (error) {
    throw new PlannerError(
      'PLUGIN_BROKEN',
      `The schema of "${id}" in the plugin ${plugin.name}@${plugin.version} is not valid: ${error instanceof Error ? error.message : String(error)}.`,
      {
        hint: `Install another version of ${plugin.name}, or tell its author.`,
        cause: error,
      },
    )
  }
}

const load = async (digest: string, schema: object): Promise<CompiledSchema> => (await precompiled(digest)) ?? (await compileNow(schema))

const precompiled = async (digest: string): Promise<CompiledSchema | undefined> => {
  try {
    const module = (await import(new URL(`../validators/${digest}.js`, import.meta.url).href)) as { readonly default: CompiledSchema }
    return module.default
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return undefined
    throw error
  }
}

const compileNow = async (schema: object): Promise<CompiledSchema> => {
  const [{ Ajv2020 }, { AJV_OPTIONS, withVocabulary }] = await Promise.all([import('ajv/dist/2020.js'), import('./ajv-setup.js')])
  return withVocabulary(new Ajv2020(AJV_OPTIONS)).compile(schema) as CompiledSchema
}
