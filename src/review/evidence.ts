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
  /** Forgets what was read so far. */
  begin(): void
  /** What was read since then, each once. */
  taken(): readonly Read[]
}

/** Where something is read. */
interface Place {
  readonly address: string
  readonly pointer: readonly (string | number)[]
  readonly isFacts?: true
}

/** More evidence of one verdict helps nobody. */
const MOST_READS = 24

/** Reads that are kept to find those in: a rule may read one thing a thousand times. */
const MOST_NOTED = 400

/** Which resource it is goes without saying. */
const IDENTITY: ReadonlySet<string> = new Set(['address', 'type', 'region'])

export const createObserver = (): Observer => {
  // Most verdicts are passes, whose reads nobody wants: they are kept in the cheapest form.
  const places: Place[] = []
  const keys: (string | undefined)[] = []
  const values: unknown[] = []
  let count = 0

  const keep = (place: Place, key: string | undefined, value: unknown): void => {
    if (count >= MOST_NOTED) return
    places[count] = place
    keys[count] = key
    values[count] = value
    count++
  }

  const observed = (value: unknown, address: string, pointer: readonly (string | number)[]): unknown => {
    if (typeof value !== 'object' || value === null) return value
    const known = new Map<string, unknown>()
    const place: Place = { address, pointer }
    // A copy as target: a proxy of frozen data would have to hand out the data itself.
    const copy: object = Array.isArray(value) ? value.map((part, index) => observed(part, address, [...pointer, index])) : { ...value }
    return new Proxy(copy, {
      get: (target, key) => {
        const found: unknown = Reflect.get(target, key)
        if (typeof key === 'symbol' || Array.isArray(target)) return found
        if (typeof found === 'function') return found
        keep(place, key, found)
        if (typeof found !== 'object' || found === null) return found
        if (!known.has(key)) known.set(key, observed(found, address, [...pointer, key]))
        return known.get(key)
      },
      set: refuse,
      defineProperty: refuse,
      deleteProperty: refuse,
    })
  }

  return {
    value: (value, address, pointer) => observed(value, address, pointer) as typeof value,
    facts: (facts, pointer) => {
      const place: Place = { address: String(facts.address), pointer, isFacts: true }
      return new Proxy(
        { ...facts },
        {
          get: (target, key) => {
            const value: unknown = Reflect.get(target, key)
            if (typeof key === 'string' && !IDENTITY.has(key)) keep(place, key, value)
            return value
          },
          set: refuse,
          defineProperty: refuse,
          deleteProperty: refuse,
        },
      )
    },
    note: ({ address, pointer, value }) => keep({ address, pointer }, undefined, value),
    begin: () => {
      count = 0
    },
    taken: () => {
      const reads = new Map<string, Read>()
      for (let index = 0; index < count && reads.size < MOST_READS; index++) {
        const read = readOf(places[index] as Place, keys[index], values[index])
        const name = `${read.address} ${read.fact ?? read.pointer.join('/')}`
        if (!reads.has(name)) reads.set(name, read)
      }
      return [...reads.values()]
    },
  }
}

const readOf = ({ address, pointer, isFacts }: Place, key: string | undefined, value: unknown): Read => {
  if (key === undefined) return { address, pointer, value }
  return isFacts ? { address, pointer, fact: key, value } : { address, pointer: [...pointer, key], value }
}

const refuse = (): never => {
  throw new TypeError('a rule may not change what it sees')
}
