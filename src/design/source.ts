/** A place in a design file; line and column count from 1. */
export interface SourcePosition {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** A JSON pointer (RFC 6901) as its decoded segments. */
export type Pointer = readonly (string | number)[]

/** The text of a design with the positions of its values, worked out only when asked for. */
export interface DesignSource {
  readonly file: string
  /** Position of the value at `pointer`, or of the nearest ancestor that exists. */
  position(pointer: Pointer): SourcePosition
  /** Position of the key that names the value at `pointer`. */
  keyPosition(pointer: Pointer): SourcePosition
}
