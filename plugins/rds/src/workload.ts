import type { Workload } from '@planner/contract'

/** Whether the design runs production; what says nothing does. */
export const isProduction = ({ environment = 'production' }: Workload): boolean => environment === 'production'

/** Whether an outage would matter much; undefined if nobody said. */
export const isCritical = (workload: Workload): boolean | undefined => {
  if (!isProduction(workload)) return false
  return workload.criticality === undefined ? undefined : workload.criticality === 'high' || workload.criticality === 'critical'
}
