import type { Commitment, Line, Result } from '../../result/result.types.js'
import { compareDecimals, divide, evenly, multiply, roundTo, signOf, subtract, sum, trimmed } from '../decimal.js'
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
  const counted = countedOf(commitment, first.line, result)
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
      yield {
        ...common,
        ...counted.used(used),
        EffectiveCost: used,
        ListCost: onDemand,
        ContractedCost: onDemand,
        CommitmentDiscountStatus: 'Used',
      }
    }
    if (signOf(unused) !== 0)
      yield {
        ...common,
        ...counted.unused(unused),
        EffectiveCost: unused,
        ListCost: unused,
        ContractedCost: unused,
        CommitmentDiscountStatus: 'Unused',
      }
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
  const bought = quantity === undefined ? { quantity: '1', unit: 'Units' } : { quantity, unit: focusUnit(line.unit) }
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
      ...priced(bought),
      ...discounted(discount.CommitmentDiscountCategory === 'Spend' ? { quantity: billed, unit: result.currency } : bought),
      ChargeCategory: 'Purchase',
      ChargeFrequency: line.charge === 'upfront' ? 'One-Time' : 'Recurring',
      PricingCategory: 'Committed',
    }
  }
}

/** Savings plans are priced by what the design says, without an offer that would tell the service. */
const aboutCommitment = (owned: OwnedLine, result: Result): FocusRow => ({
  ...aboutLine(owned, result),
  ...(owned.type === 'savings-plan' ? focusService('ComputeSavingsPlans') : {}),
})

/** The rate of the hours says more of the usage than the fee. */
const rank = ({ charge }: Line): number => (charge === 'upfront' ? 1 : 0)

const discountOf = ({ id, label, option }: Commitment): FocusRow => ({
  CommitmentDiscountId: id,
  CommitmentDiscountName: label,
  CommitmentDiscountCategory: option === 'savings-plan' ? 'Spend' : 'Usage',
  CommitmentDiscountType: option === 'savings-plan' ? 'Savings Plan' : 'Reserved Instance',
})

interface Counted {
  readonly used: (cost: string) => FocusRow
  readonly unused: (cost: string) => FocusRow
}

/** How much of it is used in a month and how much is not: of spend, money; of usage, the hours that it holds for. */
const countedOf = (commitment: Commitment, { quantity, unit: own }: Line, { currency }: Result): Counted => {
  const { covered, utilization = '0', option } = commitment
  const units = new Set(covered.map((part) => part.unit))
  const [first] = units
  const consumed =
    units.size === 1 && first !== undefined ? { quantity: sum(covered.map((part) => part.quantity)), unit: focusUnit(first) } : undefined
  const consumption: FocusRow = consumed ? { ConsumedQuantity: consumed.quantity, ConsumedUnit: consumed.unit } : {}
  if (option === 'savings-plan')
    return {
      used: (cost) => ({
        ...priced(consumed ?? { quantity: cost, unit: currency }),
        ...consumption,
        ...discounted({ quantity: cost, unit: currency }),
      }),
      unused: (cost) => ({ ...priced({ quantity: cost, unit: currency }), ...discounted({ quantity: cost, unit: currency }) }),
    }
  const bought = { quantity: quantity?.expected ?? '1', unit: quantity ? focusUnit(own) : 'Units' }
  const used = consumed ?? { ...bought, quantity: multiply(bought.quantity, utilization) }
  // What is used is a known share of all that there is.
  const left =
    consumed && signOf(utilization) > 0
      ? { ...used, quantity: divide(multiply(used.quantity, subtract('1', utilization)), utilization) }
      : { ...bought, quantity: multiply(bought.quantity, subtract('1', utilization)) }
  return {
    used: () => ({ ...priced(used), ...consumption, ...discounted(used) }),
    unused: () => ({ ...priced(left), ...discounted(left) }),
  }
}

interface Amount {
  readonly quantity: string
  readonly unit: string
}

const priced = ({ quantity, unit }: Amount): FocusRow => ({ PricingQuantity: quantity, PricingUnit: unit })

const discounted = ({ quantity, unit }: Amount): FocusRow => ({ CommitmentDiscountQuantity: quantity, CommitmentDiscountUnit: unit })
