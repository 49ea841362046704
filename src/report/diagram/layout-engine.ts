import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import type { ElkNode } from 'elkjs/lib/elk-api.js'
import { PlannerError } from '../../errors/planner-error.js'

export interface LayoutEngine {
  /** Places of all nodes, in the order in which graphs are given. */
  layout(graph: ElkNode): Promise<ElkNode>
  close(): Promise<unknown>
}

type Answer = { readonly graph: ElkNode } | { readonly error: string }

const THREAD = `
const { parentPort, workerData } = require('node:worker_threads')
require('node:module').enableCompileCache()
const elk = new (require(workerData))()
parentPort.on('message', (graph) =>
  elk.layout(graph).then(
    (placed) => parentPort.postMessage({ graph: placed }),
    (error) => parentPort.postMessage({ error: String(error) }),
  ),
)`

/** In a thread of its own: the engine loads and works for as long as the rest of a report takes to write. */
export function startLayoutEngine(): LayoutEngine {
  const worker = new Worker(THREAD, { eval: true, workerData: createRequire(import.meta.url).resolve('elkjs/lib/elk.bundled.js') })
  const waiting: PromiseWithResolvers<ElkNode>[] = []
  const failed = (cause: unknown): PlannerError =>
    new PlannerError('OUTPUT_FAILED', `The diagram could not be laid out: ${cause instanceof Error ? cause.message : String(cause)}`, {
      hint: 'Write a report without a picture: -o report.md',
      cause,
    })
  worker.on('message', (answer: Answer) => {
    const next = waiting.shift()
    if ('graph' in answer) next?.resolve(answer.graph)
    else next?.reject(failed(answer.error))
  })
  worker.on('error', (error) => {
    for (const each of waiting.splice(0)) each.reject(failed(error))
  })
  return {
    layout: (graph) => {
      const answer = Promise.withResolvers<ElkNode>()
      waiting.push(answer)
      worker.postMessage(graph)
      return answer.promise
    },
    close: () => worker.terminate(),
  }
}
