import type { CsvRow } from './csv-rows.js'
import { fieldText, MAX_FIELDS } from './csv-rows.js'

const SLOTS = 1 << 12

/** Strings of fields whose values repeat, so that a million rows with `Hrs` make one string. */
export class FieldTexts {
  private readonly slots: string[] = new Array<string>(SLOTS).fill('')
  /** What each column held last: most hold the same in most rows. */
  private readonly last: string[] = new Array<string>(MAX_FIELDS).fill('')

  text(row: CsvRow, field: number): string {
    const start = row.starts[field] as number
    const end = row.ends[field] as number
    if (start === end) return ''
    if (row.escaped[field]) return fieldText(row, field)
    const last = this.last[field] as string
    if (holds(last, row.bytes, start, end)) return last
    const text = this.slice(row.bytes, start, end)
    this.last[field] = text
    return text
  }

  /** Whether the field reads `expected`, without making a string. */
  is(row: CsvRow, field: number, expected: string): boolean {
    return holds(expected, row.bytes, row.starts[field] as number, row.ends[field] as number)
  }

  slice(bytes: Buffer, start: number, end: number): string {
    let hash = end - start
    for (let at = start; at < end; at += 1) hash = Math.imul(hash, 31) + (bytes[at] as number)
    const slot = (hash ^ (hash >>> 12)) & (SLOTS - 1)
    const seen = this.slots[slot] as string
    if (holds(seen, bytes, start, end)) return seen
    const text = bytes.toString('utf8', start, end)
    this.slots[slot] = text
    return text
  }
}

export function holds(text: string, bytes: Buffer, start: number, end: number): boolean {
  if (text.length !== end - start) return false
  for (let at = 0; at < text.length; at += 1) {
    // Bytes above 0x7f are never a UTF-16 unit of the same value and length: such a text is made anew.
    if (text.charCodeAt(at) !== bytes[start + at]) return false
  }
  return true
}
