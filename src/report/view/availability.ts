import type { Result } from '../../result/result.types.js'
import { quantity } from '../format.js'
import { nameOf, sentence } from './words.js'

export interface AvailabilityView {
  readonly paths: readonly PathView[]
  readonly assumptions: readonly string[]
  readonly recovery: RecoveryView
}

interface PathView {
  readonly entry: string
  readonly href: string
  readonly from: string
  /** `99.95%`, empty without a figure. */
  readonly percent: string
  readonly atMost: boolean
  readonly down: string
  readonly parts: readonly { readonly name: string; readonly commitment: string; readonly percent: string; readonly combined: string }[]
}

interface RecoveryView {
  readonly strategy: string
  readonly needed: string
  readonly verdict: string
  readonly tone: 'good' | 'bad' | 'neutral'
  readonly because: readonly string[]
  readonly missing: readonly string[]
  readonly remarks: readonly string[]
}

type Availability = NonNullable<NonNullable<Result['review']>['availability']>

/** As many decimals as nines are worth. */
const DECIMALS = 4

export const availabilityOf = ({ review }: Result, anchors: ReadonlyMap<string, string>): AvailabilityView | undefined => {
  if (!review?.availability) return undefined
  const { paths, assumptions, recovery } = review.availability
  return {
    paths: paths.map((path) => pathOf(path, anchors)),
    assumptions: assumptions.map(sentence),
    recovery: recoveryOf(recovery),
  }
}

const pathOf = (path: Availability['paths'][number], anchors: ReadonlyMap<string, string>): PathView => ({
  entry: nameOf(path.entry),
  href: anchors.get(path.entry) ?? '',
  from: path.from.map(nameOf).join(', '),
  percent: percentOf(path.percent),
  atMost: path.atMost,
  down: [
    ...(path.downMinutesPerMonth === undefined ? [] : [`${quantity(path.downMinutesPerMonth, 0)} minutes a month`]),
    ...(path.downHoursPerYear === undefined ? [] : [`${quantity(path.downHoursPerYear, 1)} hours a year`]),
  ].join(', '),
  parts: path.parts.map(({ addresses, commitment, percent, combined, copies }) => ({
    name: addresses.map(nameOf).join(' or '),
    commitment: sentence(commitment ?? 'no published commitment'),
    percent: `${copies > 1 ? `${copies} × ` : ''}${percentOf(percent) || 'no figure'}`,
    combined: percentOf(combined),
  })),
})

const percentOf = (percent: string | undefined): string => (percent === undefined ? '' : `${quantity(percent, DECIMALS)}%`)

const recoveryOf = ({
  strategy,
  needed,
  meets,
  because,
  missing,
  remarks,
  rtoHours,
  rpoHours,
}: Availability['recovery']): RecoveryView => ({
  strategy: wordsOf(strategy),
  needed: [
    ...(needed === undefined ? [] : [wordsOf(needed)]),
    ...(rtoHours === undefined ? [] : [`back within ${duration(rtoHours)}`]),
    ...(rpoHours === undefined ? [] : [`losing at most ${duration(rpoHours)} of data`]),
  ].join(', '),
  verdict: meets === undefined ? 'no objective stated' : meets ? 'enough for its objectives' : 'less than its objectives ask for',
  tone: meets === undefined ? 'neutral' : meets ? 'good' : 'bad',
  because: because.map(sentence),
  missing: missing.map(sentence),
  remarks: remarks.map(sentence),
})

const duration = (hours: number): string =>
  hours < 1 ? `${quantity((hours * 60).toFixed(3), 1)} min` : `${quantity(hours.toFixed(3), 1)} h`

const wordsOf = (strategy: string): string => (strategy === 'none' ? 'none' : strategy.replaceAll('-', ' '))
