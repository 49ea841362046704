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
  /**
   * Price providers by offer code, for catalogues that are not public: agreed prices, a vendor's price service. Asked once
   * in a run, when the design uses a plugin that reads the offer. Unlike all else it may read files and the network.
   */
  readonly prices?: Readonly<Record<string, (request: PriceRequest) => Promise<string>>>
}

/** What a price provider is asked. Its answer is the text of a price file, in the schema of the files under `planner.prices`. */
export interface PriceRequest {
  /** Offer code: `AmazonEC2`. */
  readonly offer: string
  /** ISO date that prices are wanted for. */
  readonly asOf: string
  /** Regions of the design's resources. */
  readonly regions: readonly string[]
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
  /** Offer codes that its lines ask prices of: AWS's, or the vendor's own. */
  readonly offers?: readonly string[]
  /** Types of which most designs have a resource: a design without one is shown to their `absent`. */
  readonly usual?: readonly TypeId[]
  /** By type, the products that it buys: an offer code, with a product family (`AmazonRDS/Database Instance`), with `@global` where one price holds in the whole world. For `planner services`. */
  readonly buys?: Readonly<Record<TypeId, readonly string[]>>
  /** Price files that the package brings, as paths from its root, by the vendor's own offer code: `{ "AcmeCdn": ["./prices/cdn.csv"] }`. */
  readonly prices?: Readonly<Record<string, readonly string[]>>
  /** Offer codes that the module has a price provider for. */
  readonly providers?: readonly string[]
}
