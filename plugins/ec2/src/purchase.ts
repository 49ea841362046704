import type { Purchase } from '@planner/contract'

/** Whether the whole resource is bought as spot. */
export const isSpot = ({ purchase }: { readonly purchase?: Purchase | readonly Purchase[] }): boolean =>
  [purchase ?? []].flat().some(({ option }) => option === 'spot')
