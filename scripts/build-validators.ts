import { glob, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PlannerPlugin, PluginManifest } from '@planner/contract'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { AJV_OPTIONS, withVocabulary } from '../src/host/ajv-setup.ts'
import { schemaDigest } from '../src/host/schema-digest.ts'
import { CODE_OPTIONS, validatorModule } from '../src/host/validator-code.ts'

const ROOT = join(import.meta.dirname, '..')
const DESIGN = 'src/design/design.schema.json'
const FILES = [DESIGN, 'src/result/result.schema.json', 'src/review/lens/lens.schema.json', 'plugins/*/schemas/*.schema.json']

/** A plugin's module as `tsc -b` leaves it: its entry is bundled from that later. */
const COMPILED = 'dist/src/index.js'

/** The code of a validator that imports nothing. */
export const validatorCode = (schema: object): string =>
  validatorModule(withVocabulary(new Ajv2020({ ...AJV_OPTIONS, code: CODE_OPTIONS })), standalone.default, schema)

/** A schema with where it comes from. */
interface Found {
  readonly origin: string
  readonly schema: object
}

/** The schemas in files, and those that plugins make when they run: their reservations have no file. */
const findSchemas = async (root: string): Promise<readonly Found[]> => {
  const found: Found[] = []
  for (const origin of await paths(FILES, root))
    found.push({ origin, schema: JSON.parse(await readFile(join(root, origin), 'utf8')) as object })
  for (const manifest of await paths('plugins/*/package.json', root)) {
    const { planner } = JSON.parse(await readFile(join(root, manifest), 'utf8')) as { readonly planner?: PluginManifest }
    if (!planner?.resources?.length) continue
    const { default: plugin } = (await import(pathToFileURL(join(root, dirname(manifest), COMPILED)).href)) as {
      readonly default: PlannerPlugin
    }
    for (const [id, load] of Object.entries(plugin.resources ?? {})) {
      const { default: type } = await load()
      found.push({ origin: id, schema: type.schema })
      if (type.reservable) found.push({ origin: `reservations of ${id}`, schema: type.reservable.schema })
    }
  }
  return found
}

const paths = async (pattern: string | readonly string[], root: string): Promise<readonly string[]> => {
  const found: string[] = []
  for await (const path of glob(pattern, { cwd: root })) found.push(path)
  return found.sort()
}

/** Compiles all schemas of the tree at `root` into `out`, one module each, named by the schema's digest; plugins must be built. */
export const buildValidators = async (root: string, out: string): Promise<readonly Found[]> => {
  const found = await findSchemas(root)
  await rm(out, { recursive: true, force: true })
  await mkdir(out, { recursive: true })
  const done = new Set<string>()
  const names: Record<string, string> = {}
  for (const { origin, schema } of found) {
    const digest = schemaDigest(schema)
    names[origin === DESIGN ? 'design' : origin] = digest
    if (done.has(digest)) continue
    done.add(digest)
    try {
      await writeFile(join(out, `${digest}.js`), validatorCode(schema))
    } catch (error) {
      throw new Error(`${origin}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
  }
  await writeFile(join(out, 'names.json'), JSON.stringify(names))
  return found
}

if (import.meta.main) {
  const out = join(ROOT, 'dist/validators')
  await buildValidators(ROOT, out)
  console.log(`${(await readdir(out)).length} validators compiled`)
}
