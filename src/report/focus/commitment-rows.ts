import type { Commitment, Line, Result } from '../../result/result.types.js'
import { compareDecimals, evenly, multiply, roundTo, signOf, subtract, sum, trimmed } from '../decimal.js'
import { cashByMonth } from '../monthly-cash.js'
import type { OwnedLine } from '../view/sums.js'
import type { FocusRow } from './columns.js'
import { aboutLine, focusUnit, periodOf } from './line-rows.js'
import type { Period } from './periods.js'
import { focusService } from './services.js'

/** A commitment and the lines of its fees, which a resource's own has there. */
export interface Fees {
  readonly commitment: Commitment
  readonly lines: readonly OwnedLine[]
}

export const feesOf = ({ commitments, resources }: Result): readonly Fees[] => {
  const owners = new Map(resources.map((resource) => [resource.address, resource]))
  return commitments.flatMap((commitment) => {
    const { id, owner, option } = commitment
    const resource = owner === undefined ? undefined : owners.get(owner)
    const lines = resource
      ? resource.lines.filter((line) => `${resource.address}.${line.id}`.startsWith(`${id}.`))
      : owner === undefined
        ? commitment.lines
        : []
    const owned = lines
      .filter(({ billed }) => billed !== undefined)
      .map((line): OwnedLine => ({ owner: resource?.address ?? id, type: resource?.type ?? option, tags: resource?.tags ?? {}, line }))
    return owned.length === 0 ? [] : [{ commitment, lines: owned }]
  })
}

/**
 * Fees are purchases: billed when they are due, with no effective cost of their own. What they pay for is usage, used or not:
 * nothing is billed for it, and the fees are its effective cost, in equal parts.
 */
export function* commitmentRows({ commitment, lines }: Fees, result: Result, periods: readonly Period[]): Generator<FocusRow> {
  const discount = discountOf(commitment)
  for (const { line, ...owned } of lines) yield* purchases({ ...owned, line }, discount, result, periods)
  const [first] = lines.toSorted((a, b) => rank(a.line) - rank(b.line))
  if (!first) return
  const effective = evenly(sum(lines.map(({ line }) => line.effective?.expected ?? '0')), result.horizon)
  const about = { ...aboutCommitment(first, result), ...discount, ChargeDescription: commitment.label }
  const covered = coveredBy(commitment)
  for (const [month, period] of periods.entries()) {
    const cost = effective[month] ?? '0'
    const used = usedOf(cost, commitment)
    const unused = trimmed(subtract(cost, used))
    const common = {
      ...about,
      ...periodOf(period),
      BilledCost: '0',
      ChargeCategory: 'Usage',
      ChargeFrequency: 'Usage-Based',
      PricingCategory: 'Committed',
    }
    if (signOf(used) !== 0) {
      const onDemand = commitment.onDemandMonthly?.expected ?? used
      yield { ...common, ...covered, EffectiveCost: used, ListCost: onDemand, ContractedCost: onDemand, CommitmentDiscountStatus: 'Used' }
    }
    if (signOf(unused) !== 0)
      yield { ...common, EffectiveCost: unused, ListCost: unused, ContractedCost: unused, CommitmentDiscountStatus: 'Unused' }
  }
}

/** Ten decimals are enough for a share: the other has the rest. */
const usedOf = (cost: string, { utilization = '0' }: Commitment): string =>
  compareDecimals(utilization, '1') >= 0 ? cost : trimmed(roundTo(multiply(cost, utilization), 10))

function* purchases(owned: OwnedLine, discount: FocusRow, result: Result, periods: readonly Period[]): Generator<FocusRow> {
  const { line } = owned
  const cash = cashByMonth(line, result.horizon)
  const about = { ...aboutCommitment(owned, result), ...discount }
  const quantity = line.charge === 'upfront' ? undefined : line.quantity?.expected
  for (const [month, period] of periods.entries()) {
    const billed = cash[month] ?? '0'
    if (signOf(billed) === 0) continue
    yield {
      ...about,
      ...periodOf(period),
      BilledCost: billed,
      EffectiveCost: '0',
      ListCost: billed,
      ContractedCost: billed,
      ...(quantity === undefined
        ? { PricingQuantity: '1', PricingUnit: 'Units', CommitmentDiscountQuantity: '1', CommitmentDiscountUnit: 'Units' }
        : {
            PricingQuantity: quantity,
            PricingUnit: focusUnit(line.unit),
            CommitmentDiscountQuantity: quantity,
            CommitmentDiscountUnit: focusUnit(line.unit),
          }),
      ChargeCategory: 'Purchase',
      ChargeFrequency: line.charge === 'upfront' ? 'One-Time' : 'Recurring',
      PricingCategory: 'Committed',
    }
  }
}

/** Savings plans are priced by what the design says, without an offer that would tell the service. */
const aboutCommitment = (owned: OwnedLine, result: Result): FocusRow => ({
  ...aboutLine(owned, result),
  ...(owned.type === 'savings-plan' ? { ServiceName: 'AWS Savings Plans', ...focusService('ComputeSavingsPlans') } : {}),
})

/** The rate of the hours says more of the usage than the fee. */
const rank = ({ charge }: Line): number => (charge === 'upfront' ? 1 : 0)

const discountOf = ({ id, label, option }: Commitment): FocusRow => ({
  CommitmentDiscountId: id,
  CommitmentDiscountName: label,
  CommitmentDiscountCategory: option === 'savings-plan' ? 'Spend' : 'Usage',
  CommitmentDiscountType: option === 'savings-plan' ? 'Savings Plan' : 'Reserved Instance',
})

/** What is used of it, where all of it is counted in one unit. */
const coveredBy = ({ covered }: Commitment): FocusRow => {
  const units = new Set(covered.map(({ unit }) => unit))
  const [unit] = units
  if (units.size !== 1 || unit === undefined) return {}
  const quantity = sum(covered.map((part) => part.quantity))
  const counted = focusUnit(unit)
  return {
    PricingQuantity: quantity,
    PricingUnit: counted,
    ConsumedQuantity: quantity,
    ConsumedUnit: counted,
    CommitmentDiscountQuantity: quantity,
    CommitmentDiscountUnit: counted,
  }
}
