import { string as textArg } from '@oclif/core/args'
import { boolean, custom, integer, string } from '@oclif/core/flags'
import type { Pillar } from '@planner/contract'
import type { CurrencyRate } from '../actions/price-design.js'
import { PlannerError } from '../errors/planner-error.js'

/** The design that a command works on. oclif would otherwise wait for a missing argument on the standard input. */
export const designArg = textArg({
  required: true,
  ignoreStdin: true,
  description: 'The design: a JSON or YAML file, or - for the standard input.',
})

/** A date that exists. */
export const date = custom<string>({
  parse: async (text) => {
    const found = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
    if (found && !Number.isNaN(found.getTime()) && found.toISOString().startsWith(text)) return text
    throw new PlannerError('OPTION_INVALID', `"${text}" is not a date.`, { hint: 'Write it like 2025-06-30.' })
  },
})

/** `EUR=0.92`: what one dollar is; `EUR=0.13/CNY` for prices in another currency. */
const currency = custom<CurrencyRate>({
  parse: async (text) => {
    const [, to = '', rate = '', from = 'USD'] = /^([A-Z]{3})=(\d{1,7}(?:\.\d{1,12})?)(?:\/([A-Z]{3}))?$/.exec(text) ?? []
    if (/[1-9]/.test(rate)) return { to, rate, from }
    throw new PlannerError('OPTION_INVALID', `"${text}" is not a currency with its rate.`, {
      hint: 'Write how much of it 1 USD is: --currency EUR=0.92',
    })
  },
})

/** One of the six pillars, by its name or the first word of it. */
export const pillar = custom<Pillar>({ parse: async (text) => (await import('../actions/pillars.js')).pillarOf(text) })

/** How a design is to be priced, where its file does not decide. */
export const pricingFlags = {
  'as-of': date({ summary: 'Prices, limits and billing rules as they were in force on this date; default: today.', helpValue: 'DATE' }),
  months: integer({
    summary: 'Months that the estimate looks ahead; default: what the design says, or 12.',
    min: 1,
    max: 120,
    helpValue: 'N',
  }),
  prices: string({
    summary: 'Your own prices, as CSV with "# offer:" in its front matter; they win over the list. May be given several times.',
    helpValue: 'FILE',
    multiple: true,
    multipleNonGreedy: true,
  }),
  currency: currency({
    summary: 'Show amounts in this currency at this rate; EUR=0.92 is for 1 USD, EUR=0.13/CNY for 1 CNY.',
    helpValue: 'EUR=RATE',
  }),
  region: string({ summary: 'Price the design in this region, in place of the one that it names.', helpValue: 'REGION' }),
}

/** The words of the flags in the words of the actions. */
export function pricingOptions(flags: {
  readonly 'as-of': string | undefined
  readonly months: number | undefined
  readonly region: string | undefined
  readonly prices: readonly string[] | undefined
  readonly currency: CurrencyRate | undefined
}) {
  return { asOf: flags['as-of'], horizon: flags.months, region: flags.region, prices: flags.prices, currency: flags.currency }
}

/** How npm is to install plugins. */
export const installFlags = {
  'allow-scripts': boolean({ summary: 'Let install scripts of the package, and of what it depends on, run.' }),
  verbose: boolean({ summary: 'Show what npm does.' }),
}
