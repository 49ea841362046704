/** Bytes that have come and are not yet consumed. A reader keeps one, so that what is read is never copied twice. */
export class ChunkBuffer {
  bytes = Buffer.allocUnsafe(1 << 18)
  filled = 0

  room(atLeast: number): Buffer {
    if (this.bytes.length - this.filled < atLeast) {
      const larger = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.filled + atLeast))
      this.bytes.copy(larger, 0, 0, this.filled)
      this.bytes = larger
    }
    return this.bytes.subarray(this.filled)
  }

  /** Forgets the first `count` bytes. */
  drop(count: number): void {
    this.bytes.copyWithin(0, count, this.filled)
    this.filled -= count
  }
}

/** Takes a file's bytes as they come: ask for room, fill it, say how much; then end. Throws on bytes that it cannot read. */
export interface ByteReader {
  room(atLeast: number): Buffer
  wrote(bytes: number): void
  end(): void
}
