import type { Result } from '../../result/result.types.js'
import { record } from '../csv.js'
import { multiply, subtract, sum, trimmed } from '../decimal.js'
import { count } from '../format.js'
import { linesOf } from '../view/sums.js'
import { COLUMNS, type FocusRow } from './columns.js'
import { commitmentRows, feesOf } from './commitment-rows.js'
import { lineRows } from './line-rows.js'
import { type Period, periodsOf } from './periods.js'

/**
 * The estimate in the form of a bill, as FOCUS 1.2 has it: a row for each line and month. What is known sums to the billed
 * and the effective cost of the result; what is not known has no row, since FOCUS has no way to say so.
 */
export function* focusLines(result: Result): Generator<string> {
  yield record([...COLUMNS])
  for (const row of focusRows(result)) yield record(COLUMNS.map((column) => row[column] ?? ''))
}

export function* focusRows(result: Result): Generator<FocusRow> {
  const periods = periodsOf(result.asOf, result.horizon)
  const common = commonOf(result)
  const fees = feesOf(result)
  const feeLines = new Set(fees.flatMap(({ lines }) => lines.map(({ line }) => line)))
  for (const owned of linesOf(result)) {
    if (!owned.line.billed || feeLines.has(owned.line)) continue
    for (const row of lineRows(owned, result, periods)) yield { ...common, ...row }
  }
  for (const fee of fees) for (const row of commitmentRows(fee, result, periods)) yield { ...common, ...row }
  for (const row of taxRows(result, periods)) yield { ...common, ...row }
}

/** What the file leaves out, in words; undefined if nothing. */
export const focusNote = (result: Result): string | undefined => {
  const unknown = linesOf(result).filter(({ line }) => !line.billed).length
  const failed = result.resources.filter(({ error }) => error !== undefined).length
  const parts = [
    ...(unknown > 0 ? [count(unknown, 'line')] : []),
    ...(failed > 0 ? [`${count(failed, 'resource')} that could not be priced`] : []),
  ]
  return parts.length === 0 ? undefined : `not in it, since the cost is not known and FOCUS cannot say so: ${parts.join(' and ')}`
}

const commonOf = ({ design, currency }: Result): FocusRow => ({
  BillingAccountId: `estimate-${design.digest.slice(0, 12)}`,
  BillingAccountName: design.name,
  BillingCurrency: currency,
  InvoiceIssuerName: 'AWS',
  ProviderName: 'AWS',
  PublisherName: 'AWS',
  x_Estimate: 'true',
})

/** Tax on the cash of each month; the last bears what rounding leaves. */
function* taxRows({ tax, months, totals, currency }: Result, periods: readonly Period[]): Generator<FocusRow> {
  if (!tax) return
  const share = multiply(tax.percent, '0.01')
  const on = (part: 'billed' | 'effective'): readonly string[] => {
    const before = months.slice(0, -1).map((month) => trimmed(multiply(month[part].expected, share)))
    return [...before, trimmed(subtract(tax.amounts[part].expected, sum(before)))]
  }
  const [billed, effective] = [on('billed'), on('effective')]
  for (const [month, { start, end }] of periods.entries()) {
    const cost = billed[month] ?? '0'
    yield {
      BilledCost: cost,
      EffectiveCost: effective[month] ?? '0',
      ListCost: cost,
      ContractedCost: cost,
      BillingPeriodStart: start,
      BillingPeriodEnd: end,
      ChargePeriodStart: start,
      ChargePeriodEnd: end,
      ChargeCategory: 'Tax',
      ChargeFrequency: 'Recurring',
      ChargeDescription: `${tax.name} ${tax.percent}%${totals.atLeast ? ` of what is known, in ${currency}` : ''}`,
      ServiceName: tax.name,
      ServiceCategory: 'Other',
      ServiceSubcategory: 'Other (Other)',
    }
  }
}
