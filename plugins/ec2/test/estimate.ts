import { estimateDesign } from '../../../src/costing/estimate.js'
import type { Entry } from '../../../src/costing/ledger.js'
import { withDefaults } from '../../../src/design/defaults.js'
import type { DesignDocument } from '../../../src/design/design.js'
import { shapeOf } from '../../../src/design/shape.js'
import type { LoadedType } from '../../../src/host/resource-types.js'
import { openPriceBook } from '../../../src/pricing/open-price-book.js'
import manifest from '../package.json' with { type: 'json' }
import plugin from '../src/index.js'

const priceBook = openPriceBook({ folders: [new URL('../../../dist/price-book', import.meta.url).pathname] })
const types = new Map<string, LoadedType>()
for (const [id, load] of Object.entries(plugin.resources))
  types.set(id, {
    id,
    plugin: { ...manifest.planner, name: manifest.name, version: manifest.version, root: '', reviews: [] },
    type: (await load()).default,
    validate: () => [],
  })

export const est = (
  resources: Record<string, Record<string, unknown>>,
  options: { region?: string; asOf?: string; horizon?: number; commitments?: unknown[] } = {},
) => {
  const region = options.region ?? 'us-east-1'
  const document = { design: 1, name: 'test', region, resources, commitments: options.commitments } as unknown as DesignDocument
  const source = {
    file: 'test.json',
    position: () => ({ file: 'test.json', line: 1, column: 1 }),
    keyPosition: () => ({ file: 'test.json', line: 1, column: 1 }),
  }
  const design = {
    document,
    source,
    digest: '',
    resources: Object.entries(resources).map(([address, { type, region: own, ...props }]) => {
      const loaded = types.get(String(type))
      if (!loaded) throw new Error(String(type))
      const references: Record<string, string[]> = {}
      for (const [key, value] of Object.entries(props)) if (typeof value === 'string' && value in resources) references[key] = [value]
      return {
        address,
        type: String(type),
        region: String(own ?? region),
        tags: {},
        props: withDefaults(shapeOf(loaded.type.schema), props) as Record<string, unknown>,
        pointer: ['resources', address],
        references,
      }
    }),
  }
  const estimate = estimateDesign({ design, types, priceBook, asOf: options.asOf ?? '2026-11-01', horizon: options.horizon ?? 1 })
  return estimate
}

export const show = (entry: Entry) =>
  `${entry.id}: ${entry.status} ${entry.months[0]?.quantity.texts()?.expected ?? entry.quantity?.texts()?.expected} ${entry.unit} × ${entry.listed?.price.tiers[0]?.price ?? entry.given?.texts()?.expected ?? ''} = ${entry.months[0]?.billed.texts()?.expected} ${entry.listed?.price.trust ?? ''} ${entry.listed?.price.published ?? ''} ${entry.note ?? ''} ${entry.unknown?.why.slice(0, 400) ?? ''}`
