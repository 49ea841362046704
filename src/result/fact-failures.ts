import type { Evaluation } from '../costing/evaluate.js'
import type { Result } from './result.types.js'

/** The result with the types that could not give their facts: what others made of them is not all there is to know. */
export const withFactFailures = (result: Result, { factFailures }: Pick<Evaluation, 'factFailures'>): Result => {
  const failed = factFailures()
  if (failed.length === 0) return result
  const pluginOf = (address: string): string => result.resources.find((resource) => resource.address === address)?.plugin ?? ''
  return {
    ...result,
    totals: { ...result.totals, atLeast: true },
    failures: [...result.failures, ...failed.map(({ address, message }) => ({ plugin: pluginOf(address), address, message }))],
  }
}
