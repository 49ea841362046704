import { basename, resolve } from 'node:path'
import { didYouMean } from '../design/nearest.js'
import { PlannerError } from '../errors/planner-error.js'
import type { Comparison } from '../report/compare.js'
import { formats, omitted, type RenderContext } from '../report/formats.js'
import type { Result } from '../result/result.types.js'
import type { Deps } from './deps.js'

/** What the files show beside the result. */
export interface OutputOptions {
  readonly page?: RenderContext['page'] | undefined
  readonly comparison?: Comparison | undefined
}

const forms: typeof formats = {
  ...formats,
  '.json': async (result) => (await import('./json-text.js')).jsonText(result),
}

/** Refuses a file whose form nobody writes, and the design itself, before any work is done. */
export function checkOutputs(files: readonly string[], design: string): void {
  for (const file of files) {
    formOf(file)
    checkNotDesign(file, design)
  }
}

export function checkNotDesign(file: string, design: string): void {
  if (resolve(file) === resolve(design))
    throw new PlannerError('OPTION_INVALID', `--output ${file} is the design: the result would take its place.`, {
      hint: 'Name another file.',
    })
}

/** Says that no form has the ending of a file. */
export const wrongEnding = (file: string, endings: readonly string[], written: string): PlannerError => {
  const meant = didYouMean(/\.[^.]*$/.exec(basename(file))?.[0] ?? '', endings)
  return new PlannerError('OPTION_INVALID', `--output ${file}: its ending names no form ${written}.`, {
    hint: `${meant === undefined ? '' : `${meant} `}End it in ${endings.join(', ')}.`,
  })
}

/** Writes the result to each file, in the form that its ending names. One that cannot be made does not hold back the others. */
export async function writeOutputs(
  files: readonly string[],
  result: Result,
  deps: Pick<Deps, 'write' | 'templates' | 'engine' | 'env' | 'note'>,
  { page = 'a4', comparison }: OutputOptions = {},
): Promise<void> {
  const explain = async () => (await import('../explain/trace-steps.js')).stepsOf(result.nodes ?? [])
  const { templates, engine, env } = deps
  const context = { page, comparison, templates, engine, env, explain }
  // All at once: while a browser starts for the one, the others are made.
  const made = await Promise.allSettled(
    files.map(async (file) => {
      const note = (sentence: string) => deps.note(`${file}: ${sentence}`)
      return { file, content: await formOf(file)(result, { ...context, note }) }
    }),
  )
  for (const each of made) if (each.status === 'fulfilled') await deps.write(each.value.file, each.value.content)
  const failed = made.find((each) => each.status === 'rejected')
  if (failed) throw failed.reason
}

/** What the files leave out, a sentence for each file that does. */
export async function outputNotes(files: readonly string[], result: Result): Promise<readonly string[]> {
  const notes = await Promise.all(files.map(async (file) => ({ file, note: await omitted[endingOf(file) ?? '']?.(result) })))
  return notes.flatMap(({ file, note }) => (note === undefined ? [] : [`${file}: ${note}`]))
}

/** Forms by the longest ending that fits: `.focus.csv` is not `.csv`. */
const endings = Object.keys(forms).sort((a, b) => b.length - a.length)

function endingOf(file: string): string | undefined {
  const name = basename(file).toLowerCase()
  return endings.find((each) => name.endsWith(each) && name !== each)
}

function formOf(file: string): (typeof forms)[string] {
  const ending = endingOf(file)
  const form = ending === undefined ? undefined : forms[ending]
  if (form) return form
  throw wrongEnding(file, Object.keys(forms).sort(), 'that planner writes')
}
