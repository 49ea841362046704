import type { Purchase, Reservable } from './commitment.js'
import type { CostLine } from './line.js'
import type { AbsenceContext, Omission, OmissionContext } from './omission.js'
import type { Problem } from './problem.js'
import type { Month, Profile, Quantity, Unit } from './quantity.js'
import type { Block, SectionContext } from './report.js'

/** `vendor:service:kind`, lower case: `aws:ec2:instance`. */
export type TypeId = string

/** A path into a resource's properties: `['volumes', 0, 'size']`. */
export type Path = readonly (string | number)[]

/** What others may know of a resource: zones, encryption, exposure … Keys are dotted and lower case. */
export type Facts = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>> & {
  readonly address?: string
  readonly type?: TypeId
  /** Zones that it is in: `eu-west-1a`, or `a`. */
  readonly 'availability.zones'?: readonly string[] | undefined
}

/** A row of a catalogue (instance types, database classes, billing rules) as it held on the estimate's date. */
export interface CatalogRow {
  readonly key: string
  /** Cells by column; an empty cell is absent: not known, or does not apply. */
  readonly cells: Readonly<Record<string, string | undefined>>
  /** Where the row comes from and how old it is. */
  readonly source: string
  readonly asOf: string
}

/** What a resource type sees of one resource, in one month. Without `P`, of a resource of any type. */
// biome-ignore lint/suspicious/noExplicitAny: what several resource types share takes the context of each
export interface ResourceContext<P extends object = any> {
  readonly address: string
  readonly region: string
  /** The resource's properties with defaults filled in; frozen. */
  readonly props: Readonly<P>
  readonly month: Month
  /** ISO date that prices, limits and billing rules are taken for. */
  readonly asOf: string
  /** ISO date so many months after `asOf`; before it, if negative. */
  dateAfter(months: number): string
  /** Whether there is something at `path`: written, or a default. */
  given(path: Path): boolean
  /** The number at `path` if it is a plain one, for facts and quotas; undefined if it is absent, has a unit or a range, or varies. */
  plain(path: Path): number | undefined
  /** How it is bought, each option once, as its `purchase` says; `on-demand` where that says nothing. */
  purchaseOptions(): readonly Purchase['option'][]
  /**
   * The amount at `path`, in `unit`; the mean over the week if it follows a schedule. Where nobody gave it, `otherwise` (of the same unit),
   * and without that it is unknown. Throws `UNIT_MISMATCH` if the schema says another unit.
   */
  input(path: Path, unit: Unit, otherwise?: Quantity): Quantity
  /** The same amount in months 0…now, for things that accumulate. */
  history(path: Path, unit: Unit): readonly Quantity[]
  /** The amount at `path` through the week. */
  profile(path: Path, unit: Unit): Profile
  /** A number that the plugin brings, with the reason or the source. */
  constant(value: number | string, unit: Unit, because: string): Quantity
  /** A row of a catalogue, or undefined: `ctx.catalog('ec2-instance-types', 'm7g.large')`. */
  catalog(table: string, key: string): CatalogRow | undefined
  /** A number of a catalogue, traced to its source; unknown if the cell is empty. */
  spec(table: string, key: string, column: string, unit: Unit): Quantity
  /** Facts of the resources that this one refers to through the property `role`. */
  related(role: string): readonly Facts[]
  /** Facts of the resources that refer to this one through their property `role`: the subnets of a VPC, the connections through a gateway. */
  referrers(role: string): readonly Facts[]
  /** Zones of the resources that this one refers to through the property `role`, each once: of its subnets. Undefined where none are known. */
  relatedZones(role: string): readonly string[] | undefined
  /** A zone by its letter: `eu-west-1a` is `a`, as `a` is. A Local Zone (`us-west-2-lax-1a`) and the id of a zone (`euw1-az1`) stay as they are. */
  zoneLetter(zone: string): string
}

/** What the context offers to `problems`, beside: the names that would have been right. */
// biome-ignore lint/suspicious/noExplicitAny: as above
export interface CheckContext<P extends object = any> extends ResourceContext<P> {
  /** The nearest of `candidates` to what was written, as a hint: `did you mean "m7g.large"?`; empty if none is near. */
  nearest(written: string, candidates: Iterable<string>): string
  /** Facts of every resource of the design with this type, in the design's order: for quotas of an account. */
  all(type: TypeId): readonly Facts[]
  /** All keys of a catalogue, optionally those whose column has the value. */
  catalogKeys(table: string, column?: string, value?: string): readonly string[]
}

/** A resource that another one creates: its type, and properties as that type's schema has them. */
export interface ResourcePart {
  readonly type: TypeId
  readonly [property: string]: unknown
}

/**
 * One kind of resource that a design can hold.
 *
 * `lines`, `facts` and `problems` are pure: same context, same answer; no network, clock, file or chance.
 */
// biome-ignore lint/suspicious/noExplicitAny: a registry holds resource types of all property shapes
export interface ResourceType<P extends object = any> {
  readonly title: string
  /** What it prices, in one sentence for `planner services`. */
  readonly summary: string
  /** JSON Schema draft 2020-12 of the properties; every property described, amounts as `{ "$ref": "planner:usage", "unit": … }`, references as `{ "type": "string", "refersTo": [types] }`, where `aws:ec2:*` and `*` allow many types and `outside` allows `internet`, `on-premises` and region codes too. */
  readonly schema: object
  /** AWS's shared-responsibility category of the service. */
  readonly serviceModel: 'infrastructure' | 'container' | 'abstracted'
  /** Set if it belongs to the account as a whole: a region that the design gives it is warned of. */
  readonly global?: true
  /** What is bought in the month and how much; never what it costs. */
  lines(ctx: ResourceContext<P>): Iterable<CostLine>
  /**
   * The resources that one of this type creates, by a name within it (kebab-case): each is checked, priced and reported
   * beside it as `<address>.<name>`. What it bills itself stays in `lines`. Parts have no parts.
   */
  parts?(props: Readonly<P>): Readonly<Record<string, ResourcePart>>
  facts?(ctx: ResourceContext<P>): Facts
  /** What the schema cannot say: limits, regions, combinations that AWS refuses. */
  problems?(ctx: CheckContext<P>): Iterable<Problem>
  /** What one usually pays for beside what is written, and the design does not mention; pure like `lines`. */
  omissions?(ctx: OmissionContext<P>): Iterable<Omission>
  /** The same for a design without any resource of this type; asked if the package's `planner.usual` names the type. Pure. */
  absent?(ctx: AbsenceContext): Iterable<Omission>
  /** Report content as data, never markup. */
  section?(ctx: SectionContext<P>): readonly Block[]
  /** Set if reservations of this type can be bought as commitments of the design. */
  readonly reservable?: Reservable
}
