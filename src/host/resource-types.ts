import type { PriceRequest, ResourceType, Rule } from '@planner/contract'
import type { PlannerError } from '../errors/planner-error.js'

/** A plugin as its package.json describes it, before it runs. */
export interface PluginInfo {
  readonly name: string
  readonly version: string
  readonly root: string
  /** Of the plugin API that it is written for; the newest if left out. */
  readonly apiVersion?: number
  readonly entry: string
  readonly resources: readonly string[]
  /** Types that it declares and another plugin prices. */
  readonly lost?: readonly string[]
  readonly reviews: readonly string[]
  readonly offers: readonly string[]
  /** Types that are asked for what a design without them leaves out. */
  readonly usual?: readonly string[]
  /**
   * By type what it buys: an offer code, with a product family (`AmazonRDS/Database Instance`), with `@global` where one
   * price holds in the whole world. A type that is not there buys nothing of a price list.
   */
  readonly buys?: Readonly<Record<string, readonly string[]>>
  /** Price files that it brings, as paths from its root, by the vendor's own offer code. */
  readonly prices?: Readonly<Record<string, readonly string[]>>
  /** Offer codes that its module has prices of, which planner asks for when a design may need them. */
  readonly providers?: readonly string[]
  /** Set if the user installed it: what it runs is held to limits, and it takes no type from planner's own. */
  readonly foreign?: true
}

/** A plugin that cannot be used, or not for all that it declares. */
export interface PluginFault {
  readonly name: string
  readonly version: string
  readonly error: PlannerError
  /** Types that nobody prices because of it. */
  readonly types: readonly string[]
  /** Types that nobody reviews because of it, as far as they can be read. */
  readonly reviews: readonly string[]
}

/** Price files of plugins, and those that could not be had. */
export interface PluginPrices {
  readonly files: readonly (PluginPriceFile & { readonly bytes: Uint8Array })[]
  readonly failures: readonly (PluginPriceFile & { readonly message: string })[]
}

/** A price file of a plugin; its name says whose it is. */
export interface PluginPriceFile {
  readonly plugin: PluginInfo
  readonly offer: string
  readonly name: string
}

/** A resource type with the plugin it comes from and the check of its properties. */
export interface LoadedType {
  readonly id: string
  readonly plugin: PluginInfo
  readonly type: ResourceType
  /** Problems of the properties against the type's schema; empty if they fit. */
  readonly validate: (props: unknown) => readonly SchemaProblem[]
  /** Set if its plugin is broken: the type stands in for the real one, and fails when it is priced. */
  readonly broken?: PlannerError
}

/** A rule with the plugin that it comes from. */
export interface LoadedRule {
  readonly id: string
  readonly plugin: PluginInfo
  readonly rule: Rule
}

/** A rule, or all of a plugin's, that cannot be loaded: it costs only its own verdicts. */
export interface BrokenRule {
  readonly id: string
  readonly plugin: PluginInfo
  readonly message: string
}

/** Rules sorted by id, and those that are missing. */
export interface LoadedRules {
  readonly rules: readonly LoadedRule[]
  readonly broken: readonly BrokenRule[]
}

/** One violation of a JSON Schema, in Ajv's terms. */
export interface SchemaProblem {
  readonly path: readonly (string | number)[]
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message: string
}

/** The only door to plugins. Loads a plugin's module when one of its types is asked for. */
export interface PluginHost {
  readonly plugins: readonly PluginInfo[]
  /** What is wrong with installed plugins, as far as it shows without running them. */
  readonly faults?: readonly PluginFault[]
  /** Types of all plugins, sorted, without loading any. */
  readonly typeIds: readonly string[]
  /** A type whose plugin is broken comes as a stand-in, so that it costs only its own lines. */
  load(typeId: string): Promise<LoadedType>
  /** The rules for these types and for the design as a whole; without `types`, all rules there are. */
  rules(types?: ReadonlySet<string>): Promise<LoadedRules>
  /** Prices that plugins have of these offers; undefined if none has any. */
  readonly prices?: (offers: ReadonlySet<string>, request: Omit<PriceRequest, 'offer'>) => Promise<PluginPrices | undefined>
}
