interface Way {
  readonly option: string
}

/** The ways to buy that a `purchase` names, for facts; on demand where it names none. */
export const purchaseOptions = (purchase: Way | readonly Way[] | undefined): readonly string[] => {
  if (purchase === undefined) return ['on-demand']
  const ways = Array.isArray(purchase) ? (purchase as readonly Way[]) : [purchase as Way]
  return [...new Set(ways.map(({ option }) => option))]
}
