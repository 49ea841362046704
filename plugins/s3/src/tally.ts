import type { CostLine, Quantity } from '@planner/contract'

/** Collects lines; what is billed at one meter becomes one line, whichever objects it comes from. */
export interface Tally {
  /** Adds to a line. Nothing is no line. */
  add(line: CostLine): void
  lines(): readonly CostLine[]
}

export const createTally = (): Tally => {
  const known = new Map<string, CostLine>()
  const unknown = new Map<string, CostLine>()
  return {
    add: (line) => {
      if (line.quantity.isZero) return
      const same = line.quantity.known ? known : unknown
      const before = same.get(line.id)
      same.set(line.id, before ? { ...before, quantity: sum(before.quantity, line.quantity) } : line)
    },
    // What nobody gave is a line of its own, so that the rest stays known.
    lines: () => [
      ...known.values(),
      ...[...unknown.values()].map((line) => (known.has(line.id) ? { ...line, id: `${line.id}.not-given` } : line)),
    ],
  }
}

const sum = (a: Quantity, b: Quantity): Quantity => (a.known ? a.plus(b) : a)
