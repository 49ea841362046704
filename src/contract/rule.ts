import type { PatchOperation } from './omission.js'
import type { Facts, Path, TypeId } from './resource.js'

/** Noun phrase in kebab-case, the file's name: `single-zone-database`. */
export type RuleId = string

/** The six pillars of the AWS Well-Architected Framework. */
export type Pillar =
  | 'operational-excellence'
  | 'security'
  | 'reliability'
  | 'performance-efficiency'
  | 'cost-optimization'
  | 'sustainability'

/** What a rule found at one place. */
export interface Finding<M extends string = string> {
  readonly message: M
  readonly data?: Readonly<Record<string, string | number>>
  /** Where, within the resource. */
  readonly path?: Path
  /** A JSON Patch (RFC 6902) on the design that mends it; the core prices the patched design. */
  readonly fix?: readonly PatchOperation[]
}

/** What a rule sees. What it reads is recorded as the verdict's evidence. */
export interface RuleContext<P extends object = Record<string, unknown>> {
  readonly address: string
  readonly region: string
  readonly props: Readonly<P>
  readonly facts: Facts
  readonly workload: Readonly<Record<string, string>>
  related(role: string): readonly Facts[]
  /** Facts of every resource of the design with this type. */
  all(type: TypeId): readonly Facts[]
}

/** One check of a design against good practice. `check` is pure. */
// biome-ignore lint/suspicious/noExplicitAny: a registry holds rules on all property shapes
export interface Rule<P extends object = any, M extends string = string> {
  readonly appliesTo: TypeId | readonly TypeId[] | 'design'
  readonly meta: {
    readonly pillar: Pillar
    readonly severity: 'critical' | 'high' | 'medium' | 'low'
    /** When it passes. */
    readonly title: string
    readonly failureTitle: string
    readonly why: string
    readonly remedy: string
    readonly url: string
    /** Well-Architected best practice: `REL10-BP01`. */
    readonly practice?: string
    readonly messages: Readonly<Record<M, string>>
  }
  check(ctx: RuleContext<P>): 'pass' | 'not-applicable' | Finding<M> | readonly Finding<M>[] | { readonly unknown: string }
}
