import type { Availability, Carbon, CarbonAmount, Recovery, Responsibilities, Review } from '../result/result.types.js'
import { quantity } from './format.js'
import { clean, wrap } from './plain-text.js'
import type { Paint } from './style.js'

/** More places where traffic comes in are for `--json`. */
const SHOWN = 5

/** What stands beside the scores: availability, recovery, responsibilities, carbon; one section each. */
export const besideLines = (
  { availability, responsibilities, carbon }: Review,
  width: number,
  paint: Paint,
): readonly (readonly string[])[] => [
  ...(availability && availability.paths.length > 0 ? [pathLines(availability, width, paint)] : []),
  ...(availability ? [recoveryLines(availability.recovery, width, paint)] : []),
  ...(responsibilities ? [ledgerLines(responsibilities, width, paint)] : []),
  ...(carbon ? [carbonLines(carbon, width, paint)] : []),
]

const pathLines = ({ paths, assumptions }: Availability, width: number, paint: Paint): readonly string[] => {
  const shown = paths.slice(0, SHOWN).flatMap(({ entry, from, parts, percent, atMost, downHoursPerYear }) => {
    const chain = parts.map(({ addresses, copies }) =>
      addresses.length > 1 ? `(${addresses.join(' | ')})` : `${addresses[0]}${copies > 1 ? ` × ${copies}` : ''}`,
    )
    const blind = parts.filter(({ combined }) => combined === undefined).flatMap(({ addresses }) => addresses)
    const figure =
      percent === undefined
        ? 'no figure is known'
        : `${atMost ? 'at most ' : ''}${cut(percent)}%, ${atMost ? 'at least ' : ''}${quantity(downHoursPerYear ?? '0', 1)} h down a year`
    return [
      ...wrap(clean(`${entry}, from ${from.join(' and ')}: ${figure}`), width - 2).map((text) => `  ${text}`),
      ...wrap(clean(chain.join(' → ')), width - 4).map((text) => paint('faint', `    ${text}`)),
      ...(blind.length > 0
        ? wrap(clean(`without a figure: ${blind.join(', ')}`), width - 4).map((text) => paint('faint', `    ${text}`))
        : []),
    ]
  })
  const more = paths.length - SHOWN
  return [
    paint('strong', 'Availability, from the service level agreements'),
    ...shown,
    ...(more > 0 ? [paint('faint', `  … and ${more} more: all of them with --json`)] : []),
    ...wrap(assumptions.join(' '), width - 2).map((text) => paint('faint', `  ${text}`)),
  ]
}

/** Four decimals, never rounded up. */
const cut = (percent: string): string => percent.replace(/(\.\d{4})\d+$/, '$1')

const STRATEGY: Readonly<Record<Recovery['strategy'], string>> = {
  none: 'nothing in another region',
  'backup-and-restore': 'backup and restore',
  'pilot-light': 'pilot light',
  'warm-standby': 'warm standby',
  'active-active': 'active-active',
}

const recoveryLines = (
  { strategy, regions, needed, meets, because, missing, remarks }: Recovery,
  width: number,
  paint: Paint,
): readonly string[] => {
  const where = regions.length > 0 ? ` (${regions.join(', ')})` : ''
  const verdict = needed === undefined ? '' : meets ? `: enough for RTO and RPO` : `: RTO and RPO ask for ${STRATEGY[needed]}`
  const told = [...because, ...missing.map((what) => `missing: ${what}`), ...remarks]
  return [
    paint('strong', 'Recovery from the loss of the region'),
    ...wrap(clean(`${STRATEGY[strategy]}${where}${verdict}`), width - 2).map(
      (text) => `  ${meets === false ? paint('caution', text) : text}`,
    ),
    ...told.flatMap((text) => wrap(clean(text), width - 4).map((line) => paint('faint', `    ${line}`))),
  ]
}

const ledgerLines = ({ counts }: Responsibilities, width: number, paint: Paint): readonly string[] => [
  paint('strong', 'Shared responsibility'),
  ...wrap(
    `${counts.open} open, ${counts.answered} answered, ${counts.met} met by the design, ${counts.aws} answered for by AWS`,
    width - 2,
  ).map((text) => `  ${text}`),
  paint('faint', '  planner responsibilities lists them'),
]

const carbonLines = ({ total, atLeast, regions, method }: Carbon, width: number, paint: Paint): readonly string[] => [
  paint('strong', 'Carbon, an estimate'),
  ...wrap(total ? `${atLeast ? 'at least ' : ''}${emission(total)} a month` : 'nothing of it has a coefficient', width - 2).map(
    (text) => `  ${text}`,
  ),
  ...(regions.length > 1
    ? regions
        .slice(0, SHOWN)
        .flatMap(({ region, amount }) =>
          wrap(clean(`${region}: ${emission(amount)}`), width - 4).map((text) => paint('faint', `    ${text}`)),
        )
    : []),
  ...wrap(method.at(-1) ?? '', width - 2).map((text) => paint('faint', `  ${text}`)),
]

const emission = ({ kwh, operationalKg, embodiedKg }: CarbonAmount): string =>
  [
    `${kilo(kwh)} kWh`,
    `${kilo(operationalKg)} kgCO2e from the grid (location-based)`,
    ...(embodiedKg ? [`${kilo(embodiedKg)} kgCO2e of hardware`] : []),
  ].join(', ')

const kilo = (values: CarbonAmount['kwh']): string =>
  values.low === values.high
    ? quantity(values.expected, 1)
    : `${quantity(values.expected, 1)} (${quantity(values.low, 1)} to ${quantity(values.high, 1)})`
