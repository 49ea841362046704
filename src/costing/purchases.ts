import type { Purchase, ResourceContext, Unit } from '@planner/contract'
import type { Design, DesignResource } from '../design/design.js'
import type { DesignSource } from '../design/source.js'
import { PlannerError } from '../errors/planner-error.js'
import type { LoadedType } from '../host/resource-types.js'
import type { Commitment, EligibleLine, Reservation } from './commitments.js'
import { type Amount, amount, asAmount, compare, constant } from './quantity.js'

/** Properties of a reserved commitment that the core reads; the rest belongs to the type that is reserved. */
const CORE_KEYS: ReadonlySet<string> = new Set(['option', 'of', 'count', 'term', 'payment', 'class', 'scope', 'region', 'zone', 'note'])

const stated = (value: number | string, unit: Unit, pointer: readonly (string | number)[], name: string): Amount =>
  amount(value, unit, { op: 'input', pointer }, name)

/** The commitments that a design lists, apart from its resources; throws `COMMITMENT_INVALID` with the place. */
export const commitmentsOfDesign = (
  design: Design,
  types: ReadonlyMap<string, LoadedType>,
  ctx: Pick<ResourceContext, 'catalog' | 'spec'>,
): readonly Commitment[] =>
  (design.document.commitments ?? []).map((written, index): Commitment => {
    const id = `commitments.${index}`
    const pointer = ['commitments', index]
    const region = written.region ?? design.document.region
    const common = { id, pointer, region, term: written.term, payment: written.payment }
    if (written.option === 'savings-plan')
      return {
        ...common,
        option: 'savings-plan',
        kind: written.kind,
        perHour: stated(written.perHour, 'USD/hour', [...pointer, 'perHour'], 'commitment'),
        ...(written.family === undefined ? {} : { family: written.family }),
      }
    const type = types.get(written.of)?.type
    if (!type?.reservable)
      throw invalid(
        design.source,
        [...pointer, 'of'],
        `${written.of} cannot be reserved`,
        'name a type that has reservations, such as aws:ec2:instance',
      )
    const own = Object.fromEntries(Object.entries(written).filter(([key]) => !CORE_KEYS.has(key)))
    const { covers, price } = reserveOrExplain(design.source, pointer, () =>
      (type.reservable as NonNullable<typeof type.reservable>).reserve(own, constant, ctx),
    )
    return {
      ...common,
      option: 'reserved',
      label: `${covers.size === '' ? '' : `${written.count} × `}${labelOf(own)}`,
      count: stated(written.count, '1', [...pointer, 'count'], 'count'),
      class: written.class ?? 'standard',
      covers,
      price,
      ...(written.scope === 'zonal' && written.zone !== undefined ? { zone: written.zone } : {}),
    }
  })

const labelOf = (own: Readonly<Record<string, unknown>>): string =>
  Object.values(own)
    .filter((value) => typeof value === 'string')
    .join(' ')

const reserveOrExplain = <T>(source: DesignSource, pointer: readonly (string | number)[], reserve: () => T): T => {
  try {
    return reserve()
  } catch (error) {
    throw invalid(source, pointer, error instanceof Error ? error.message : String(error), 'correct what is reserved')
  }
}

const invalid = (source: DesignSource, pointer: readonly (string | number)[], message: string, hint: string): PlannerError =>
  new PlannerError('COMMITMENT_INVALID', message, { hint, at: source.position(pointer) })

/**
 * The reservations that resources state with `purchase`, each over the resource's own lines.
 * Without a count, as many as run at the peak of the week.
 */
export const commitmentsOfResources = (
  resources: readonly DesignResource[],
  lines: readonly EligibleLine[],
  source: DesignSource,
): readonly Reservation[] => {
  const byAddress = Map.groupBy(lines, (line) => line.address)
  return resources.flatMap((resource) => {
    const written = resource.props.purchase
    if (written === undefined) return []
    const list = (Array.isArray(written) ? written : [written]) as readonly Purchase[]
    const [first] = (byAddress.get(resource.address) ?? []).filter(({ line }) => line.eligible?.reservation && !('given' in line.price))
    return list.flatMap((purchase, index): readonly Reservation[] => {
      if (purchase.option !== 'reserved') return []
      const pointer = [...resource.pointer, 'purchase', ...(Array.isArray(written) ? [index] : [])]
      if (!first)
        throw invalid(
          source,
          pointer,
          `nothing of ${resource.address} can be covered by a reservation`,
          'remove the reserved purchase, or choose what can be reserved',
        )
      const { line } = first
      const covers = line.eligible?.reservation as NonNullable<NonNullable<typeof line.eligible>['reservation']>
      const { term: _, ...price } = line.price as Extract<typeof line.price, { offer: string }>
      return [
        {
          id: `${resource.address}.purchase.${index}`,
          owner: resource.address,
          pointer,
          region: resource.region,
          term: purchase.term,
          payment: purchase.payment,
          option: 'reserved',
          label: line.label,
          count: purchase.count === undefined ? peak(first) : stated(purchase.count, '1', [...pointer, 'count'], 'count'),
          class: purchase.class ?? 'standard',
          covers,
          price,
          ...(purchase.scope === 'zonal' && purchase.zone !== undefined ? { zone: purchase.zone } : {}),
        },
      ]
    })
  })
}

const peak = ({ line }: EligibleLine): Amount => {
  const values = line.profile
    ? line.profile.segments.map(({ value }) => asAmount(value))
    : [line.quantity.dividedBy(constant(730, 'hour', 'a month is 730 hours, as AWS counts it'))]
  const most = values.reduce((a, b) => (a.known && b.known && compare(a, b) >= 0 ? a : b))
  return most
    .as('1')
    .roundUpTo(constant(1, '1', 'whole ones'))
    .named('count: as many as run at the peak')
}
