import { createHash } from 'node:crypto'
import { rangeBar, shareBar } from '../charts/bars.js'
import { stackedColumns } from '../charts/columns.js'
import { gauge } from '../charts/gauge.js'
import type { RenderContext } from '../formats.js'
import type { TraceStep } from '../trace-step.js'
import type { AlikeView } from '../view/alike.js'
import type { MonthsView } from '../view/months.js'
import type { ReportView } from '../view/report-view.js'
import type { PillarView } from '../view/review.js'
import { derivation } from './derivation.js'

/** In this order: later ones have the last word. */
const STYLES = ['base', 'marks', 'page', 'summary', 'drawing', 'cost', 'review', 'sources', 'wide', 'narrow', 'print', 'search']

const PARTIALS = [
  'summary',
  'changes',
  'diagram',
  'cost',
  'cost-table',
  'months',
  'options',
  'ranges',
  'detail',
  'line',
  'pillars',
  'finding',
  'sources',
  'amount',
  'place',
  'availability',
  'carbon',
  'ledger',
  'ledger-table',
  'contents',
  'questions',
  'block',
  'paper-amount',
  'paper-lines',
  'paper-resources',
  'paper-questions',
]

/** Named, so that every other name in a template is that of a value, which is less to compile. */
const HELPERS = { shareBar: true, rangeBar: true, columns: true, gauge: true, derivation: true }

export interface PageParts {
  /** SVG. */
  readonly diagram: string
  /** Rules that follow the style sheets: the page's policy allows none that is put in later. */
  readonly styles: string
  /** To be printed: nothing to open, sort or search, lines closer together. */
  readonly paper: boolean
  readonly template: RenderContext['template']
}

/** Fills the templates. Only charts and derivations are put in as markup, and each escapes what it is given. */
export const renderPage = async (
  view: ReportView & { readonly alike: readonly AlikeView[] },
  { diagram, styles, paper, template }: PageParts,
): Promise<string> => {
  const [{ default: Handlebars }, page, script, sheets, partials] = await Promise.all([
    import('handlebars'),
    template('report.hbs'),
    template('report.js'),
    Promise.all([...STYLES, ...(paper ? ['paper'] : [])].map((name) => template(`style/${name}.css`))),
    Promise.all(PARTIALS.map(async (name) => [name, await template(`partials/${name}.hbs`)] as const)),
  ])
  const { SafeString } = Handlebars
  const handlebars = Handlebars.create()
  for (const [name, text] of partials) handlebars.registerPartial(name, text)
  handlebars.registerHelper({
    shareBar: (share: number) => new SafeString(shareBar(share)),
    rangeBar: (low: number, expected: number, high: number) => new SafeString(rangeBar(low, expected, high)),
    columns: ({ months, series }: MonthsView) => new SafeString(stackedColumns(months, series)),
    gauge: (pillar: PillarView) => new SafeString(gaugeOf(pillar)),
    derivation: (steps: readonly TraceStep[]) => new SafeString(derivation(steps)),
  })
  const css = [...sheets, styles].join('')
  const render = handlebars.compile(page, { strict: true, knownHelpers: HELPERS, knownHelpersOnly: true, preventIndent: true })
  return render({ ...view, paper, diagram, style: css, styleHash: hash(css), script, scriptHash: hash(script) })
}

/** What the page's policy allows: this very text. */
const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

const gaugeOf = ({ scoreShare, score, coverageShare, grade, title, state, coverage }: PillarView): string =>
  gauge(scoreShare, score, coverageShare, grade, `${title}: ${score === '' ? state : `${score} of 100`}, coverage ${coverage}`)
