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

/** Whether the whole resource is bought as spot. */
export const isSpot = ({ purchase }: { readonly purchase?: Way | readonly Way[] }): boolean =>
  purchaseWays(purchase).some(({ option }) => option === 'spot')
