import type { OfferingClass, Payment, Term, TermLength } from '@planner/contract'

const LENGTHS: readonly TermLength[] = ['1yr', '3yr']
const PAYMENTS: readonly Payment[] = ['no-upfront', 'partial-upfront', 'all-upfront']
const CLASSES: readonly OfferingClass[] = ['standard', 'convertible']

/** Hours of a reservation: 365 days a year, as AWS counts them. */
export const TERM_HOURS: Readonly<Record<TermLength, number>> = { '1yr': 8760, '3yr': 26_280 }

/** A term as pricing-data writes it: `on-demand`, `reserved 3yr all-upfront standard`. */
export const termText = (term: Term): string =>
  term.kind === 'reserved' ? `reserved ${term.length} ${term.payment} ${term.class}` : term.kind

const TERMS: readonly Term[] = [
  { kind: 'on-demand' },
  { kind: 'spot' },
  ...CLASSES.flatMap((offeringClass) =>
    LENGTHS.flatMap((length) => PAYMENTS.map((payment): Term => ({ kind: 'reserved', length, payment, class: offeringClass }))),
  ),
]

const BY_TEXT: ReadonlyMap<string, Term> = new Map(TERMS.map((term) => [termText(term), term]))

/** Every term there is, on-demand first. */
export const TERM_TEXTS: readonly string[] = [...BY_TEXT.keys()]

/** The term of a text; undefined if there is none such. */
export const parseTerm = (text: string): Term | undefined => BY_TEXT.get(text)
