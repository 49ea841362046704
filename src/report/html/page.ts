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
import type { HELPERS } from './page-templates.js'

export interface PageParts {
  /** SVG. */
  readonly diagram: Promise<string>
  /** Rules that follow the style sheets: the page's policy allows none that is put in later. */
  readonly styles: string
  /** To be printed: nothing to open, sort or search, lines closer together. */
  readonly paper: boolean
  readonly templates: RenderContext['templates']
}

/** Where the drawing comes: no text of a design is markup, so it stands nowhere else. */
const DRAWING = '<drawing/>'

type PageView = ReportView & { readonly alike: readonly AlikeView[] }

/** The page, filled while its drawing is made. */
export const renderPage = async (view: PageView, { diagram, ...parts }: PageParts): Promise<string> => {
  const [page, drawing] = await Promise.all([fill(view, parts), diagram])
  return page.replace(DRAWING, () => drawing)
}

/** Fills the templates. Only charts and derivations are put in as markup, and each escapes what it is given. */
const fill = async (view: PageView, { styles, paper, templates }: Omit<PageParts, 'diagram'>): Promise<string> => {
  const [{ default: Handlebars }, { page, partials, style, paperStyle, script }] = await Promise.all([
    // Its own types leave out what it exports.
    import('handlebars/runtime.js') as unknown as Promise<{ readonly default: typeof import('handlebars') }>,
    templates(),
  ])
  const { SafeString } = Handlebars
  const handlebars = Handlebars.create()
  for (const [name, partial] of Object.entries(partials)) handlebars.registerPartial(name, handlebars.template(partial))
  handlebars.registerHelper({
    shareBar: (share: number) => new SafeString(shareBar(share)),
    rangeBar: (low: number, expected: number, high: number) => new SafeString(rangeBar(low, expected, high)),
    columns: ({ months, series }: MonthsView) => new SafeString(stackedColumns(months, series)),
    gauge: (pillar: PillarView) => new SafeString(gaugeOf(pillar)),
    derivation: (steps: readonly TraceStep[]) => new SafeString(derivation(steps)),
  } satisfies Record<keyof typeof HELPERS, unknown>)
  const css = `${style}${paper ? paperStyle : ''}${styles}`
  const render = handlebars.template(page)
  return render({ ...view, paper, diagram: DRAWING, style: css, styleHash: hash(css), script, scriptHash: hash(script) })
}

/** What the page's policy allows: this very text. */
const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

const gaugeOf = ({ scoreShare, score, coverageShare, grade, title, state, coverage }: PillarView): string =>
  gauge(scoreShare, score, coverageShare, grade, `${title}: ${score === '' ? state : `${score} of 100`}, coverage ${coverage}`)
