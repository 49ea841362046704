/** An IPv4 range: first and last address. */
interface Range {
  readonly first: number
  readonly last: number
}

/** An IPv4 range in CIDR notation; undefined for anything else, also IPv6. */
export const ipv4Range = (text: string): Range | undefined => {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text)
  if (!match) return undefined
  const [a = 0, b = 0, c = 0, d = 0, bits = 0] = match.slice(1).map(Number)
  if (Math.max(a, b, c, d) > 255 || bits > 32) return undefined
  const size = 2 ** (32 - bits)
  const address = ((a * 256 + b) * 256 + c) * 256 + d
  const first = address - (address % size)
  return { first, last: first + size - 1 }
}

const within = (inner: Range, outer: Range): boolean => inner.first >= outer.first && inner.last <= outer.last

/** The ranges that no route holds; one that is not IPv4 needs a route that says the same. */
export const missingRanges = (ranges: readonly string[], routes: readonly string[]): readonly string[] => {
  const outer = routes.flatMap((route) => ipv4Range(route) ?? [])
  return ranges.filter((text) => {
    if (routes.includes(text)) return false
    const range = ipv4Range(text)
    return !range || !outer.some((route) => within(range, route))
  })
}

/** The first two that share addresses. */
export const overlapping = (ours: readonly string[], theirs: readonly string[]): readonly [string, string] | undefined => {
  const other = theirs.map((text) => ({ text, range: ipv4Range(text) }))
  for (const text of ours) {
    const range = ipv4Range(text)
    const clash = other.find((each) =>
      range && each.range ? range.first <= each.range.last && each.range.first <= range.last : text === each.text,
    )
    if (clash) return [text, clash.text]
  }
  return undefined
}

const PRIVATE: readonly string[] = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10']

/** Whether a range lies in the addresses that are not routed on the internet. */
export const isPrivate = (text: string): boolean => {
  const range = ipv4Range(text)
  return range ? PRIVATE.some((each) => within(range, ipv4Range(each) ?? range)) : /^f[cd]/i.test(text)
}

/** Whether a range is everything: the default route. */
export const isDefaultRoute = (text: string): boolean => /^(0\.0\.0\.0|::)\/0$/.test(text)
