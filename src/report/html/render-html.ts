import type { Result } from '../../result/result.types.js'
import type { LayoutEngine } from '../diagram/layout-engine.js'
import type { RenderContext } from '../formats.js'
import { groupAlike } from '../view/alike.js'
import { reportView } from '../view/report-view.js'
import { type PageParts, renderPage } from './page.js'

/** The report as one page that needs nothing else: no script runs but its own, and no request leaves it. */
export async function renderHtml(
  result: Result,
  { templates, explain, comparison }: Pick<RenderContext, 'templates' | 'explain' | 'comparison'>,
  { styles, paper, engine }: Pick<PageParts, 'styles' | 'paper'> & { readonly engine?: LayoutEngine | undefined } = {
    styles: '',
    paper: false,
  },
): Promise<string> {
  const [stepsOf, { renderDiagram }] = await Promise.all([explain(), import('../diagram/render-diagram.js')])
  const view = reportView(result, stepsOf, comparison)
  const alike = paper ? groupAlike(view.owners, result.currency) : []
  return renderPage({ ...view, alike }, { diagram: renderDiagram(result, engine), styles, paper, templates })
}
