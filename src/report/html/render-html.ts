import type { Result } from '../../result/result.types.js'
import type { RenderContext } from '../formats.js'
import { reportView } from '../view/report-view.js'
import { renderPage } from './page.js'

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
  const [stepsOf, { renderDiagram }] = await Promise.all([explain(), import('../diagram/render-diagram.js')])
  return renderPage(reportView(result, stepsOf, comparison), { diagram: await renderDiagram(result), styles, template })
}
