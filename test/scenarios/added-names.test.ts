import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { priceResources } from '../../src/costing/basis.js'
import { findOmissions } from '../../src/costing/omissions.js'
import { loadDesign } from '../../src/design/load-design.js'
import { applyChanges } from '../../src/design/patch.js'
import { openPriceBook } from '../../src/pricing/open-price-book.js'
import { engineHost } from '../support/engine.ts'
import { mended } from '../support/mended.ts'
import { reviewOf } from '../support/review.ts'
import { root } from '../support/source-files.ts'

const load = (design: object) => {
  const text = JSON.stringify({ design: 1, name: 'test', region: 'eu-west-1', ...design })
  return loadDesign('test.json', { host: engineHost(), read: async () => new TextEncoder().encode(text) })
}

const omissionsOf = async (resources: Readonly<Record<string, object>>) => {
  const priceBook = openPriceBook({ folders: [join(root, 'dist', 'price-book')] })
  try {
    const basis = priceResources({ ...(await load({ resources })), priceBook, asOf: '2026-11-01', horizon: 1 })
    const { found, failures } = await findOmissions(basis, { host: engineHost(), regions: [] })
    return { document: basis.options.design.document, found, failures }
  } finally {
    priceBook.close()
  }
}

/** Names as long as the schema has them, alike but for their last letter. */
const long = (last: string): string => `${'n'.repeat(127)}${last}`

describe('what is added for a resource with a long name', () => {
  it.each([
    ['aws:ec2:instance', { instanceType: 'm7g.large' }, 'volume-snapshots'],
    ['aws:ec2:volume', { size: 100 }, 'volume-snapshots'],
    ['aws:lambda:function', { requests: 1000000, duration: 100 }, 'function-logs'],
  ])('has a name of its own: %s', async (type, props, id) => {
    const { document, found, failures } = await omissionsOf({ [long('a')]: { type, ...props }, [long('b')]: { type, ...props } })
    expect(failures).toEqual([])
    const changes = found.filter((omission) => omission.id === id).flatMap((omission) => omission.changes)
    expect(changes).toHaveLength(2)
    const { design } = await load(applyChanges(document, changes) as object)
    expect(design.resources).toHaveLength(4)
  })

  it('has a name that the design may have: a fix', async () => {
    const design = { resources: { [long('a')]: { type: 'aws:sqs:queue', messages: 1 } } }
    const fixed = mended(design, await reviewOf(design), 'queue-without-dead-letter')
    expect((await load(fixed)).design.resources).toHaveLength(2)
  })
})
