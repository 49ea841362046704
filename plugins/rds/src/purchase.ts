interface Way {
  readonly option: string
}

/** The ways to buy that a `purchase` names; on demand where it names none. */
const purchaseWays = (purchase: Way | readonly Way[] | undefined): readonly Way[] => {
  if (purchase === undefined) return [{ option: 'on-demand' }]
  return Array.isArray(purchase) ? purchase : [purchase as Way]
}

/** Their names, for facts. */
export const purchaseOptions = (purchase: Way | readonly Way[] | undefined): readonly string[] => [
  ...new Set(purchaseWays(purchase).map(({ option }) => option)),
]

export const isReserved = (purchase: Way | readonly Way[] | undefined): boolean => purchaseOptions(purchase).includes('reserved')
