import type { PriceQuery, Unit } from '@planner/contract'

interface Described {
  readonly brokerType: string
}

export const isExpress = ({ brokerType }: Described): boolean => brokerType.startsWith('express.')

/** The name in the price list and the catalogue has no `kafka.`. */
export const familyOf = ({ brokerType }: Described): string => brokerType.replace(/^kafka\./, '')

export const mskProduct = (where: PriceQuery['where'], per: Unit): PriceQuery => ({ offer: 'AmazonMSK', where, per })
