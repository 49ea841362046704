import type { Facts } from '@planner/contract'

/** Whether all origins answer calls, so that there are no files to keep. */
export const servesOnlyCalls = (origins: readonly Facts[]): boolean =>
  origins.length > 0 && origins.every(({ type = '' }) => /^aws:(?:apigateway|lambda):/.test(type))
