import type { Result } from '../../result/result.types.js'
import { count, listed, money } from '../format.js'
import { groupOmissions } from '../omission-groups.js'
import { priceFootnotes } from '../price-marks.js'
import { offerName } from './service-name.js'
import { changeOf, nameOf, namesOf, saidOf, sentence } from './words.js'

/** A statement and the places that it holds for. */
export interface Stated {
  readonly text: string
  readonly places: string
  readonly mend: string
}

export interface NoticeView {
  readonly tone: 'bad' | 'caution' | 'good' | 'neutral'
  readonly label: string
  readonly text: string
  readonly mend: string
}

/** The places where the same is wrong, each with its line. */
export interface ProblemView extends NoticeView {
  readonly places: string
}

export interface SourcesView {
  readonly unknowns: readonly Stated[]
  readonly assumptions: readonly Stated[]
  readonly omissions: readonly { readonly label: string; readonly why: string; readonly places: string; readonly cost: string }[]
  readonly problems: readonly ProblemView[]
  readonly budgets: readonly {
    readonly name: string
    readonly limit: string
    readonly actual: string
    readonly status: string
    readonly tone: string
  }[]
  readonly offers: readonly {
    readonly name: string
    readonly code: string
    readonly published: string
    readonly prices: number
    readonly trust: string
  }[]
  readonly footnotes: readonly string[]
  readonly facts: readonly { readonly name: string; readonly value: string; readonly code: boolean }[]
}

const MOST = 300

/** Of a problem. */
const MOST_PLACES = 20

export const sourcesOf = (result: Result): SourcesView => {
  const { currency, priceBook, budgets } = result
  return {
    unknowns: stated(result.unknowns.map(({ address, line, why, mend }) => ({ text: why, place: `${address}.${line}`, mend }))),
    assumptions: stated(result.assumptions.map(({ address, text }) => ({ text, place: address, mend: '' }))),
    omissions: groupOmissions(result.omissions ?? [])
      .slice(0, MOST)
      .map(({ label, why, addresses, monthly, atLeast }) => ({
        label: sentence(label),
        why: sentence(why),
        places: namesOf(addresses.map((address) => address || 'the design')),
        cost: changeOf(monthly, atLeast, currency),
      })),
    problems: problemsOf(result),
    budgets: budgets.map(({ name, limit, actual, status }) => ({
      name: nameOf(name),
      limit: money(limit, currency),
      actual: money(actual, currency),
      status: STATUS[status],
      tone: { within: 'good', over: 'bad', unknown: 'caution' }[status],
    })),
    offers: priceBook.offers.map(({ offer, published, prices, stale, derived }) => ({
      name: nameOf(offerName(offer)),
      code: nameOf(offer),
      published: nameOf(published).replace('…', ' to '),
      prices,
      trust:
        [...(stale > 0 ? [`${stale} older than 18 months`] : []), ...(derived > 0 ? [`${derived} derived`] : [])].join(', ') ||
        'all listed and recent',
    })),
    footnotes: priceFootnotes([...result.resources, ...result.commitments], result.asOf),
    facts: factsOf(result),
  }
}

const STATUS = { within: 'within', over: 'over', unknown: 'cannot be shown to hold' } as const

/** The same of several places once. */
const stated = (many: readonly { readonly text: string; readonly place: string; readonly mend: string }[]): readonly Stated[] =>
  [...Map.groupBy(many, ({ text, mend }) => JSON.stringify([text, mend])).values()].slice(0, MOST).map((same) => ({
    text: sentence(same[0]?.text ?? ''),
    mend: sentence(same[0]?.mend ?? ''),
    places: namesOf(same.map(({ place }) => place)),
  }))

const TONES = { error: 'bad', quota: 'caution', warn: 'caution', info: 'neutral' } as const

/** Failures, then the problems, the same of several places once. */
const problemsOf = ({ problems, failures }: Result): readonly ProblemView[] => {
  const groups = Map.groupBy(problems, ({ severity, message, hint }) => JSON.stringify([severity, message, hint]))
  return [
    ...failures.map(({ plugin, address, message }) => ({
      tone: 'bad' as const,
      label: 'failed',
      text: saidOf(address, `${plugin}: ${message}`),
      places: '',
      mend: '',
    })),
    ...[...groups.values()].slice(0, MOST).flatMap((same) =>
      same.slice(0, 1).map(({ severity, message, hint }) => ({
        tone: TONES[severity],
        label: severity,
        text: sentence(message),
        places: listed([...new Set(same.map(placeOf))], MOST_PLACES),
        mend: sentence(hint),
      })),
    ),
  ]
}

const placeOf = ({ address, position: { file, line } }: Result['problems'][number]): string =>
  nameOf(address === '' ? `${file}:${line}` : `${address} (${file}:${line})`)

const factsOf = (result: Result): SourcesView['facts'] => {
  const { design, priceBook, exchange, privatePrices = [], asOf, horizon, currency, planner } = result
  const plugins = [...new Set(result.resources.map(({ plugin }) => plugin))].sort()
  const fact = (name: string, value: string, code = false) => ({ name, value: nameOf(value), code })
  return [
    fact('Design', design.file),
    fact('Design digest (SHA-256)', design.digest, true),
    fact('Price book digest', priceBook.digest, true),
    fact('Prices and rules as of', asOf),
    fact('Horizon', count(horizon, 'month')),
    fact('Currency', exchange ? `${currency} at ${exchange.rate} for 1 ${exchange.from} (${exchange.source}, ${exchange.date})` : currency),
    ...privatePrices.map(({ file, offer, prices, used }) =>
      fact('Private prices', `${file}, ${offer}: ${used} of ${count(prices, 'price')} used`),
    ),
    fact('planner', planner),
    { name: 'Plugins', value: plugins.map(nameOf).join(', '), code: false },
  ]
}
