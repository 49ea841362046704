import type { Facts } from '@planner/contract'

/** Something that a rule read. */
export interface Read {
  /** Empty for the workload. */
  readonly address: string
  readonly pointer: readonly (string | number)[]
  readonly fact?: string
  readonly value: unknown
}

/** Hands out what rules see, and keeps what they read of it. */
export interface Observer {
  /** Properties, or the workload, as they are; what is read of them is kept. */
  value<T extends object>(value: T, address: string, pointer: readonly (string | number)[]): T
  facts(facts: Facts, pointer: readonly (string | number)[]): Facts
  note(read: Read): void
  /** What was read since the last call. */
  taken(): readonly Read[]
}

/** More evidence of one verdict helps nobody. */
const MOST_READS = 24

/** Which resource it is goes without saying. */
const IDENTITY: ReadonlySet<string> = new Set(['address', 'type', 'region'])

export const createObserver = (): Observer => {
  let reads = new Map<string, Read>()

  const note = (read: Read): void => {
    if (reads.size >= MOST_READS) return
    const key = `${read.address} ${read.fact ?? read.pointer.join('/')}`
    if (!reads.has(key)) reads.set(key, read)
  }

  const observed = (value: unknown, address: string, pointer: readonly (string | number)[]): unknown => {
    if (typeof value !== 'object' || value === null) return value
    const known = new Map<string, unknown>()
    // A copy as target: a proxy of frozen data would have to hand out the data itself.
    const copy: object = Array.isArray(value) ? value.map((part, index) => observed(part, address, [...pointer, index])) : { ...value }
    return new Proxy(copy, {
      get: (target, key) => {
        const found: unknown = Reflect.get(target, key)
        if (typeof key === 'symbol' || Array.isArray(target)) return found
        if (typeof found === 'function') return found
        const place = [...pointer, key]
        note({ address, pointer: place, value: found })
        if (typeof found !== 'object' || found === null) return found
        if (!known.has(key)) known.set(key, observed(found, address, place))
        return known.get(key)
      },
      set: refuse,
      defineProperty: refuse,
      deleteProperty: refuse,
    })
  }

  return {
    value: (value, address, pointer) => observed(value, address, pointer) as typeof value,
    facts: (facts, pointer) =>
      new Proxy(
        { ...facts },
        {
          get: (target, key) => {
            const value: unknown = Reflect.get(target, key)
            if (typeof key === 'string' && !IDENTITY.has(key)) note({ address: String(facts.address), pointer, fact: key, value })
            return value
          },
          set: refuse,
          defineProperty: refuse,
          deleteProperty: refuse,
        },
      ),
    note,
    taken: () => {
      const taken = [...reads.values()]
      reads = new Map()
      return taken
    },
  }
}

const refuse = (): never => {
  throw new TypeError('a rule may not change what it sees')
}
