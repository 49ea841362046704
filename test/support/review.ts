import { join } from 'node:path'
import { priceResources } from '../../src/costing/basis.js'
import { loadDesign } from '../../src/design/load-design.js'
import type { LoadedRule, LoadedRules } from '../../src/host/resource-types.js'
import { openPriceBook } from '../../src/pricing/open-price-book.js'
import { commitmentStates } from '../../src/review/commitments.js'
import { reviewDesign, type UnpricedReview } from '../../src/review/review.js'
import { engineHost } from './engine.ts'
import { root } from './source-files.ts'

const asOf = '2026-11-01'

/** A design file as an object; what is left out is filled in. */
export type PartialDesign = Readonly<Record<string, unknown>> & { readonly resources: Readonly<Record<string, object>> }

/** Reviews a design with the built plugins and their rules, or with the rules given. */
export const reviewOf = async (design: PartialDesign, rules?: readonly LoadedRule[]): Promise<UnpricedReview> => {
  const text = JSON.stringify({ design: 1, name: 'test', region: 'eu-west-1', ...design }, undefined, 2)
  const host = engineHost()
  const loaded = await loadDesign('test.json', { host, read: async () => new TextEncoder().encode(text) })
  const priceBook = openPriceBook({ folders: [join(root, 'dist', 'price-book')] })
  try {
    const basis = priceResources({ ...loaded, priceBook, asOf, horizon: 1 })
    const { evaluation } = basis
    const all: LoadedRules = rules ? { rules, broken: [] } : await host.rules(new Set(loaded.types.keys()))
    return reviewDesign({
      design: loaded.design,
      evaluation,
      commitments: commitmentStates(basis),
      rules: all,
      priceBook,
      asOf,
      today: '2026-11-22',
    })
  } finally {
    priceBook.close()
  }
}

/** Rules with open findings, each once, in order. */
export const failing = ({ findings }: UnpricedReview): readonly string[] =>
  [...new Set(findings.filter(({ waiver }) => !waiver).map(({ rule }) => rule))].sort()

/** What became of one rule: how many resources passed, failed, are unknown, and to how many it does not apply. */
export const verdictsOf = ({ rules }: UnpricedReview, id: string) => {
  const rule = rules.find((each) => each.id === id)
  if (!rule) throw new Error(`no rule ${id} ran`)
  const { passed, failed, unknown, notApplicable, error } = rule
  return { passed: passed.length, failed, unknown, notApplicable, ...(error === undefined ? {} : { error }) }
}
