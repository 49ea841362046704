import { Worker } from 'node:worker_threads'
import type { RenderContext } from '../report/formats.js'
import type { Result } from '../result/result.types.js'

/** What the thread is given. */
export interface PaperWork {
  readonly result: Result
  readonly page: RenderContext['page']
  /** The address of the module that has them. */
  readonly templates: string
}

/** The report's page for paper, made in a thread of its own: to load and start a browser takes as long. */
export const paperPage = (thread: URL, work: PaperWork): Promise<string> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(thread, { workerData: work })
    worker.once('message', resolve).once('error', reject)
    worker.once('exit', () => reject(new Error('The thread that makes the page for paper ended without it.')))
  })
