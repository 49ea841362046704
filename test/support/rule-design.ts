import { describe, expect, it } from 'vitest'
import type { UnpricedReview } from '../../src/review/review.js'
import { failing, verdictsOf } from './review.ts'

/** A plugin's rules over real types: a design on which none fails, and single defects of it. */
export interface RuleDesign<C> {
  /** Ids of the plugin's rules. */
  readonly own: readonly string[]
  readonly sound: () => Promise<UnpricedReview>
  /** The rules that each defect fails, and what it changes. */
  readonly defects: readonly (readonly [rules: string, changes: C])[]
  readonly defective: (changes: C) => Promise<UnpricedReview>
}

/** Each rule has something to judge in the sound design and passes; each defect fails the rules meant for it and no other. */
export const judgeDesign = <C>({ own, sound, defects, defective }: RuleDesign<C>): void => {
  const ownOf = (review: UnpricedReview): readonly string[] => failing(review).filter((id) => own.includes(id))

  describe('a sound design', () => {
    it('fails no rule, and each has something to judge', async () => {
      const reviewed = await sound()
      expect(ownOf(reviewed)).toEqual([])
      for (const id of own) expect(verdictsOf(reviewed, id), id).toMatchObject({ failed: 0, unknown: 0 })
      for (const id of own) expect(verdictsOf(reviewed, id).passed, id).toBeGreaterThan(0)
    })
  })

  describe('a defect', () => {
    it.each(defects)('%s', async (rules, changes) => expect(ownOf(await defective(changes)).join(', ')).toBe(rules))

    it('is made for every rule', () => {
      const covered = new Set(defects.flatMap(([rules]) => rules.split(', ')))
      expect(own.filter((id) => !covered.has(id))).toEqual([])
    })
  })
}
