import type { Result } from '../../src/result/result.types.js'
import { planner } from './planner.ts'

const priced = new Map<string, Promise<Result>>()

/** The result of a design that planner brings, priced by the real program; once in a file of tests. */
export const pricedStarter = (name: string, ...options: readonly string[]): Promise<Result> => {
  const key = [name, ...options].join(' ')
  const known = priced.get(key) ?? price(name, options)
  priced.set(key, known)
  return known
}

const price = async (name: string, options: readonly string[]): Promise<Result> => {
  const args = [
    'estimate',
    `templates/designs/${name}.json`,
    '--as-of',
    '2026-11-01',
    '--json',
    '--no-traces',
    '--no-omissions',
    ...options,
  ]
  const { status, stdout, stderr } = await planner(args)
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}
