import type { Result } from '../../result/result.types.js'
import type { RenderContext } from '../formats.js'
import { reportView } from '../view/report-view.js'
import { renderPage } from './page.js'

/** The report as one page that needs nothing else: no script runs but its own, and no request leaves it. */
export const renderHtml = async (result: Result, { template, explain }: Pick<RenderContext, 'template' | 'explain'>): Promise<string> =>
  renderPage(reportView(result, await explain()), undefined, template)
