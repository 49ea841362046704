import type { CheckContext, Facts, Month, Path, Profile, Purchase, Quantity, Unit } from '@planner/contract'
import type { DesignDocument, DesignResource } from '../design/design.js'
import { nearestWord } from '../design/nearest.js'
import { resolveUsage } from '../design/usage.js'
import { usageUnit } from '../design/usage-schema.js'
import { PlannerError } from '../errors/planner-error.js'
import type { PriceBook } from '../pricing/price-book.js'
import { catalogReader } from './catalog-reader.js'
import { profile } from './profile.js'
import { type Amount, asAmount, constant, mean, ranged, unknown } from './quantity.js'
import { sameUnit } from './units.js'
import { zoneLetter } from './zone-letter.js'

/** What contexts of one estimate share. */
export interface ContextDeps {
  readonly document: DesignDocument
  readonly priceBook: Pick<PriceBook, 'catalogRow' | 'catalogKeys'>
  readonly asOf: string
  readonly factsOf: (address: string) => Facts
  /** Addresses of the resources that refer to one through a property. */
  readonly referrersOf: (address: string, role: string) => readonly string[]
  /** Facts of the resources of one type, in the order of the design. */
  readonly factsOfType: (type: string) => readonly Facts[]
  /** Amounts of past months by resource, path and month: each month asks for those before it again. */
  readonly past: WeakMap<DesignResource, Map<string, Amount>>
}

/** A context and what the plugin's use of it showed. */
export interface ObservedContext {
  readonly ctx: CheckContext
  /** True if another month can give other lines: something that was read grows, changes or accumulates. */
  readonly varies: () => boolean
  /** True if the answer may depend on which resource asked, and not only on its type, region and properties. */
  readonly personal: () => boolean
}

const HOURS = constant(730, 'hour', 'a month is 730 hours, as AWS counts it')
const MONTH = constant(1, 'month', 'one month')

/** The value at a path, own properties only; undefined if there is none. */
export const valueAtPath = (root: unknown, path: Path): unknown => {
  let value = root
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Record<string | number, unknown>)[step]
  }
  return value
}

/** What a plugin sees of one resource in one month (0 is the first). */
export const createContext = (resource: DesignResource, schema: object, month: number, deps: ContextDeps): ObservedContext => {
  let varies = false
  let personal = false
  const written = valueAtPath(deps.document, resource.pointer)

  const read = (path: Path, unit: Unit, index: number): Profile | undefined => {
    const declared = usageUnit(schema, path)
    if (declared !== unit)
      throw new PlannerError(
        'UNIT_MISMATCH',
        `${path.join('.')} is asked for in ${unit}; its schema says ${declared ?? 'that it is no amount'}`,
        { exit: 3, hint: 'this is a mistake in the plugin' },
      )
    const usage = valueAtPath(resource.props, path)
    if (usage === undefined) return undefined
    // A part stands nowhere in the design but in the resource that creates it.
    const pointer = resource.partOf === undefined ? [...resource.pointer, ...path] : resource.pointer
    const series = resolveUsage(usage, { unit, month: index, drivers: deps.document.drivers ?? {} })
    varies ||= series.varies
    const op = resource.partOf === undefined && valueAtPath(written, path) === undefined ? 'default' : 'input'
    const own = path.filter((step) => typeof step === 'string').join('.')
    const name = series.driver === undefined ? own : `${own}, from the driver ${series.driver}`
    const shared = new Map<string, Amount>()
    return profile(
      series.segments.map(({ start, hours, low, expected, high }) => {
        const key = `${low} ${expected} ${high}`
        const value = shared.get(key) ?? ranged({ low, expected, high }, unit, { op, pointer }, name)
        shared.set(key, value)
        return { start, hours, value }
      }),
    )
  }

  const missing = (path: Path, unit: Unit): Amount => unknown(unit, `${path.join('.')} is not given`, [...resource.pointer, ...path])

  const input = (path: Path, unit: Unit, index: number, otherwise?: Quantity): Amount => {
    const through = read(path, unit, index)
    if (otherwise && !sameUnit(otherwise.unit, unit))
      throw new PlannerError('UNIT_MISMATCH', `${path.join('.')} is in ${unit}, and what stands in for it in ${otherwise.unit}`, {
        exit: 3,
        hint: 'this is a mistake in the plugin',
      })
    if (!through) return otherwise ? asAmount(otherwise) : missing(path, unit)
    return mean(
      through.segments.map(({ hours, value }) => ({ weight: hours, value: value as Amount })),
      path.join('.'),
    )
  }

  const related = (role: string): readonly Facts[] => {
    const addresses = resource.references[role] ?? []
    personal ||= addresses.length > 0
    return addresses.map((address) => deps.factsOf(address))
  }

  const ctx: CheckContext = {
    get address() {
      personal = true
      return resource.address
    },
    region: resource.region,
    props: resource.props,
    asOf: deps.asOf,
    month: monthOf(month, () => {
      varies = true
    }),
    dateAfter: (months) => dateAfter(deps.asOf, months),
    given: (path) => valueAtPath(resource.props, path) !== undefined,
    plain: (path) => {
      const value = valueAtPath(resource.props, path)
      return typeof value === 'number' ? value : undefined
    },
    purchaseOptions: () => purchaseOptions(resource.props.purchase as Purchase | readonly Purchase[] | undefined),
    input: (path, unit, otherwise) => input(path, unit, month, otherwise),
    history: (path, unit) => {
      varies = true
      const known = deps.past.get(resource) ?? new Map<string, Amount>()
      deps.past.set(resource, known)
      return Array.from({ length: month + 1 }, (_, index) => {
        const key = `${index} ${unit} ${path.join('/')}`
        const value = known.get(key) ?? input(path, unit, index)
        known.set(key, value)
        return value
      })
    },
    profile: (path, unit) => read(path, unit, month) ?? profile([{ start: 0, hours: 168, value: missing(path, unit) }]),
    constant,
    ...catalogReader(deps),
    related,
    relatedZones: (role) => {
      const zones = related(role).flatMap((facts) => facts['availability.zones'] ?? [])
      return zones.length > 0 ? [...Map.groupBy(zones, zoneLetter).values()].flatMap(([first]) => first ?? []) : undefined
    },
    zoneLetter,
    referrers: (role) => {
      personal = true
      return deps.referrersOf(resource.address, role).map((address) => deps.factsOf(address))
    },
    all: (type) => {
      personal = true
      return deps.factsOfType(type)
    },
    nearest: (wanted, candidates) => {
      const word = nearestWord(wanted, candidates)
      return word === undefined ? '' : `did you mean "${word}"?`
    },
    catalogKeys: (table, column, value) => deps.priceBook.catalogKeys(table, column, value),
  }
  return { ctx, varies: () => varies, personal: () => personal }
}

const purchaseOptions = (written: Purchase | readonly Purchase[] | undefined): readonly Purchase['option'][] =>
  written === undefined ? ['on-demand'] : [...new Set([written].flat().map(({ option }) => option))]

/** The same day of another month, or that month's last. */
const dateAfter = (date: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10)
}

/** Looking at the month's number makes lines depend on it. */
const monthOf = (index: number, onRead: () => void): Month => ({
  get index() {
    onRead()
    return index
  },
  hours: HOURS,
  length: MONTH,
})
