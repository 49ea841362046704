import type { Range } from '../../result/result.types.js'

/** What the diagram shows, before it has places. */
export interface Scene {
  /** Resources stand together, since each by itself could not be read. */
  readonly crowded: boolean
  readonly boxes: readonly Box[]
  /** Beyond every region: the internet, a data centre, regions that hold nothing of the design. */
  readonly outside: readonly Tile[]
  readonly links: readonly Link[]
  /** What there was no room for, as sentences. */
  readonly leftOut: readonly string[]
}

export type Level = 'region' | 'vpc' | 'zone' | 'subnet'

/** A place that holds others. */
export interface Box {
  readonly id: string
  readonly level: Level
  readonly name: string
  readonly boxes: readonly Box[]
  readonly tiles: readonly Tile[]
  /** Names of resources that lie here among other places, and are drawn around them. */
  readonly also: readonly string[]
}

/** A resource, or several that are alike. */
export interface Tile {
  readonly id: string
  readonly name: string
  readonly kind: string
  /** Absent for what costs nothing by its nature: the internet. */
  readonly cost?: Cost
}

export interface Cost {
  readonly monthly: Range
  readonly atLeast: boolean
}

/** Between two tiles; where traffic goes both ways, `from` sends more. */
export interface Link {
  readonly from: string
  readonly to: string
  /** Absent where one only refers to the other. */
  readonly traffic?: Traffic
}

export interface Traffic {
  /** GB a month. */
  readonly gb: Range
  /** The other way. */
  readonly back?: Range
  readonly monthly: Range
}
