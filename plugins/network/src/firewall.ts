/** The first and the last of the ports that a firewall rule is for. */
export type Ports = readonly [first: number, last: number]

export const ALL_PORTS: Ports = [0, 65535]

/** `443` or `8000-8100`. */
export const portsOf = (written: number | string): Ports => {
  const [first = '', last = first] = String(written).split('-')
  return [Number(first), Number(last)]
}

export const portsText = ([first, last]: Ports): string => (first === last ? String(first) : `${first}-${last}`)

export const covers = ([first, last]: Ports, [from, to]: Ports): boolean => first <= from && to <= last

/** The ports of the list (`443`, `8000-8100`) that hold this one. */
export const opens = (list: readonly string[], port: number): boolean => list.some((ports) => covers(portsOf(ports), [port, port]))

export const isWorld = (cidr: string): boolean => /\/0$/.test(cidr)
