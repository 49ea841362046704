import { extname, resolve } from 'node:path'
import { PlannerError } from '../errors/planner-error.js'
import type { Result } from '../result/result.types.js'
import type { Deps } from './deps.js'

type Render = (result: Result) => Promise<Iterable<string>>

/** Columns of a text that is read in a file. */
const fileColumns = 120

const forms: Readonly<Record<string, Render>> = {
  '.json': async (result) => (await import('./json-text.js')).jsonText(result),
  '.csv': async (result) => (await import('../report/csv.js')).csvLines(result),
  '.txt': async (result) => [(await import('../report/text.js')).renderText(result, { width: fileColumns, color: false })],
}

/** Refuses a file whose form nobody writes, and the design itself, before any work is done. */
export function checkOutputs(files: readonly string[], design: string): void {
  for (const file of files) {
    formOf(file)
    if (resolve(file) === resolve(design))
      throw new PlannerError('OPTION_INVALID', `--output ${file} is the design: the result would take its place.`, {
        hint: 'Name another file.',
      })
  }
}

/** Writes the result to each file, in the form that its ending names. */
export async function writeOutputs(files: readonly string[], result: Result, deps: Pick<Deps, 'write'>): Promise<void> {
  for (const file of files) await deps.write(file, await formOf(file)(result))
}

function formOf(file: string): Render {
  const form = Object.hasOwn(forms, extname(file).toLowerCase()) ? forms[extname(file).toLowerCase()] : undefined
  if (form) return form
  throw new PlannerError('OPTION_INVALID', `--output ${file}: its ending names no form that planner writes.`, {
    hint: `End it in ${Object.keys(forms).join(', ')}.`,
  })
}
