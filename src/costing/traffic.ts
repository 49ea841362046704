import type { Design } from '../design/design.js'
import { resolveUsage } from '../design/usage.js'
import { type Amount, mean, ranged } from './quantity.js'

/** What a connection carries in a mean month of the horizon, in GB. */
export const monthlyTraffic = (
  gb: unknown,
  { document, horizon }: { readonly document: Design['document']; readonly horizon: number },
): Amount => {
  const inMonth = (month: number) => resolveUsage(gb, { unit: 'GB', month, drivers: document.drivers ?? {} })
  const first = inMonth(0)
  const months = first.varies ? [first, ...Array.from({ length: horizon - 1 }, (_, index) => inMonth(index + 1))] : [first]
  return mean(
    months.flatMap(({ segments }) =>
      segments.map(({ hours, low, expected, high }) => ({
        weight: hours,
        value: ranged({ low, expected, high }, 'GB', { op: 'input', pointer: [] }),
      })),
    ),
  )
}
