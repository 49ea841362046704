import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Estimate, estimateDesign } from '../../src/costing/estimate.js'
import { overHorizon } from '../../src/costing/ledger.js'
import type { Design } from '../../src/design/design.js'
import { loadDesign } from '../../src/design/load-design.js'
import { readManifest } from '../../src/host/manifest.js'
import { openHost } from '../../src/host/plugin-host.js'
import { validatorFor } from '../../src/host/validator.js'
import { openPriceBook } from '../../src/pricing/open-price-book.js'
import { root } from './source-files.ts'

const manifestOf = (name: string) => {
  const folder = join(root, 'plugins', name)
  const { version, planner, ...pkg } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return readManifest({ name: pkg.name, version, root: folder, planner })
}

export interface EngineOptions {
  readonly region?: string
  readonly asOf?: string
  readonly horizon?: number
  readonly commitments?: readonly object[]
  readonly freeTier?: boolean
  readonly connections?: readonly object[]
}

const plugins = readdirSync(join(root, 'plugins'))
  .filter((name) => existsSync(join(root, 'plugins', name, 'package.json')))
  .sort()

/** The built plugins. */
export const engineHost = () => openHost({ plugins: plugins.map(manifestOf), faults: [] }, validatorFor)

/** Loads a design and prices it with the built plugins and the embedded price book, without printing. */
export const estimateOf = async (
  resources: Readonly<Record<string, object>>,
  options: EngineOptions = {},
): Promise<Estimate & { readonly design: Design }> => {
  const { region = 'us-east-1', asOf = '2026-11-01', horizon = 1, commitments, freeTier = false, connections = [] } = options
  const text = JSON.stringify({
    design: 1,
    name: 'test',
    region,
    resources,
    connections,
    freeTier,
    ...(commitments ? { commitments } : {}),
  })
  const host = engineHost()
  const { design, types } = await loadDesign('test.json', { host, read: async () => new TextEncoder().encode(text) })
  const priceBook = openPriceBook({ folders: [join(root, 'dist', 'price-book')] })
  try {
    return { ...estimateDesign({ design, types, priceBook, asOf, horizon }), design }
  } finally {
    priceBook.close()
  }
}

/** Quantity and cash of each line of a resource over the horizon, by line; `cost` is rounded to cents. */
export const linesOf = (
  estimate: Estimate,
  address: string,
): Readonly<Record<string, { readonly quantity: number; readonly cost: number; readonly effective: number }>> => {
  const account = estimate.resources.find(({ resource }) => resource.address === address)
  if (!account) throw new Error(`no resource ${address}`)
  if (account.error !== undefined) throw new Error(account.error)
  const cents = (text: string | undefined): number => Math.round(Number(text) * 100) / 100
  return Object.fromEntries(
    account.entries.map((entry) => {
      if (entry.unknown) throw new Error(`${address}.${entry.id}: ${entry.unknown.why}`)
      const sum = (part: 'quantity' | 'billed' | 'effective') => overHorizon(entry, part, estimate.horizon)?.texts()?.expected
      return [entry.id, { quantity: Number(sum('quantity')), cost: cents(sum('billed')), effective: cents(sum('effective')) }]
    }),
  )
}
