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
  const partsOf = createParts(createMeters(priceBook, asOf))
  const grid = createGrid(priceBook, asOf)
  const alike = new Map<MeteredResource['months'], Map<string, readonly Use[]>>()
  const usesOf = ({ resource, months }: MeteredResource): readonly Use[] => {
    const byRegion = alike.get(months) ?? new Map<string, readonly Use[]>()
    alike.set(months, byRegion)
    const found = byRegion.get(resource.region) ?? placed(partsOf(months), resource.region, months.length, grid)
    byRegion.set(resource.region, found)
    return found
  }
  const uses = resources.flatMap((each) => usesOf(each).map((use) => ({ address: each.resource.address, use })))
  const measured = uses.flatMap(({ use }) => use.taken ?? [])
  const regions = [...Map.groupBy(measured, ({ region }) => region)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([region, group]) => ({ region, ...grid.described(region), amount: amountOf(group) }))
  return {
    ...(measured.length > 0 ? { total: amountOf(measured) } : {}),
    atLeast: uses.some(({ use }) => use.shown.unknown.length > 0),
    regions,
    resources: uses.map(({ address, use }) => ({ address, ...use.shown })),
    method: [...METHOD],
    sources: [...grid.sources(), ...sourcesOf(priceBook, asOf)],
  }
}

/** What a resource takes in one region, in a mean month. */
interface Use {
  readonly shown: Omit<ResourceCarbon, 'address'>
  /** Absent where nothing is known. */
  readonly taken?: Taken
}

interface Taken {
  readonly region: string
  readonly kwh: Amount
  readonly operational: Amount
  readonly embodied?: Amount
}

/** What one line takes. */
interface Part {
  /** Of the line's price; empty for the resource's own. */
  readonly region: string
  readonly kwh?: Amount
  readonly embodied?: Amount
  readonly basis?: string
  readonly unknown?: string
}

/** Works out lines once each: alike resources share them. */
const createParts = (meter: ReturnType<typeof createMeters>) => {
  const known = new Map<MeteredLine, Part | undefined>()
  const partOf = (line: MeteredLine): Part | undefined => {
    const { quantity, price, label } = line
    const region = 'given' in price ? '' : (price.region ?? '')
    const found = meter(line)
    if (found === 'none' || quantity.isZero) return undefined
    if (found === 'unknown') return { region, unknown: label }
    if (!quantity.known) return { region, unknown: `${label}: the quantity is not known` }
    const embodied = found.embodied ? { embodied: quantity.times(found.embodied) } : {}
    return { region, kwh: quantity.times(found.kwh), basis: `${label}: ${found.basis}`, ...embodied }
  }
  return (months: MeteredResource['months']): readonly Part[] =>
    months.flat().flatMap(({ line }) => {
      if (!known.has(line)) known.set(line, partOf(line))
      return known.get(line) ?? []
    })
}

/** Lines whose price is of no region on the grid, such as those of edge locations, count where the resource is. */
const placed = (parts: readonly Part[], home: string, months: number, grid: Grid): readonly Use[] =>
  [...Map.groupBy(parts, ({ region }) => (region !== '' && grid.perKwh(region) ? region : home))].map(([region, group]): Use => {
    const energy = group.flatMap(({ kwh }) => kwh ?? [])
    const embodied = group.flatMap((part) => part.embodied ?? [])
    const factor = grid.perKwh(region)
    const blind = energy.length > 0 && !factor ? [`no figure for the grid of ${region}`] : []
    const unknown = shortened([...group.flatMap((part) => part.unknown ?? []), ...blind])
    if (energy.length === 0 || !factor) return { shown: { region, basis: [], unknown } }
    const kwh = mean(sum(energy, 'kWh'), months)
    const made = embodied.length > 0 ? { embodied: mean(sum(embodied, 'kg'), months) } : {}
    const taken = { region, kwh, operational: kwh.times(factor), ...made }
    return { shown: { region, amount: amountOf([taken]), basis: shortened(group.flatMap(({ basis }) => basis ?? [])), unknown }, taken }
  })

const mean = (total: Amount, months: number): Amount => (months === 1 ? total : total.dividedBy(constant(months, '1', 'months')))

const amountOf = (taken: readonly Taken[]): CarbonAmount => {
  const embodied = taken.flatMap((each) => each.embodied ?? [])
  return {
    kwh: rangeOf(
      taken.map(({ kwh }) => kwh),
      'kWh',
    ),
    operationalKg: rangeOf(
      taken.map(({ operational }) => operational),
      'kg',
    ),
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

const shortened = (words: readonly string[]): string[] => {
  const each = [...new Set(words)]
  return each.length > SHOWN ? [...each.slice(0, SHOWN), `and ${each.length - SHOWN} more`] : each
}

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
