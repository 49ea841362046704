import type { Range, Result } from '../result/result.types.js'
import { sum } from './decimal.js'

type Omission = NonNullable<Result['omissions']>[number]

/** The same that several resources leave out, and what it adds to a month of all of them. */
export interface OmissionGroup extends Pick<Omission, 'id' | 'label' | 'why'> {
  readonly addresses: readonly string[]
  /** Absent where nothing is known. */
  readonly monthly: Range | undefined
  readonly atLeast: boolean
}

export const groupOmissions = (omissions: readonly Omission[]): readonly OmissionGroup[] =>
  [...Map.groupBy(omissions, ({ id, label, why }) => JSON.stringify([id, label, why])).values()].flatMap((group) =>
    group.slice(0, 1).map(({ id, label, why }) => {
      const known = group.flatMap(({ monthly }) => monthly ?? [])
      const total = (end: keyof Range): string => sum(known.map((range) => range[end]))
      return {
        id,
        label,
        why,
        addresses: group.map(({ address }) => address),
        monthly: known.length === 0 ? undefined : { low: total('low'), expected: total('expected'), high: total('high') },
        atLeast: group.some(({ atLeast, monthly }) => atLeast || monthly === undefined),
      }
    }),
  )
