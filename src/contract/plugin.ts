import type { ResourceType, TypeId } from './resource.js'
import type { Rule, RuleId } from './rule.js'

/**
 * What a plugin's entry module exports as `default` (use `satisfies PlannerPlugin`).
 * The keys must be those that its package.json declares under `planner`.
 */
export interface PlannerPlugin {
  readonly apiVersion: 1
  readonly resources?: Readonly<Record<TypeId, () => Promise<{ readonly default: ResourceType }>>>
  readonly rules?: Readonly<Record<RuleId, () => Promise<{ readonly default: Rule }>>>
}

/** The `planner` field of a plugin's package.json: all that the core knows before it runs the plugin. */
export interface PluginManifest {
  readonly apiVersion: 1
  /** Path of the entry module, from the package's root. */
  readonly entry: string
  /** Types that it prices. */
  readonly resources?: readonly TypeId[]
  /** Types that it has rules for. */
  readonly reviews?: readonly (TypeId | 'design')[]
  /** AWS offer codes that its lines ask prices of. */
  readonly offers?: readonly string[]
}
