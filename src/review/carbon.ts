import { type Amount, constant, sum } from '../costing/quantity.js'
import type { PriceBook } from '../pricing/price-book.js'
import type { Carbon, CarbonAmount, Range, ResourceCarbon } from '../result/result.types.js'
import { createMeters, type MeteredLine } from './meters.js'

/** A resource with its lines, one list if every month is the same, else one for each month. */
export interface MeteredResource {
  readonly resource: { readonly address: string; readonly region: string }
  readonly months: readonly (readonly { readonly line: MeteredLine }[])[]
}

export interface CarbonOptions {
  /** Alike ones may share their months. */
  readonly resources: readonly MeteredResource[]
  readonly priceBook: Pick<PriceBook, 'catalogRow' | 'catalogKeys'>
  /** ISO date. */
  readonly asOf: string
}

/** More words on one resource help nobody. */
const SHOWN = 8

const METHOD: readonly string[] = [
  'Energy of computing: vCPU-hours × (idle watts + utilisation × (full watts − idle watts)); the utilisation is taken to be 50 %.',
  'Energy of storage: TB-hours × 1.2 Wh on solid-state disks or 0.65 Wh on hard disks × the copies that are kept; of transfer: 0.001 kWh for each GB.',
  'Emissions: energy × the overhead of the data centre (PUE) × grams per kWh of the grid, a yearly mean. Location-based: what AWS buys in renewable energy is not taken off.',
  'Emissions of making the hardware are spread over four years and stand apart.',
  'Left out: memory beyond what a processor class holds, requests, traffic within a region and into AWS, buildings. Wrong by a factor of two or more: compare designs with it, do not report it.',
]

/** Energy and emissions of a mean month, per resource and region. What has no coefficient is named and left out, never 0. */
export const carbonOf = ({ resources, priceBook, asOf }: CarbonOptions): Carbon => {
  const meter = createMeters(priceBook, asOf)
  const grid = createGrid(priceBook, asOf)
  const alike = new Map<MeteredResource['months'], readonly Use[]>()
  const uses = resources.flatMap(({ resource, months }) => {
    const found = alike.get(months) ?? usesOf(months, meter)
    alike.set(months, found)
    return placed(found, resource.region, grid).map((use) => ({ address: resource.address, ...use }))
  })
  const ofResources = uses.map((use): ResourceCarbon => {
    const { address, region, basis, unknown, energy } = use
    const shown = { address, region, basis: shortened(basis), unknown: shortened(unknown) }
    return energy.length === 0 ? shown : { ...shown, amount: amountOf([use], grid) }
  })
  const measured = uses.filter(({ energy }) => energy.length > 0)
  const regions = [...Map.groupBy(measured, ({ region }) => region)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([region, group]) => ({ region, ...grid.described(region), amount: amountOf(group, grid) }))
  return {
    ...(measured.length > 0 ? { total: amountOf(measured, grid) } : {}),
    atLeast: uses.some(({ unknown }) => unknown.length > 0),
    regions,
    resources: ofResources,
    method: [...METHOD],
    sources: [...grid.sources(), ...sourcesOf(priceBook, asOf)],
  }
}

/** What lines of one region take in a mean month. */
interface Use {
  /** Of the lines; empty for the resource's own. */
  readonly region: string
  readonly energy: readonly Amount[]
  readonly embodied: readonly Amount[]
  readonly basis: readonly string[]
  readonly unknown: readonly string[]
}

/** One line's share of a use. */
interface Part {
  readonly region: string
  readonly energy?: Amount
  readonly embodied?: Amount
  readonly basis?: string
  readonly unknown?: string
}

const usesOf = (months: MeteredResource['months'], meter: ReturnType<typeof createMeters>): readonly Use[] => {
  const parts = months.flatMap((lines) =>
    lines.flatMap(({ line }): readonly Part[] => {
      const { quantity, price, label } = line
      const region = 'given' in price ? '' : (price.region ?? '')
      const found = meter(line)
      if (found === 'none' || quantity.isZero) return []
      if (found === 'unknown') return [{ region, unknown: label }]
      if (!quantity.known) return [{ region, unknown: `${label}: the quantity is not known` }]
      const mean = quantity.dividedBy(constant(months.length, '1', 'months'))
      const embodied = found.embodied ? { embodied: mean.times(found.embodied) } : {}
      return [{ region, energy: mean.times(found.kwh), basis: `${label}: ${found.basis}`, ...embodied }]
    }),
  )
  return [...Map.groupBy(parts, ({ region }) => region)].map(([region, group]) => ({
    region,
    energy: group.flatMap(({ energy }) => energy ?? []),
    embodied: group.flatMap(({ embodied }) => embodied ?? []),
    basis: [...new Set(group.flatMap(({ basis }) => basis ?? []))],
    unknown: [...new Set(group.flatMap(({ unknown }) => unknown ?? []))],
  }))
}

/** Lines whose price is of no region on the grid, such as those of edge locations, count where the resource is. */
const placed = (uses: readonly Use[], home: string, grid: Grid): readonly Use[] =>
  [...Map.groupBy(uses, ({ region }) => (region !== '' && grid.perKwh(region) ? region : home))].map(([region, group]) => {
    const unknown = group.flatMap((use) => use.unknown)
    const energy = group.flatMap((use) => use.energy)
    if (energy.length > 0 && !grid.perKwh(region))
      return { region, energy: [], embodied: [], basis: [], unknown: [...unknown, `no figure for the grid of ${region}`] }
    return { region, energy, embodied: group.flatMap((use) => use.embodied), basis: group.flatMap((use) => use.basis), unknown }
  })

const amountOf = (uses: readonly Use[], grid: Grid): CarbonAmount => {
  const embodied = uses.flatMap((use) => use.embodied)
  const emitted = uses.flatMap(({ region, energy }) => {
    const factor = grid.perKwh(region)
    return factor ? energy.map((each) => each.times(factor)) : []
  })
  return {
    kwh: rangeOf(
      uses.flatMap(({ energy }) => energy),
      'kWh',
    ),
    operationalKg: rangeOf(emitted, 'kg'),
    ...(embodied.length > 0 ? { embodiedKg: rangeOf(embodied, 'kg') } : {}),
  }
}

/** Six decimals are more than the method can carry. */
const rangeOf = (amounts: readonly Amount[], unit: string): Range => {
  const { low, expected, high } = sum(amounts, unit).range() ?? { low: '0', expected: '0', high: '0' }
  return { low: cut(low), expected: cut(expected), high: cut(high) }
}

const cut = (text: string): string => {
  const [whole = '0', rest = ''] = text.split('.')
  const kept = rest.slice(0, 6).replace(/0+$/, '')
  return kept === '' ? whole : `${whole}.${kept}`
}

const shortened = (words: readonly string[]): string[] =>
  words.length > SHOWN ? [...words.slice(0, SHOWN), `and ${words.length - SHOWN} more`] : [...words]

interface Grid {
  /** kgCO2e for each kWh at the machine, the overhead included. */
  perKwh(region: string): Amount | undefined
  described(region: string): { readonly place?: string; readonly gramsPerKwh?: string; readonly year?: string }
  sources(): readonly string[]
}

const createGrid = ({ catalogRow }: Pick<PriceBook, 'catalogRow'>, asOf: string): Grid => {
  const overhead = catalogRow('carbon-coefficients', 'pue', asOf)
  const pue = overhead?.cells.value
  const used = new Set<string>(overhead ? [`PUE ${pue}: ${overhead.source}, ${overhead.asOf}`] : [])
  const factors = new Map<string, Amount | undefined>()
  const factorOf = (region: string): Amount | undefined => {
    const row = catalogRow('carbon-grid', region, asOf)
    if (row?.cells.gramsPerKwh === undefined || pue === undefined) return undefined
    used.add(`Grid: ${row.source}, ${row.asOf}`)
    const kilograms = constant(row.cells.gramsPerKwh, 'kg/kWh', `grid of ${region}`).dividedBy(constant(1000, '1', 'g for each kg'))
    return kilograms.times(constant(pue, '1', 'overhead of the data centre'))
  }
  return {
    perKwh: (region) => {
      if (!factors.has(region)) factors.set(region, factorOf(region))
      return factors.get(region)
    },
    described: (region) => {
      const { place, gramsPerKwh, year } = catalogRow('carbon-grid', region, asOf)?.cells ?? {}
      return { ...(place ? { place } : {}), ...(gramsPerKwh ? { gramsPerKwh } : {}), ...(year ? { year } : {}) }
    },
    sources: () => [...used].sort(),
  }
}

const sourcesOf = ({ catalogRow }: Pick<PriceBook, 'catalogRow'>, asOf: string): readonly string[] => {
  const said = (what: string, table: string, key: string): readonly string[] => {
    const row = catalogRow(table, key, asOf)
    return row ? [`${what}: ${row.source}, ${row.asOf}`] : []
  }
  return [
    ...said('Watts and hardware', 'carbon-instances', 'm5'),
    ...said('Storage, network, copies', 'carbon-coefficients', 'storage-ssd'),
  ]
}
