import type { CatalogRow } from '@planner/contract'
import type { CheckedLine } from '../costing/evaluate.js'
import { type Amount, constant } from '../costing/quantity.js'
import type { PriceBook } from '../pricing/price-book.js'

/** A line of an estimate, as far as it tells what runs. */
export type MeteredLine = Pick<CheckedLine, 'label' | 'quantity' | 'price'>

/** What one unit of a line takes. */
export interface Footprint {
  /** kWh per unit of the line, without the data centre's overhead. */
  readonly kwh: Amount
  /** kgCO2e per unit of making the hardware; absent where nobody says. */
  readonly embodied?: Amount
  /** How it was worked out, in words. */
  readonly basis: string
}

/** `none`: nothing of its own, such as a fee or a licence. `unknown`: no coefficient. */
export type Metered = Footprint | 'none' | 'unknown'

const ONE = (value: number | string): Amount => constant(value, '1', 'coefficient')
const THOUSAND = ONE(1000)

/** An EC2 instance type within the names of other services: `db.m6g.large`, `m7g.large.search`. */
const MACHINE = /(?:^|\.)([a-z]+\d[a-z0-9-]*\.[a-z0-9-]*(?:nano|micro|small|medium|large|metal)[a-z0-9-]*)(?=\.|$)/

/** Works out what meters take, from the coefficients as they held on a date. */
export const createMeters = ({ catalogRow, catalogKeys }: Pick<PriceBook, 'catalogRow' | 'catalogKeys'>, asOf: string) => {
  const row = (table: string, key: string): CatalogRow['cells'] => catalogRow(table, key, asOf)?.cells ?? {}
  const coefficient = (name: string): Amount | undefined => {
    const { value } = row('carbon-coefficients', name)
    return value === undefined ? undefined : ONE(value)
  }
  const rules = Map.groupBy(
    [...catalogKeys('carbon-meters')].sort().map((key) => row('carbon-meters', key)),
    ({ offer, unit }) => `${offer} ${unit}`,
  )
  const known = new Map<string, Metered>()

  /** kWh an hour: idle power and what load adds to it. */
  const power = (min: string | undefined, max: string | undefined): Amount | undefined => {
    const utilisation = coefficient('cpu-utilisation-default')
    if (min === undefined || max === undefined || !utilisation) return undefined
    const idle = ONE(min)
    return idle.plus(ONE(max).minus(idle).times(utilisation).dividedBy(ONE(100))).dividedBy(THOUSAND)
  }
  const ofDefault = (): Amount | undefined =>
    power(row('carbon-coefficients', 'min-watts-per-vcpu-default').value, row('carbon-coefficients', 'max-watts-per-vcpu-default').value)

  const machine = (where: Readonly<Record<string, string>>, unit: string, copies: string | undefined): Metered => {
    const type = Object.values(where).flatMap((value) => MACHINE.exec(value)?.[1] ?? [])[0]
    const { vcpu, family = '', gpuModel, gpuCount, acceleratorKind } = type === undefined ? {} : machineCells(type)
    const { minWattsPerVcpu, maxWattsPerVcpu, embodiedGramsPerVcpuHour, processorClass, quality = '' } = row('carbon-instances', family)
    const perVcpu = power(minWattsPerVcpu, maxWattsPerVcpu)
    if (vcpu === undefined || !perVcpu) return 'unknown'
    const gpu = `${(gpuModel ?? '').toLowerCase().replaceAll(' ', '-')}`
    const perGpu = power(row('carbon-coefficients', `gpu-min-watts-${gpu}`).value, row('carbon-coefficients', `gpu-max-watts-${gpu}`).value)
    // The processor of a machine that computes on accelerators is the smaller part: half a figure would mislead.
    if (acceleratorKind !== undefined && !perGpu) return 'unknown'
    const cores = ONE(vcpu).times(ONE(copies ?? 1))
    const accelerators = perGpu ? perGpu.times(ONE(gpuCount ?? 1)).times(ONE(copies ?? 1)) : ONE(0)
    const embodied = embodiedGramsPerVcpuHour === undefined ? undefined : ONE(embodiedGramsPerVcpuHour).times(cores).dividedBy(THOUSAND)
    const watts = `${minWattsPerVcpu} to ${maxWattsPerVcpu} W per vCPU (${[processorClass, quality].filter((text) => text).join(', ')})`
    return footprint(cores.times(perVcpu).plus(accelerators), unit, `${type}: ${cores.texts()?.expected} vCPU at ${watts}`, embodied)
  }
  const machineCells = (type: string): CatalogRow['cells'] => {
    const { series, ...cells } = row('ec2-instance-types', type)
    return { ...cells, family: series ?? type.split('.')[0] }
  }

  const storage = (kind: string, unit: string, copies = 'replication-default'): Metered => {
    const [factor, replicas] = [coefficient(`storage-${kind}`), coefficient(copies)]
    if (!factor || !replicas) return 'unknown'
    // Wh for a TB and hour: a month is 730 hours, a TB 1,024 GB.
    const kwh = factor.times(replicas).times(ONE(730)).dividedBy(ONE(1024)).dividedBy(THOUSAND)
    return footprint(kwh, unit, `${kind === 'ssd' ? 'solid-state' : 'hard'} disks, ${replicas.texts()?.expected} copies`)
  }

  const worked = (kind: string, where: Readonly<Record<string, string>>, unit: string, copies: string | undefined): Metered => {
    if (kind === 'none') return 'none'
    if (kind === 'machine') return machine(where, unit, copies)
    if (kind === 'ssd' || kind === 'hdd') return storage(kind, unit, copies)
    if (kind === 'network') {
      const kwh = coefficient('network')
      return kwh ? footprint(kwh, unit, 'network, per GB') : 'unknown'
    }
    const perVcpu = ofDefault()
    if (kind === 'vcpu') return perVcpu ? footprint(perVcpu, unit, 'vCPU-hours of an average processor') : 'unknown'
    const megabytes = coefficient('lambda-mb-per-vcpu')
    if (kind !== 'lambda' || !perVcpu || !megabytes) return 'unknown'
    const hours = ONE(1024).dividedBy(megabytes).dividedBy(ONE(3600))
    return footprint(perVcpu.times(hours), unit, 'vCPU time by memory, of an average processor')
  }

  return ({ quantity, price }: MeteredLine): Metered => {
    const { unit } = quantity
    // Traffic without a price of the list stays within a region, or comes in: the method leaves both out.
    if ('given' in price) return unit === 'GB' ? 'none' : 'unknown'
    const { offer, where } = price
    const words = Object.values(where)
    const key = `${offer} ${unit} ${words.join('|')}`
    const ready = known.get(key)
    if (ready) return ready
    const rule = [...(rules.get(`${offer} ${unit}`) ?? []), ...(rules.get(`* ${unit}`) ?? [])].find(
      ({ contains }) => contains === undefined || words.some((word) => word.includes(contains)),
    )
    const found = rule?.kind === undefined ? 'unknown' : worked(rule.kind, where, unit, rule.copies)
    known.set(key, found)
    return found
  }
}

const footprint = (kwh: Amount, unit: string, basis: string, embodied?: Amount): Footprint => ({
  kwh: perUnit(kwh, 'kWh', unit),
  basis,
  ...(embodied ? { embodied: perUnit(embodied, 'kg', unit) } : {}),
})

const perUnit = (value: Amount, of: string, unit: string): Amount => value.times(constant(1, `${of}/${unit}`, 'footprint of one unit'))
