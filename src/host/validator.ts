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
 * for it, or for a schema of a third party one that Ajv compiles now, and keeps in the folder `cache`. Our own schemas are found by
 * their name (`design`, a resource type), which is sooner than by their content.
 */
export const validatorOf = async (schema: object, name?: string, cache?: string): Promise<Validate> => {
  const digest = (name !== undefined && named()[name]) || schemaDigest(schema)
  const ready = known.get(digest) ?? load(digest, schema, cache)
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

type Named = { readonly name: string; readonly version: string; readonly foreign?: true }

/** {@link validatorOf} in the shape in which the host asks for it; validators of third parties are kept in a folder. */
export const validatorsKeptIn =
  (cache: string | undefined) =>
  async (id: string, schema: object, plugin: Named): Promise<Validate> => {
    try {
      // By its name only ours is found: what a third party calls itself says nothing of its schema.
      return await validatorOf(schema, plugin.foreign ? undefined : id, cache)
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

/** The same without a folder. */
export const validatorFor = validatorsKeptIn(undefined)

const load = async (digest: string, schema: object, cache: string | undefined): Promise<CompiledSchema> => {
  const ready = await precompiled(digest)
  if (ready) return ready
  if (cache === undefined) return compileNow(schema)
  const { keptValidator } = await import('./kept-validators.js')
  return (await keptValidator<CompiledSchema>(cache, digest, schema)) ?? compileNow(schema)
}

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
