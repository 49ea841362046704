import { distance } from 'fastest-levenshtein'

/** A design of 100,000 resources must not make each slip cost as many comparisons. */
const MOST_CANDIDATES = 5000

/** The candidate nearest to what was written, or undefined if none is near enough to be meant. */
export const nearestWord = (written: string, candidates: Iterable<string>): string | undefined => {
  const wanted = written.toLowerCase().slice(0, 100)
  // Two letters in the wrong order are two changes; beyond that, one slip in three letters is still the same word.
  let best = Math.max(wanted.length < 3 ? 1 : 2, Math.floor(wanted.length / 3)) + 1
  let nearest: string | undefined
  let compared = 0
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= best) continue
    if (++compared > MOST_CANDIDATES) break
    const far = distance(wanted, candidate.toLowerCase())
    if (far < best) {
      best = far
      nearest = candidate
    }
  }
  return nearest
}

/** `did you mean "m7g.large"?`, or nothing. */
export const didYouMean = (written: string, candidates: Iterable<string>): string | undefined => {
  const nearest = nearestWord(written, candidates)
  return nearest === undefined ? undefined : `did you mean ${JSON.stringify(nearest)}?`
}

/** Words for a hint, cut where there are too many to read. */
export const listWords = (words: readonly string[], most = 12): string =>
  words.length > most ? `${words.slice(0, most).join(', ')} and ${words.length - most} more` : words.join(', ')
