import type { ByteReader } from './chunk-buffer.js'
import { ChunkBuffer } from './chunk-buffer.js'

const QUOTE = 0x22
const COMMA = 0x2c
const LF = 0x0a
const CR = 0x0d
/** AWS's widest offer file has about 100 columns. */
export const MAX_FIELDS = 512
/** A row longer than this is no price list: it bounds the memory that garbage can take. */
const MAX_ROW_BYTES = 1 << 20

/** Raised for bytes that are no CSV; the caller says which file. */
export class CsvSyntaxError extends Error {
  override readonly name = 'CsvSyntaxError'
  readonly row: number

  constructor(message: string, row: number) {
    super(message)
    this.row = row
  }
}

/** One row as ranges of a buffer that is overwritten by the next chunk: read what you need at once. */
export interface CsvRow {
  readonly bytes: Buffer
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** 1 where the field holds doubled quotes. */
  readonly escaped: Uint8Array
  readonly length: number
  /** From 1. */
  readonly number: number
}

/**
 * Splits RFC 4180 bytes into rows without making a string of them. A general CSV parser spends ten times as
 * long: it builds all 95 fields of a row of which we want 15 (measured by test/bench/sync.ts).
 */
export class CsvRows implements ByteReader {
  private readonly chunk = new ChunkBuffer()
  private readonly starts = new Int32Array(MAX_FIELDS)
  private readonly ends = new Int32Array(MAX_FIELDS)
  private readonly escaped = new Uint8Array(MAX_FIELDS)
  private anyEscaped = false
  private rows = 0
  /** Fields from this one on often repeat those of the row before: a product's, in the rows of its terms. */
  tailFrom = MAX_FIELDS + 1
  private tailStart = 0
  private tailEnd = 0
  private tailFields = 0
  private readonly onRow: (row: CsvRow) => void

  constructor(onRow: (row: CsvRow) => void) {
    this.onRow = onRow
  }

  room(atLeast: number): Buffer {
    return this.chunk.room(atLeast)
  }

  wrote(bytes: number): void {
    this.chunk.filled += bytes
    this.chunk.drop(this.scan(this.chunk.filled))
    if (this.chunk.filled > MAX_ROW_BYTES) throw new CsvSyntaxError(`a row is longer than ${MAX_ROW_BYTES} bytes`, this.rows + 1)
  }

  /** A file may end without a line feed, but not within quotes. */
  end(): void {
    if (this.chunk.filled === 0) return
    this.chunk.room(1)[0] = LF
    this.chunk.filled += 1
    if (this.scan(this.chunk.filled) !== this.chunk.filled) throw new CsvSyntaxError('the file ends within a quoted field', this.rows + 1)
    this.chunk.filled = 0
  }

  /** Hands out the complete rows in the first `end` bytes; returns where the incomplete one begins. */
  private scan(end: number): number {
    const { starts, ends, escaped } = this
    const { bytes } = this.chunk
    let rowStart = 0
    let field = 0
    let at = 0
    this.tailEnd = 0
    while (at < end) {
      if (field === this.tailFrom) {
        const skipped = this.repeatTail(at, end)
        if (skipped > 0) {
          at += skipped
          this.handOut(this.tailFields)
          rowStart = at
          field = 0
          continue
        }
        this.tailStart = at
      }
      const first = bytes[at] as number
      // Most fields of a wide row are empty. Writes beyond MAX_FIELDS go nowhere; the row is refused at its end.
      if (first === COMMA) {
        starts[field] = at
        ends[field] = at
        field += 1
        at += 1
        continue
      }
      if (first === QUOTE) {
        at += 1
        starts[field] = at
        while (at < end && bytes[at] !== QUOTE) at += 1
        if (bytes[at + 1] === QUOTE && at + 1 < end) {
          at = afterDoubled(bytes, at, end)
          escaped[field] = 1
          this.anyEscaped = true
        }
        // A quote at the very end may be the first half of a doubled one: wait for more.
        if (at + 1 >= end) return this.wait(rowStart)
        ends[field] = at
        at += bytes[at + 1] === CR && at + 2 < end ? 2 : 1
      } else {
        starts[field] = at
        let byte = first
        while (byte !== COMMA && byte !== LF) {
          at += 1
          if (at >= end) return this.wait(rowStart)
          byte = bytes[at] as number
        }
        ends[field] = byte === LF && at > (starts[field] as number) && bytes[at - 1] === CR ? at - 1 : at
      }
      field += 1
      const separator = bytes[at]
      at += 1
      if (separator === COMMA) continue
      if (separator !== LF) {
        if (at >= end) return this.wait(rowStart)
        throw new CsvSyntaxError('text follows a closing quote', this.rows + 1)
      }
      this.tailEnd = field > this.tailFrom ? at : 0
      this.tailFields = field
      this.handOut(field)
      rowStart = at
      field = 0
    }
    return this.wait(rowStart)
  }

  /**
   * If the bytes from here on are those that the row before ended with, up to and with the line feed, its fields
   * hold here too, shifted. Returns how many bytes that takes, or 0.
   */
  private repeatTail(at: number, end: number): number {
    const length = this.tailEnd - this.tailStart
    if (length <= 0 || at + length > end) return 0
    const { bytes } = this.chunk
    if (bytes.compare(bytes, this.tailStart, this.tailEnd, at, at + length) !== 0) return 0
    const shift = at - this.tailStart
    for (let field = this.tailFrom; field < this.tailFields; field += 1) {
      this.starts[field] = (this.starts[field] as number) + shift
      this.ends[field] = (this.ends[field] as number) + shift
    }
    this.tailStart = at
    this.tailEnd = at + length
    return length
  }

  private handOut(length: number): void {
    this.rows += 1
    if (length > MAX_FIELDS) throw new CsvSyntaxError(`more than ${MAX_FIELDS} fields`, this.rows)
    const { starts, ends, escaped } = this
    this.onRow({ bytes: this.chunk.bytes, starts, ends, escaped, length, number: this.rows })
    this.forgetEscapes()
  }

  private wait(rowStart: number): number {
    this.forgetEscapes()
    return rowStart
  }

  private forgetEscapes(): void {
    if (!this.anyEscaped) return
    this.escaped.fill(0)
    // The next row could not be told which of the repeated fields hold doubled quotes.
    this.tailEnd = 0
    this.anyEscaped = false
  }
}

/** The closing quote of a field in which `at` is the first half of a doubled one; `end` or more if it has not come. */
function afterDoubled(bytes: Buffer, from: number, end: number): number {
  let at = from
  while (at + 1 < end && bytes[at + 1] === QUOTE) {
    at += 2
    while (at < end && bytes[at] !== QUOTE) at += 1
  }
  return at
}

/** The text of a field; an empty one is ''. */
export function fieldText(row: CsvRow, field: number): string {
  const text = row.bytes.toString('utf8', row.starts[field], row.ends[field])
  return row.escaped[field] ? text.replaceAll('""', '"') : text
}

/** All fields of a short row: the metadata and the header. */
export function rowTexts(row: CsvRow): readonly string[] {
  return Array.from({ length: row.length }, (_, field) => fieldText(row, field))
}
