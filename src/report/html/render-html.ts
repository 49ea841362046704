import type { Result } from '../../result/result.types.js'
import type { RenderContext } from '../formats.js'
import { reportView } from '../view/report-view.js'
import { DIAGRAM, renderPage } from './page.js'

export interface PageOptions {
  /** Rules that follow the page's own: the policy of the page allows no style sheet that is put in later. */
  readonly styles?: string
}

/** The report as one page that needs nothing else: no script runs but its own, and no request leaves it. */
export async function renderHtml(
  result: Result,
  { template, explain, comparison }: Pick<RenderContext, 'template' | 'explain' | 'comparison'>,
  { styles = '' }: PageOptions = {},
): Promise<string> {
  const { renderDiagram } = await import('../diagram/render-diagram.js')
  // Laid out in a thread of its own while the page is written.
  const [diagram, page] = await Promise.all([
    renderDiagram(result),
    explain().then((stepsOf) => renderPage(reportView(result, stepsOf, comparison), { styles, template })),
  ])
  return page.replace(DIAGRAM, () => diagram)
}
