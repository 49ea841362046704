import type { Workload } from '@planner/contract'

/** Whether the design runs production; what says nothing does. */
export const isProduction = ({ environment = 'production' }: Workload): boolean => environment === 'production'
