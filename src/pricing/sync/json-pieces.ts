import type { ByteReader } from './chunk-buffer.js'
import { ChunkBuffer } from './chunk-buffer.js'

const QUOTE = 0x22
const COMMA = 0x2c
const COLON = 0x3a
const BACKSLASH = 0x5c
const OPEN_ARRAY = 0x5b
const CLOSE_ARRAY = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d
/** The largest piece that is parsed at once: one product, or one product's terms, takes some kilobytes. */
const MAX_PIECE_BYTES = 4 << 20
const MAX_DEPTH = 16

/** Raised for bytes that are no JSON of the expected shape; the caller says which file. */
export class JsonSyntaxError extends Error {
  override readonly name = 'JsonSyntaxError'
}

/** What to do with the value at a path: look into it, take it whole, pass over it. */
export type PieceChoice = 'enter' | 'take' | 'skip'

/** Keys from the root; array elements have the key `[]`. */
export type JsonPath = readonly string[]

interface Level {
  readonly array: boolean
  /** Keys of the path to this container. */
  readonly path: JsonPath
}

/**
 * Walks JSON of any size and hands out only small pieces of it, parsed. Offer files are too large for
 * `JSON.parse`: a JavaScript string ends at 512 MB.
 */
export class JsonPieces implements ByteReader {
  private readonly chunk = new ChunkBuffer()
  private readonly levels: Level[] = []
  private begun = false
  /** Path of the value that is being passed over or taken. */
  private path: JsonPath = []
  private taking = false
  private depth = 0
  private inText = false
  private inValue = false
  /** Where to go on, and where the value that is taken began. */
  private at = 0
  private from = 0
  private key: string | undefined
  /** A comma or a container's start came: a value or key may follow. */
  private fresh = true
  private readonly choose: (path: JsonPath) => PieceChoice
  private readonly onPiece: (path: JsonPath, value: unknown) => void

  constructor(choose: (path: JsonPath) => PieceChoice, onPiece: (path: JsonPath, value: unknown) => void) {
    this.choose = choose
    this.onPiece = onPiece
  }

  room(atLeast: number): Buffer {
    return this.chunk.room(atLeast)
  }

  wrote(bytes: number): void {
    this.chunk.filled += bytes
    this.scan()
    const kept = this.inValue && this.taking ? this.from : this.at
    this.chunk.drop(kept)
    this.at -= kept
    this.from -= kept
    if (this.chunk.filled > MAX_PIECE_BYTES) throw new JsonSyntaxError(`one entry is longer than ${MAX_PIECE_BYTES} bytes`)
  }

  end(): void {
    if (!this.begun || this.levels.length > 0 || this.inValue) throw new JsonSyntaxError('the file ends too early')
  }

  private scan(): void {
    while (this.at < this.chunk.filled) {
      if (this.inValue) {
        if (!this.scanValue()) return
      } else if (!this.scanStructure()) return
    }
  }

  /** Between values: separators, keys, brackets. False if more bytes are needed. */
  private scanStructure(): boolean {
    const { bytes, filled } = this.chunk
    const byte = bytes[this.at] as number
    if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) {
      this.at += 1
      return true
    }
    const level = this.levels.at(-1)
    if (!level) return this.scanRoot(byte)
    if (byte === (level.array ? CLOSE_ARRAY : CLOSE_OBJECT) && this.key === undefined) {
      this.levels.pop()
      this.fresh = false
      this.at += 1
      return true
    }
    if (byte === COMMA && !this.fresh) {
      this.fresh = true
      this.at += 1
      return true
    }
    if (!this.fresh) throw new JsonSyntaxError('a comma is missing between entries')
    if (level.array) {
      this.beginValue(byte, [...level.path, '[]'])
      return true
    }
    if (this.key === undefined) {
      if (byte !== QUOTE) throw new JsonSyntaxError('a key is missing')
      const end = textEnd(bytes, this.at + 1, filled)
      if (end < 0) return false
      this.key = parsePiece(bytes.toString('utf8', this.at, end + 1)) as string
      this.at = end + 1
      this.fresh = true
      return true
    }
    if (byte === COLON) {
      this.at += 1
      return this.afterColon(level)
    }
    throw new JsonSyntaxError(`a colon is missing after "${this.key.slice(0, 40)}"`)
  }

  private afterColon(level: Level): boolean {
    const { bytes, filled } = this.chunk
    let start = this.at
    while (start < filled && (bytes[start] as number) <= 0x20) start += 1
    if (start === filled) {
      this.at -= 1
      return false
    }
    const path = [...level.path, this.key as string]
    this.key = undefined
    this.at = start
    this.beginValue(bytes[start] as number, path)
    return true
  }

  private scanRoot(byte: number): boolean {
    if (this.begun || byte !== OPEN_OBJECT) throw new JsonSyntaxError(this.begun ? 'text follows its end' : 'it does not begin with {')
    this.begun = true
    this.levels.push({ array: false, path: [] })
    this.at += 1
    return true
  }

  private beginValue(byte: number, path: JsonPath): void {
    const container = byte === OPEN_OBJECT || byte === OPEN_ARRAY
    if (byte === COMMA || byte === COLON || byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) throw new JsonSyntaxError('a value is missing')
    const choice = this.choose(path)
    if (choice === 'enter' && container) {
      if (this.levels.length === MAX_DEPTH) throw new JsonSyntaxError(`it nests more than ${MAX_DEPTH} deep`)
      this.levels.push({ array: byte === OPEN_ARRAY, path })
      this.at += 1
      return
    }
    this.path = path
    this.taking = choice !== 'skip'
    this.inValue = true
    this.depth = 0
    this.inText = false
    this.from = this.at
  }

  /** Within a value that is taken or passed over. False if more bytes are needed. */
  private scanValue(): boolean {
    const { bytes, filled } = this.chunk
    let at = this.at
    while (at < filled) {
      const byte = bytes[at] as number
      if (this.inText) {
        if (byte === BACKSLASH) {
          if (at + 1 >= filled) break
          at += 2
          continue
        }
        at += 1
        if (byte !== QUOTE) continue
        this.inText = false
        if (this.depth === 0) return this.endValue(at)
        continue
      }
      if (byte === QUOTE) this.inText = true
      else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) this.depth += 1
      else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
        if (this.depth === 0) return this.endValue(at)
        this.depth -= 1
        if (this.depth === 0) return this.endValue(at + 1)
      } else if (this.depth === 0 && (byte === COMMA || byte <= 0x20)) return this.endValue(at)
      at += 1
    }
    this.at = at
    return false
  }

  private endValue(end: number): true {
    if (this.taking) this.onPiece(this.path, parsePiece(this.chunk.bytes.toString('utf8', this.from, end)))
    this.inValue = false
    this.fresh = false
    this.at = end
    return true
  }
}

function textEnd(bytes: Buffer, start: number, filled: number): number {
  for (let at = start; at < filled; at += 1) {
    if (bytes[at] === BACKSLASH) at += 1
    else if (bytes[at] === QUOTE) return at
  }
  return -1
}

function parsePiece(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new JsonSyntaxError(`it holds no JSON at ${JSON.stringify(text.slice(0, 40))}`)
  }
}
