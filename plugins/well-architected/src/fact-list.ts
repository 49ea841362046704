import type { Facts } from '@planner/contract'

/** A fact that is a list of texts; none where nobody gave it. */
export const factList = (value: Facts[string]): readonly string[] => (Array.isArray(value) ? value : [])
