import type { CheckContext, Facts, Path, TypeId } from './resource.js'
import type { Workload } from './rule.js'

/** An operation of a JSON Patch (RFC 6902) on the design document. */
export interface PatchOperation {
  readonly op: 'add' | 'replace' | 'remove'
  /** JSON pointer (RFC 6901): `/resources/web/monitoring`, `/connections/-`. */
  readonly path: string
  readonly value?: unknown
}

/** Something that a resource of this shape usually pays for, and that the design does not mention. */
export interface Omission {
  /** Stable, kebab-case: `volume-snapshots`. With the address it names the omission. */
  readonly id: string
  /** For people: `Snapshots of its volumes`. */
  readonly label: string
  /** Why one pays for it, in one sentence. */
  readonly why: string
  /** What the figures in `add` assume, in a few words; the core writes it into the design as a note on what was added. */
  readonly assumes: string
  /**
   * A JSON Patch that adds it to the design, with usual values as ranges. What the design already has is left as it is.
   * A resource that is added is in the region of the one it is added for, unless it names another.
   * `/connections/-` may be added to where the design has no connections yet. The core prices the patched design.
   */
  readonly add: readonly PatchOperation[]
}

/**
 * What a resource type sees when it looks for omissions. A resource that another one creates has the address of that one
 * here, since it stands nowhere itself: what would change its properties is named without a figure.
 */
export interface OmissionContext<P extends object = Record<string, unknown>> extends CheckContext<P> {
  /** Whether an installed plugin prices the type: only such resources can be added. */
  priced(type: TypeId): boolean
  /** Facts of every resource of the design with this type. */
  all(type: TypeId): readonly Facts[]
  /** Facts of the connections that go from this resource to `to`; to anywhere if that is left out. */
  connections(to?: string): readonly Facts[]
  /** JSON pointer of this resource in the design, or of a property of it: `/resources/web/monitoring`. */
  pointer(path?: Path): string
  /** An address for a resource that is added: `wanted`, shortened where that is too long, or with a number behind it if the design has that already. */
  freeAddress(wanted: string): string
  /**
   * The newest version of an engine of which AWS's standard support ended in the last year, or ends in the next, and the
   * day on which its extended support begins: `ctx.olderVersion('rds', 'mysql')`. Read from the catalogue `extended-support`.
   */
  olderVersion(service: string, engine: string): { readonly version: string; readonly extendedFrom: string } | undefined
}

/** What a resource type sees of a design that has no resource of it. */
export interface AbsenceContext {
  /** The design's. */
  readonly region: string
  /** ISO date that prices, limits and billing rules are taken for. */
  readonly asOf: string
  readonly workload: Pick<Workload, 'environment' | 'criticality' | 'data'>
  /** What the design costs in a mean month, in USD, as far as it is known; undefined if it is priced in another currency. */
  readonly monthly: { readonly low: number; readonly expected: number; readonly high: number } | undefined
  /** Whether an installed plugin prices the type: only such resources can be added. */
  priced(type: TypeId): boolean
  /** Facts of every resource of the design with this type. */
  all(type: TypeId): readonly Facts[]
}
