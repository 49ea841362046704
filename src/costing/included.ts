import type { EligibleLine } from './commitments.js'
import { type Amount, asAmount, constant, fraction, sum } from './quantity.js'

/** A line with what of it is still to be billed. */
interface Used {
  readonly priced: EligibleLine
  readonly quantity: Amount
}

/** Takes what a pool's lines bring for free off all of its lines, each in proportion to its size. */
export const beyondIncluded = <T extends Used>(lines: readonly T[]): readonly T[] => {
  const bringing = Map.groupBy(
    lines.filter(({ priced: { line } }) => line.included && line.pool !== undefined),
    placeOf,
  )
  if (bringing.size === 0) return lines
  const billed = new Map(
    [...bringing].map(([place, givers]) => {
      const members = lines.filter((line) => line.quantity.known && placeOf(line) === place)
      return [place, billedShare(members, givers)] as const
    }),
  )
  return lines.map((line) => {
    const share = billed.get(placeOf(line))
    return share ? { ...line, quantity: line.quantity.times(share).named('beyond what is free') } : line
  })
}

/** The pool of a line, in the region of its price; undefined outside pools. */
const placeOf = ({ priced: { line, region } }: Used): string | undefined =>
  line.pool === undefined ? undefined : `${line.pool} ${('given' in line.price ? undefined : line.price.region) ?? region}`

const billedShare = (members: readonly Used[], givers: readonly Used[]): Amount | undefined => {
  const unit = givers[0]?.quantity.unit ?? '1'
  const total = sum(
    members.map(({ quantity }) => quantity),
    unit,
    'all lines of the pool',
  )
  const free = sum(
    givers.map(({ priced }) => asAmount(priced.line.included as NonNullable<typeof priced.line.included>)),
    unit,
    'free in the pool',
  )
  return fraction(total.minus(free).atLeast(constant(0, unit, 'nothing beyond')), total, 'share beyond what is free')
}
