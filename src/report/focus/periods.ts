/** Start and end of a month, in UTC; the end is not part of it. */
export interface Period {
  readonly start: string
  readonly end: string
}

/** The calendar months of the horizon: the first is the one that prices are taken for. */
export const periodsOf = (asOf: string, horizon: number): readonly Period[] => {
  const [year = 0, month = 1] = asOf.split('-').map(Number)
  const first = (offset: number): string => `${new Date(Date.UTC(year, month - 1 + offset, 1)).toISOString().slice(0, 10)}T00:00:00Z`
  return Array.from({ length: horizon }, (_, index) => ({ start: first(index), end: first(index + 1) }))
}
