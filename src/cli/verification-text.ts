import type { PriceVerification } from '../actions/verify-prices.js'
import { count } from '../report/format.js'

export function verificationText({ files, bytes, problems }: PriceVerification): string {
  const verdict = problems.length === 0 ? 'all as they were written.' : `${count(problems.length, 'problem')}.`
  return `${count(files, 'file')}, ${(bytes / 1e6).toFixed(1)} MB: ${verdict}`
}

/** Each problem, and what mends them. */
export function verificationFailures({ problems }: PriceVerification): readonly string[] {
  if (problems.length === 0) return []
  const remedy = 'Install planner again for what came with it; for synced prices, remove the file’s folder and run planner prices sync.'
  return [...problems.map(({ file, problem }) => `${file}: ${problem}`), remedy]
}
