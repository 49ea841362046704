import type { Quantity, ResourceContext } from '@planner/contract'
import type { AcceleratorProps } from './accelerator.types.js'

type Context = ResourceContext<AcceleratorProps>
type Group = NonNullable<AcceleratorProps['endpointGroups']>[number]

export type Area = keyof NonNullable<Group['traffic']>

/** Areas of edge locations: `id` as in the meters of the price book. */
export const AREAS: Readonly<Record<Area, { readonly id: string; readonly label: string }>> = {
  usMexicoCanada: { id: 'us-mexico-canada', label: 'US, Mexico, Canada' },
  europe: { id: 'europe', label: 'Europe' },
  southAfricaKenya: { id: 'south-africa-kenya', label: 'South Africa, Kenya' },
  southAmerica: { id: 'south-america', label: 'South America' },
  southKorea: { id: 'south-korea', label: 'South Korea' },
  middleEast: { id: 'middle-east', label: 'Middle East' },
  australiaNewZealand: { id: 'australia-new-zealand', label: 'Australia, New Zealand' },
  asiaPacific: { id: 'asia-pacific', label: 'Asia Pacific' },
  indiaIndonesiaPhilippinesThailand: {
    id: 'india-indonesia-philippines-thailand',
    label: 'India, Indonesia, Philippines, Thailand',
  },
}

export const areasOf = (group: Group): readonly Area[] =>
  (Object.keys(AREAS) as Area[]).filter((area) => group.traffic?.[area] !== undefined)

/**
 * The data of an area in the accelerator's dominant direction. AWS settles the direction by the hour for the whole
 * accelerator; a design has months, so the month's larger direction counts.
 */
export const dominantData = (ctx: Context): ((group: number, area: Area) => Quantity) => {
  for (const only of ['in', 'out'] as const)
    if (!isWritten(ctx.props, only === 'in' ? 'out' : 'in')) return (group, area) => amountOf(ctx, group, area, only)
  const inward = total(ctx, 'in')
  const outward = total(ctx, 'out')
  const none = ctx.constant(0, 'GB', 'none')
  const more = inward.minus(outward).atLeast(none)
  const less = outward.minus(inward).atLeast(none)
  const share = more
    .dividedBy(more.plus(less).atLeast(ctx.constant('0.000001', 'GB', 'nothing to divide by')))
    .named('1 where more comes in than goes out')
  const rest = ctx.constant(1, '1', 'the whole').minus(share)
  return (group, area) =>
    amountOf(ctx, group, area, 'in')
      .times(share)
      .plus(amountOf(ctx, group, area, 'out').times(rest))
}

type Direction = 'in' | 'out'

const isWritten = ({ endpointGroups = [] }: AcceleratorProps, direction: Direction): boolean =>
  endpointGroups.some((group) => areasOf(group).some((area) => group.traffic?.[area]?.[direction] !== undefined))

const total = (ctx: Context, direction: Direction): Quantity =>
  (ctx.props.endpointGroups ?? [])
    .flatMap((group, index) => areasOf(group).map((area) => amountOf(ctx, index, area, direction)))
    .reduce((sum, next) => sum.plus(next), ctx.constant(0, 'GB', 'nothing else'))

/** A direction that is not given, beside one that is, has no data; with neither the amount is unknown. */
const amountOf = (ctx: Context, group: number, area: Area, direction: Direction): Quantity => {
  const path = ['endpointGroups', group, 'traffic', area]
  const other = direction === 'in' ? 'out' : 'in'
  return !ctx.given([...path, direction]) && ctx.given([...path, other])
    ? ctx.constant(0, 'GB', 'none given')
    : ctx.input([...path, direction], 'GB')
}
