import module from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import type { PaperWork } from './paper-page.js'

// A thread has a compile cache of its own.
module.enableCompileCache()
const { result, page, templates } = workerData as PaperWork
const { paperHtml } = await import('../report/pdf/paper-html.js')
parentPort?.postMessage(await paperHtml(result, { page, templates: () => import(templates) }))
