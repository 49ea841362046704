import type { Result } from '../../result/result.types.js'
import type { RenderContext } from '../formats.js'

/** The report as one page that needs nothing else. */
export const renderHtml = async (result: Result, { template }: Pick<RenderContext, 'template' | 'explain'>): Promise<string> => {
  const [{ default: Handlebars }, page] = await Promise.all([import('handlebars'), template('report.hbs')])
  return Handlebars.compile(page, { strict: true })({ title: result.design.name })
}
