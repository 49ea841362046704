import type { CostLine, ResourceContext, ResourceType } from '@planner/contract'
import { estimateDesign } from '../../src/costing/estimate.js'
import type { Exchange } from '../../src/costing/overlays.js'
import type { Design, DesignDocument } from '../../src/design/design.js'
import type { LoadedType } from '../../src/host/resource-types.js'
import type { PriceBook } from '../../src/pricing/price-book.js'
import { buildResult } from '../../src/result/build-result.js'

const PLUGIN = { name: '@test/plugin', version: '1.2.3', root: '/', entry: './index.js', resources: [], reviews: [], offers: [] }

/** A design as the loader would hand it on, without a file: every position is line 1. */
export const designOf = (document: Partial<DesignDocument> & Pick<DesignDocument, 'resources'>): Design => {
  const whole: DesignDocument = { design: 1, name: 'Test', region: 'eu-west-1', ...document }
  const position = () => ({ file: 'design.json', line: 1, column: 1 })
  return {
    document: whole,
    source: { file: 'design.json', position, keyPosition: position },
    digest: 'test',
    resources: Object.entries(whole.resources).map(([address, { type, region, tags, note: _, ...props }]) => ({
      address,
      type,
      region: region ?? whole.region,
      tags: tags ?? {},
      props,
      pointer: ['resources', address],
      references: {},
    })),
  }
}

/** A resource type for tests: its lines, and a schema that accepts amounts in the units given. */
export const typeOf = (
  units: Readonly<Record<string, string>>,
  lines: (ctx: ResourceContext) => Iterable<CostLine>,
  more: Partial<ResourceType> = {},
): ResourceType => ({
  title: 'Thing',
  summary: 'A thing of the tests.',
  schema: {
    type: 'object',
    properties: Object.fromEntries(Object.entries(units).map(([name, unit]) => [name, { $ref: 'planner:usage', unit, description: name }])),
  },
  serviceModel: 'infrastructure',
  lines,
  ...more,
})

/** Estimates a design of test types and writes the result, with traces. */
export const resultOf = (
  design: Design,
  types: Readonly<Record<string, ResourceType>>,
  priceBook: PriceBook,
  horizon = 12,
  traces = true,
  exchange?: Exchange,
) => {
  const loaded = new Map(
    Object.entries(types).map(([id, type]): [string, LoadedType] => [id, { id, plugin: PLUGIN, type, validate: () => [] }]),
  )
  const estimate = estimateDesign({ design, types: loaded, priceBook, asOf: '2026-11-21', horizon, exchange, traces })
  return buildResult({ planner: '0.0.0', design, estimate, priceBookDigest: priceBook.digest, traces })
}
