import { closest, distance } from 'fastest-levenshtein'

/** The candidate that was probably meant: at most a third of its letters differ. */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined
  const found = closest(written, candidates)
  return distance(written, found) <= Math.max(1, Math.ceil(found.length / 3)) ? found : undefined
}
