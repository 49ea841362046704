import type { Result } from '../../result/result.types.js'
import type { LayoutEngine } from '../diagram/layout-engine.js'
import type { RenderContext } from '../formats.js'
import { renderHtml } from '../html/render-html.js'
import { clean } from '../plain-text.js'
import { paperRules } from './paper-rules.js'

/** The page of the HTML report with the rules for paper. */
export function paperHtml(
  result: Result,
  { page, templates }: Pick<RenderContext, 'page' | 'templates'>,
  engine?: LayoutEngine,
): Promise<string> {
  const { design, asOf, currency } = result
  const styles = paperRules({ page, title: clean(design.name), subtitle: `Prices of ${asOf} in ${currency}` })
  // How amounts were worked out is read on a screen: on paper it would be most of the pages.
  const explain = async () => () => []
  return renderHtml(result, { templates, explain }, { styles, paper: true, engine })
}
