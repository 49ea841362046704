/** An IPv4 address range: its first and last address as numbers. */
export interface Range {
  readonly first: number
  readonly last: number
  readonly prefix: number
}

/** Reads `10.0.0.0/16`; undefined if it is no range, or its address is not the first of it. */
export const rangeOf = (text: string): Range | undefined => {
  const [address = '', length = ''] = text.split('/')
  const parts = address.split('.').map(Number)
  const prefix = Number(length)
  if (parts.length !== 4 || parts.some((part) => !Number.isInteger(part) || part > 255) || !Number.isInteger(prefix) || prefix > 32)
    return undefined
  const first = parts.reduce((sum, part) => sum * 256 + part, 0)
  const size = 2 ** (32 - prefix)
  return first % size === 0 ? { first, last: first + size - 1, prefix } : undefined
}

const overlaps = (a: Range, b: Range): boolean => a.first <= b.last && b.first <= a.last

export const contains = (outer: Range, inner: Range): boolean => outer.first <= inner.first && inner.last <= outer.last

/** The first pair of ranges that overlap, one of each list. */
export const overlapOf = (these: readonly string[], those: readonly string[]): readonly [string, string] | undefined => {
  for (const one of these)
    for (const other of those) {
      const [a, b] = [rangeOf(one), rangeOf(other)]
      if (a && b && overlaps(a, b)) return [one, other]
    }
  return undefined
}
