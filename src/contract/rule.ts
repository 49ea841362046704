import type { OfferingClass, Payment, TermLength } from './line.js'
import type { PatchOperation } from './omission.js'
import type { Unit } from './quantity.js'
import type { CatalogRow, Facts, Path, TypeId } from './resource.js'

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

/**
 * How much a finding matters, and how much its rule weighs in the pillar's score:
 * - `critical`: data or the account can be lost or taken over;
 * - `high`: an outage, a breach or a large waste is likely (the framework's high risk);
 * - `medium`: the framework's medium risk;
 * - `low`: advice, or the framework's low risk.
 */
export type Severity = 'critical' | 'high' | 'medium' | 'low'

/** What a rule found at one place. */
export interface Finding<M extends string = string> {
  readonly message: M
  /** Fills the places `{name}` of the message. */
  readonly data?: Readonly<Record<string, string | number>>
  /** For rules on the design: the resource that it is about. */
  readonly address?: string
  /** Where, within the resource. */
  readonly path?: Path
  /** A JSON Patch (RFC 6902) on the design that mends it; the core prices the patched design. */
  readonly fix?: readonly PatchOperation[]
}

/** What a workload demands, as the design states it. */
export interface Workload {
  readonly environment?: 'production' | 'staging' | 'test' | 'development'
  readonly criticality?: 'low' | 'medium' | 'high' | 'critical'
  /** Recovery time and point objectives, in hours. */
  readonly rtoHours?: number
  readonly rpoHours?: number
  readonly data?: 'public' | 'internal' | 'confidential' | 'restricted'
  /** Whether it is production; so is a design that does not say. */
  readonly production: boolean
  /** Whether an outage in production would matter much; undefined if nobody said. */
  readonly critical: boolean | undefined
}

/** A reservation or a savings plan: one that the design lists, or the shorthand of a resource. */
export interface CommitmentState {
  readonly option: 'reserved' | 'savings-plan'
  readonly term: TermLength
  readonly payment: Payment
  readonly region: string
  /** JSON pointer of it in the design: `/commitments/0`, `/resources/web/purchase`. */
  readonly pointer: string
  /** The resource whose shorthand it is. */
  readonly owner?: string
  /** Of a reservation that the design lists: the type that is reserved, and the reservation as written, with that type's own properties. */
  readonly of?: TypeId
  readonly props?: Readonly<Record<string, unknown>>
  /** Of a reservation. */
  readonly count?: number
  readonly class?: OfferingClass
  /** Of a zonal reservation. */
  readonly zone?: string
  /** Of a savings plan. */
  readonly kind?: 'compute' | 'ec2-instance'
  /** Of a savings plan: US dollars an hour. */
  readonly perHour?: number
  /** Share of it that is used in the first month, 0 to 1; undefined if usage is not known. */
  readonly used?: number
  /** Addresses of the resources whose usage it covers. */
  readonly covers: readonly string[]
}

/** What a rule sees. What it reads is recorded as the verdict's evidence. */
export interface RuleContext<P extends object = Record<string, unknown>> {
  /** Of the resource that is judged; empty for rules on the design. */
  readonly address: string
  readonly region: string
  /** ISO date that limits and billing rules are taken for. */
  readonly asOf: string
  /** The resource's properties with defaults filled in; of a rule on the design there are none. */
  readonly props: Readonly<P>
  readonly facts: Facts
  readonly workload: Workload
  /** Commitments that cover something of the resource, or are its own; for rules on the design all of them. */
  readonly commitments: readonly CommitmentState[]
  /**
   * The amount at `path` of the properties, in `unit`, for comparison with a threshold: the mean over the first month.
   * Undefined if nobody gave it. `end` picks an end of its range; default `expected`.
   */
  number(path: Path, unit: Unit, end?: 'low' | 'expected' | 'high'): number | undefined
  /** Facts of the resources that this one refers to through the property `role`. */
  related(role: string): readonly Facts[]
  /** Facts of the resources that refer to this one through their property `role`. */
  referrers(role: string): readonly Facts[]
  /** Facts of every resource of the design with this type, in the design's order: `aws:ec2:instance`, `aws:elb:*`, or `*` for all. */
  all(type: TypeId): readonly Facts[]
  /** A zone by its letter: `eu-west-1a` is `a`, as `a` is. A Local Zone (`us-west-2-lax-1a`) and the id of a zone (`euw1-az1`) stay as they are. */
  zoneLetter(zone: string): string
  /** A row of a catalogue as it held on `asOf`, or undefined. */
  catalog(table: string, key: string): CatalogRow | undefined
  /** JSON pointer of the resource in the design, or of a property of it, for fixes: `/resources/web/monitoring`. */
  pointer(path?: Path): string
  /** Place and fix of a finding that one property mends: `{ message, ...ctx.mendedBy(['multiAz'], true) }`. */
  mendedBy(path: Path, value: unknown): Pick<Finding, 'path' | 'fix'>
  /** An address for a resource that a fix adds: `wanted`, shortened where that is too long, or with a number behind it if the design has that already. */
  freeAddress(wanted: string): string
}

/** Ids of controls in other tools that ask the same, for readers who know those. */
export interface Controls {
  /** AWS Security Hub: `RDS.5`. */
  readonly securityHub?: readonly string[]
  /** AWS Trusted Advisor check ids. */
  readonly trustedAdvisor?: readonly string[]
  /** AWS Config managed rules: `RDS_MULTI_AZ_SUPPORT`. */
  readonly config?: readonly string[]
  /** cdk-nag: `AwsSolutions-RDS3`. */
  readonly cdkNag?: readonly string[]
  /** Checkov: `CKV_AWS_157`. */
  readonly checkov?: readonly string[]
}

/** What a rule says of itself. */
export interface RuleMeta<M extends string = string> {
  readonly pillar: Pillar
  readonly severity: Severity
  /** What is so when it passes: `Databases run in two zones`. */
  readonly title: string
  /** What is so when it fails: `A database runs in one zone`. */
  readonly failureTitle: string
  /** What the design stands to lose. */
  readonly why: string
  /** What to do. */
  readonly remedy: string
  /** The AWS page that the rule rests on. */
  readonly url: string
  /** Well-Architected best practices that it judges, the closest first: `REL10-BP01`. */
  readonly practices?: readonly string[]
  readonly controls?: Controls
  /** By message id: one sentence, with places `{name}` that a finding's data fills. */
  readonly messages: Readonly<Record<M, string>>
  /** A rule that is being tried out: reported, and weighs nothing. */
  readonly preview?: boolean
}

/** One check of a design against good practice. `check` is pure: same context, same answer. */
// biome-ignore lint/suspicious/noExplicitAny: a registry holds rules on all property shapes
export interface Rule<P extends object = any, M extends string = string> {
  /** Types of resources that it judges one by one (`aws:elb:*` for a family, `*` for all), or the design as a whole. */
  readonly appliesTo: TypeId | readonly TypeId[] | 'design'
  readonly meta: RuleMeta<M>
  /** `unknown` says what the design does not tell; it becomes a question in the report, answered in the design's `answers`. */
  check(ctx: RuleContext<P>): 'pass' | 'not-applicable' | Finding<M> | readonly Finding<M>[] | { readonly unknown: string }
}
