import type { Pillar, Severity } from '@planner/contract'
import type { PriceBook } from '../pricing/price-book.js'

/** A best practice of the Well-Architected Framework. */
export interface FrameworkPractice {
  readonly id: string
  readonly pillar: Pillar
  /** The framework's question that it belongs to. */
  readonly question: string
  /** To be answered with yes or no. */
  readonly ask: string
  readonly title: string
  readonly risk: Exclude<Severity, 'critical'>
  readonly url: string
}

export interface Framework {
  /** ISO date. */
  readonly version: string
  readonly practices: readonly FrameworkPractice[]
}

const TABLE = 'well-architected-practices'

/** The practices of the framework as it stood on a date, by id. */
export const frameworkOf = ({ catalogRow, catalogKeys }: Pick<PriceBook, 'catalogRow' | 'catalogKeys'>, asOf: string): Framework => {
  let version = ''
  const practices = [...catalogKeys(TABLE)].sort().flatMap((id): readonly FrameworkPractice[] => {
    const cells = catalogRow(TABLE, id, asOf)?.cells
    if (!cells) return []
    version = cells.frameworkVersion ?? version
    const { pillar, question = '', ask = '', title = '', risk, page = '' } = cells
    const url = `https://docs.aws.amazon.com${page}`
    return [{ id, pillar: pillar as Pillar, question, ask, title, risk: risk as FrameworkPractice['risk'], url }]
  })
  return { version, practices }
}
