/** Compiles the templates of the report: to compile them takes three times as long as to fill them. */
import { globSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import Handlebars from 'handlebars'
import { HELPERS } from '../src/report/html/page-templates.ts'

/** In this order: later ones have the last word. */
const STYLES = ['base', 'marks', 'page', 'summary', 'drawing', 'cost', 'review', 'sources', 'wide', 'narrow', 'print', 'search']

/** The code of a module that exports the `PageTemplates` of `templates`. */
export function pageModule(templates: string): string {
  const read = (path: string): string => readFileSync(join(templates, path), 'utf8')
  const sheet = (name: string): string => read(`style/${name}.css`)
  const partials = globSync('partials/*.hbs', { cwd: templates }).sort()
  return `export const page = ${compiled(read('report.hbs'))}
export const partials = {
${partials.map((path) => `${JSON.stringify(basename(path, '.hbs'))}: ${compiled(read(path))}`).join(',\n')}
}
export const style = ${JSON.stringify(STYLES.map(sheet).join(''))}
export const paperStyle = ${JSON.stringify(sheet('paper'))}
export const script = ${JSON.stringify(read('report.js'))}
`
}

const compiled = (template: string): string =>
  String(Handlebars.precompile(template, { strict: true, knownHelpers: HELPERS, knownHelpersOnly: true, preventIndent: true }))

if (import.meta.main) {
  const root = join(import.meta.dirname, '..')
  await writeFile(join(root, 'dist/page.js'), pageModule(join(root, 'templates')))
}
