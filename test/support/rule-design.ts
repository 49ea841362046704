import { describe, expect, it } from 'vitest'
import type { UnpricedReview } from '../../src/review/review.js'
import { failing, verdictsOf } from './review.ts'

/** Resources of a design by address. */
export type Resources = Readonly<Record<string, object>>

/** What is changed of resources by address; undefined leaves a resource out. */
export type Changes = Readonly<Record<string, object | undefined>>

export const changedResources = (resources: Resources, changes: Changes): Resources => {
  const changed = { ...resources, ...changes }
  return Object.fromEntries(
    Object.entries(changed).flatMap(([address, change]) => (change ? [[address, { ...resources[address], ...change }]] : [])),
  )
}

/** A plugin's rules over real types: a design on which none fails, and single defects of it. */
export interface RuleDesign {
  /** Ids of the plugin's rules. */
  readonly own: readonly string[]
  readonly sound: Resources
  /** The rules that each defect fails, and what it changes. */
  readonly defects: readonly (readonly [rules: string, changes: Changes])[]
  readonly review: (resources: Resources) => Promise<UnpricedReview>
  /** Rules that have nothing to judge in the sound design. */
  readonly unjudged?: readonly string[]
  /** Rules whose defects are no changes of resources, and have cases of their own. */
  readonly apart?: readonly string[]
}

/** Each rule has something to judge in the sound design and passes; each defect fails the rules meant for it and no other. */
export const judgeDesign = ({ own, sound, defects, review, unjudged = [], apart = [] }: RuleDesign): void => {
  const ownOf = (reviewed: UnpricedReview): readonly string[] => failing(reviewed).filter((id) => own.includes(id))

  describe('a sound design', () => {
    it('fails no rule, and each has something to judge', async () => {
      const reviewed = await review(sound)
      expect(ownOf(reviewed)).toEqual([])
      for (const id of own) expect(verdictsOf(reviewed, id), id).toMatchObject({ failed: 0, unknown: 0 })
      expect(own.filter((id) => verdictsOf(reviewed, id).passed === 0)).toEqual(unjudged)
    })
  })

  describe('a defect', () => {
    it.each(defects)('%s', async (rules, changes) => {
      expect(ownOf(await review(changedResources(sound, changes))).join(', ')).toBe(rules)
    })

    it('is made for every rule', () => {
      const covered = new Set([...apart, ...defects.flatMap(([rules]) => rules.split(', '))])
      expect(own.filter((id) => !covered.has(id))).toEqual([])
    })
  })
}
