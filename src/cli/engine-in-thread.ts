import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { LayoutEngine } from '../report/diagram/layout-engine.js'

/** A layout engine in a thread of its own, which starts at once and keeps nobody from ending. */
export function engineInThread(module: URL): LayoutEngine {
  const thread = new Worker(module)
  thread.unref()
  const failure = new Promise<never>((_, reject) => thread.once('error', reject))
  // Whoever waits for a layout is told.
  failure.catch(() => {})
  return {
    layout: async (graph) => {
      thread.ref()
      thread.postMessage(graph)
      try {
        const [placed] = await Promise.race([once(thread, 'message'), failure])
        return placed
      } finally {
        thread.unref()
      }
    },
  }
}
