import type { Accepted } from '../actions/accept.js'
import type { Estimated } from '../actions/estimate.js'
import type { Explained } from '../actions/explain.js'
import type { Terminal } from './terminal.js'

/** An estimate for people, or what changed against the baseline. */
export async function estimateText({ result, comparison }: Estimated, { color, columns }: Terminal): Promise<Iterable<string>> {
  const options = { color, width: columns }
  if (!comparison) return [(await import('../report/text.js')).renderText(result, options)]
  return [(await import('../report/compare-text.js')).renderComparison(comparison, options)]
}

/** What was added to the design file. */
export async function acceptedText(accepted: readonly Accepted[], file: string): Promise<string> {
  const { clean } = await import('../report/plain-text.js')
  return [
    `Added to ${clean(file)}:`,
    ...accepted.flatMap(({ id, address, label, added }) => [
      `  + ${clean(label)} (${clean(address)}.${id})`,
      ...added.map(({ path, value }) => clean(`      ${path}: ${JSON.stringify(value)}`)),
    ]),
  ].join('\n')
}

/** An estimate for a spreadsheet. */
export async function estimateCsv({ result }: Estimated): Promise<Iterable<string>> {
  return (await import('../report/csv.js')).csvLines(result)
}

/** How lines were worked out, for people. */
export async function explanationText({ result, address, lineId }: Explained, { color }: Terminal): Promise<Iterable<string>> {
  return [(await import('../explain/explain.js')).explainLine(result, address, lineId, { color })]
}
