import type { Ledger } from '../report/responsibilities-text.js'
import type { Terminal } from './terminal.js'

/** A ledger for people. */
export async function ledgerText(ledger: Ledger, { color, columns }: Terminal): Promise<Iterable<string>> {
  return [(await import('../report/responsibilities-text.js')).responsibilitiesText(ledger, { color, width: columns })]
}

/** A ledger for a spreadsheet. */
export async function ledgerCsv(ledger: Ledger): Promise<Iterable<string>> {
  return (await import('../report/responsibilities-csv.js')).responsibilitiesCsv(ledger)
}
