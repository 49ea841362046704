import type { Workload } from '@planner/contract'

/** A workload of which the design says nothing is taken for production. */
export const isProduction = ({ environment = 'production' }: Workload): boolean => environment === 'production'
