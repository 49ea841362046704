import { join } from 'node:path'
import { pageModule } from '../../scripts/build-page.ts'
import type { PageTemplates } from '../../src/report/html/page-templates.js'
import { root } from './source-files.js'

let loaded: Promise<PageTemplates> | undefined

/** The templates as their files are now, whatever was built last. */
export const templates = (): Promise<PageTemplates> => {
  loaded ??= import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(pageModule(join(root, 'templates')))}`)
  return loaded
}
