import type { Facts } from '@planner/contract'
import type { PriceBook } from '../pricing/price-book.js'
import { fulfils } from './fact-test.js'

/** What a resource does on the way of a request. */
export type PathRole = 'front' | 'compute' | 'machine' | 'data' | 'async' | 'way'

/** What AWS commits itself to for one resource as the design has it. */
export interface ServiceLevel {
  readonly role: PathRole
  /** Copies of which any one is enough, inside the one resource. */
  readonly copies: number
  /** Absent where no figure is known. */
  readonly commitment?: {
    readonly name: string
    readonly percent: string
    readonly dated: string
    readonly source: string
  }
}

/** More copies do not change what is printed. */
const MOST_COPIES = 20

/** Finds the service level of a resource by its type and facts; undefined for types that no request passes. */
export const serviceLevels = ({ catalogRow, catalogKeys }: Pick<PriceBook, 'catalogRow' | 'catalogKeys'>, asOf: string) => {
  const rows = Map.groupBy(
    [...catalogKeys('service-levels')].sort().map((key) => catalogRow('service-levels', key, asOf)?.cells ?? {}),
    ({ type = '' }) => type,
  )
  return (type: string, facts: Facts): ServiceLevel | undefined => {
    const row = rows.get(type)?.find(({ fact, is = '' }) => fact === undefined || fulfils(facts[fact], is))
    if (!row) return undefined
    const counted = row.copies === undefined ? 1 : facts[row.copies]
    const copies = typeof counted === 'number' ? Math.min(Math.max(1, Math.floor(counted)), MOST_COPIES) : 1
    const level = { role: row.role as PathRole, copies }
    const found = row.commitment === undefined ? undefined : catalogRow('aws-slas', row.commitment, asOf)
    if (found?.cells.monthlyUptimePct === undefined) return level
    const { service = '', scope = '', monthlyUptimePct, slaDated } = found.cells
    const commitment = { name: `${service}: ${scope}`, percent: monthlyUptimePct, dated: slaDated ?? found.asOf, source: found.source }
    return { ...level, commitment }
  }
}
