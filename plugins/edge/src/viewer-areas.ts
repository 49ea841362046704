import type { DistributionProps } from './distribution.types.js'

export type Area = keyof NonNullable<DistributionProps['viewers']>

/** Areas of edge locations as the price list names them: the same words in data transfer and requests. */
export const AREAS: Readonly<Record<Area, string>> = {
  unitedStates: 'United States',
  canada: 'Canada',
  europe: 'Europe',
  japan: 'Japan',
  asiaPacific: 'Asia Pacific',
  india: 'India',
  australia: 'Australia',
  southAmerica: 'South America',
  southAfrica: 'South Africa',
  middleEast: 'Middle East',
}

/** The areas that a distribution serves, in the order of the list. */
export const areasOf = (props: DistributionProps): readonly Area[] =>
  (Object.keys(AREAS) as Area[]).filter((area) => props.viewers?.[area] !== undefined)
