import { PlannerError } from '../errors/planner-error.js'
import type { Commitment, EligibleLine } from './commitments.js'
import type { LinePrice } from './line-price.js'
import type { Exchange } from './overlays.js'

/** The currency of the prices; a design whose prices are in two cannot be summed. */
export const currencyOf = (lines: readonly EligibleLine[], commitments: readonly Commitment[]): string => {
  const currencies = new Set(lines.flatMap(({ price }) => priceCurrency(price) ?? []))
  if (commitments.some(({ option }) => option === 'savings-plan')) currencies.add('USD')
  if (currencies.size > 1)
    throw new PlannerError(
      'DESIGN_INVALID',
      `the prices of this design are in ${[...currencies].sort().join(' and ')}, which have no common sum`,
      {
        hint: 'put the regions of mainland China into a design of their own, and private prices into the currency of the price list; prices and savings plans that a design states are in USD',
      },
    )
  return [...currencies][0] ?? 'USD'
}

/** What a design states is in USD; nothing is nothing in any currency. */
export const priceCurrency = (price: LinePrice): string | undefined => {
  if (price.kind === 'listed') return price.price.currency
  return price.kind === 'given' && !price.price.isZero ? 'USD' : undefined
}

/** Refuses a rate for another currency than that of the prices: it would give wrong amounts. */
export const checkExchange = (listed: string, { from, to }: Exchange): void => {
  if (from === listed && to !== listed) return
  throw new PlannerError(
    'DESIGN_INVALID',
    to === listed ? `the price list is in ${listed} already` : `the rate is for ${from}, and the prices of this design are in ${listed}`,
    {
      hint:
        to === listed
          ? 'leave the currency out'
          : `give the rate for ${listed}: --currency ${to}=RATE/${listed}, or "from": "${listed}" in the design`,
    },
  )
}
