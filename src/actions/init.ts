import { PlannerError } from '../errors/planner-error.js'
import type { Deps } from './deps.js'

/** A design to start from. */
export interface Starter {
  /** What `--design` calls it: its file's name without the ending. */
  readonly name: string
  readonly title: string
  readonly description: string
  readonly text: string
}

export interface InitOptions {
  readonly file: string
  readonly starter: string
  readonly force: boolean
}

export interface Initialized {
  readonly file: string
  readonly starter: string
}

/** Writes a starter design into a file of the user's; a file that exists is replaced only with `force`. */
export async function init({ file, starter, force }: InitOptions, deps: Pick<Deps, 'starters' | 'write'>): Promise<Initialized> {
  if (/\.ya?ml$/i.test(file))
    throw new PlannerError('OPTION_INVALID', `The starter designs are JSON with comments, which ${file} could not hold.`, {
      hint: 'End the name in .json.',
    })
  const starters = await deps.starters()
  const found = starters.find(({ name }) => name === starter)
  if (found === undefined) {
    throw new PlannerError('OPTION_INVALID', `There is no starter design "${starter}".`, {
      hint: `There are: ${starters.map(({ name }) => name).join(', ')}.`,
    })
  }
  await deps.write(file, found.text, force ? 'replace' : 'create')
  return { file, starter }
}
