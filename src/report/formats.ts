import type { Line, Result } from '../result/result.types.js'
import type { Comparison } from './compare.js'
import type { LayoutEngine } from './diagram/layout-engine.js'
import type { PageTemplates } from './html/page-templates.js'
import type { TraceStep } from './trace-step.js'

/** What a renderer may ask for beside the result. */
export interface RenderContext {
  readonly page: 'a4' | 'letter'
  /** Against `--baseline`, where one was given. */
  readonly comparison?: Comparison | undefined
  readonly templates: () => Promise<PageTemplates>
  /** Starts a layout engine beside what else goes on. */
  readonly engine?: (() => Promise<LayoutEngine>) | undefined
  /** How the amount of a line was worked out; empty for a result without traces. */
  readonly explain: () => Promise<(line: Line) => readonly TraceStep[]>
  readonly env: Readonly<Record<string, string | undefined>>
  /** Takes a sentence on what this machine could not show. */
  readonly note?: (sentence: string) => void
}

type Render = (result: Result, context: RenderContext) => Promise<string | Iterable<string> | Uint8Array>

/** Columns of a text that is read in a file. */
const fileColumns = 120

/** What a report can be written as, by the ending of the file. Each loads what it needs when it is asked for. */
export const formats: Readonly<Record<string, Render>> = {
  '.csv': async (result) => (await import('./csv.js')).csvLines(result),
  '.focus.csv': async (result) => (await import('./focus/focus-csv.js')).focusLines(result),
  '.html': async (result, context) => (await import('./html/render-html.js')).renderHtml(result, context),
  '.junit.xml': async (result) => (await import('./junit.js')).renderJunit(result),
  '.md': async (result, { comparison }) => (await import('./markdown.js')).renderMarkdown(result, comparison),
  '.pdf': async (result, context) => (await import('./pdf.js')).renderPdf(result, context),
  '.sarif': async (result) => (await import('./sarif.js')).renderSarif(result),
  '.svg': async (result) => (await import('./diagram/render-diagram.js')).renderDiagram(result),
  '.txt': async (result) => (await import('./text.js')).renderText(result, { width: fileColumns, color: false }),
  '.xlsx': async (result, { comparison }) => (await import('./xlsx/render-xlsx.js')).renderXlsx(result, comparison),
}

/** What a form cannot show of a result, in words; forms that show all of it are not here. */
export const omitted: Readonly<Record<string, (result: Result) => Promise<string | undefined>>> = {
  '.focus.csv': async (result) => (await import('./focus/focus-csv.js')).focusNote(result),
}
