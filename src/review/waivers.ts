import type { Design } from '../design/design.js'
import type { Review } from '../result/result.types.js'

type Waiver = Review['waivers'][number]

/** What a design's waivers accept. */
export interface Waivers {
  /** The waiver in force for a finding of this rule at this resource. */
  find(rule: string, address: string): { readonly reason: string; readonly until?: string } | undefined
  /** All of them, with what became of each. */
  states(): readonly Waiver[]
}

interface Written {
  readonly rule: string
  readonly resource?: string
  readonly reason: string
  readonly until?: string
}

/** A waiver holds to the end of its last day; after that the finding counts again. */
export const waiversOf = ({ document, source }: Design, today: string): Waivers => {
  const all = (document.waivers ?? []) as readonly Written[]
  const expired = ({ until }: Written): boolean => until !== undefined && until < today
  const applied = new Set<Written>()
  return {
    find: (rule, address) => {
      const meant = all.filter((waiver) => waiver.rule === rule && (waiver.resource === undefined || waiver.resource === address))
      const found = meant.find((waiver) => !expired(waiver))
      if (!found) return undefined
      applied.add(found)
      return { reason: found.reason, ...(found.until === undefined ? {} : { until: found.until }) }
    },
    states: () =>
      all.map((waiver, index) => ({
        rule: waiver.rule,
        ...(waiver.resource === undefined ? {} : { resource: waiver.resource }),
        reason: waiver.reason,
        ...(waiver.until === undefined ? {} : { until: waiver.until }),
        state: expired(waiver) ? 'expired' : applied.has(waiver) ? 'applied' : 'unused',
        position: source.position(['waivers', index]),
      })),
  }
}
