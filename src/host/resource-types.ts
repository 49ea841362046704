import type { ResourceType } from '@planner/contract'

/** A plugin as its package.json describes it, before it runs. */
export interface PluginInfo {
  readonly name: string
  readonly version: string
  readonly root: string
  readonly entry: string
  readonly resources: readonly string[]
  readonly reviews: readonly string[]
  readonly offers: readonly string[]
}

/** A resource type with the plugin it comes from and the check of its properties. */
export interface LoadedType {
  readonly id: string
  readonly plugin: PluginInfo
  readonly type: ResourceType
  /** Problems of the properties against the type's schema; empty if they fit. */
  readonly validate: (props: unknown) => readonly SchemaProblem[]
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
  /** Types of all plugins, sorted, without loading any. */
  readonly typeIds: readonly string[]
  load(typeId: string): Promise<LoadedType>
}
