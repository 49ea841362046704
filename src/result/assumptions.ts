import type { Estimate } from '../costing/estimate.js'
import { monthlyMean } from '../costing/ledger.js'
import type { Amount } from '../costing/quantity.js'
import type { Result } from './result.types.js'

/** What the estimate takes for granted: defaults of schemas, and numbers that a plugin brought with a reason. Each text once per resource. */
export const assumptionsOf = (estimate: Estimate): Result['assumptions'] => {
  const seen = new Set<Amount>()
  return estimate.resources.flatMap(({ resource, entries }) => {
    const texts = new Set<string>()
    const visit = (root: Amount): void => {
      const pending = [root]
      for (let amount = pending.pop(); amount; amount = pending.pop()) {
        const { origin } = amount
        if (origin.op === 'default') {
          const unit = amount.unit === '1' ? '' : ` ${amount.unit}`
          texts.add(`${origin.pointer.slice(2).join('.')} is taken as ${amount.texts()?.expected ?? 'unknown'}${unit} (default)`)
        }
        if (seen.has(amount)) continue
        seen.add(amount)
        if ('args' in origin) pending.push(...origin.args)
      }
    }
    for (const entry of entries) {
      const quantity = monthlyMean(entry, 'quantity') ?? entry.quantity
      if (quantity) visit(quantity)
    }
    return [...texts].sort().map((text) => ({ address: resource.address, text }))
  })
}
