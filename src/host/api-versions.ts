import type { PlannerPlugin } from '@planner/contract'

/** The newest plugin API, which planner itself is written for. */
export const newestApi = 1

/**
 * What makes a plugin of an API version one of the newest. When a version 2 comes, version 1 stays here with what turns its
 * plugins into those, until planner no longer speaks it.
 */
export const adapters: ReadonlyMap<unknown, (plugin: PlannerPlugin) => PlannerPlugin> = new Map([[1, (plugin) => plugin]])
