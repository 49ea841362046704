import { multiply } from '../decimal.js'
import { count, money } from '../format.js'
import type { OwnerView } from './detail.js'

/** A resource, and those that read the same but for their names. */
export interface AlikeView {
  readonly owner: OwnerView
  readonly others: readonly OwnerView[]
  /** `199 others`; empty without any. */
  readonly count: string
  /** What all of them cost; empty without others, and where it is not known. */
  readonly together: string
}

/** Fewer are shown one by one. */
const FEWEST = 3

/** What reads the same is shown once, where the first of it stands: nobody compares two hundred equal lists on paper. */
export const groupAlike = (owners: readonly OwnerView[], currency: string): readonly AlikeView[] => {
  const looks = new Map(owners.map((owner) => [owner, looksOf(owner)]))
  const groups = Map.groupBy(owners, (owner) => looks.get(owner))
  return owners.flatMap((owner) => {
    const [first, ...others] = groups.get(looks.get(owner)) ?? []
    if (others.length + 1 < FEWEST) return alikeOf(owner, [], currency)
    return first === owner ? alikeOf(owner, others, currency) : []
  })
}

const alikeOf = (owner: OwnerView, others: readonly OwnerView[], currency: string): AlikeView => {
  const costs = others.length > 0 && owner.lines.length > 0 && owner.monthly.known
  return {
    owner,
    others,
    count: others.length === 0 ? '' : count(others.length, 'other'),
    together: costs ? money(multiply(owner.monthly.sort, String(others.length + 1)), currency) : '',
  }
}

const looksOf = (owner: OwnerView): string =>
  JSON.stringify({ ...owner, name: '', anchor: '', place: '', lines: owner.lines.map((line) => ({ ...line, anchor: '' })) })
