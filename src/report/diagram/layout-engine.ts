import { createRequire } from 'node:module'
import type { ElkNode } from 'elkjs/lib/elk-api.js'

/** Gives every node and line of a graph a place. */
export interface LayoutEngine {
  readonly layout: (graph: ElkNode) => Promise<ElkNode>
}

// By require: an import reads all of its 1.6 MB twice over, first to tell what kind of module it is.
export const loadEngine = (): LayoutEngine => {
  const Elk = createRequire(import.meta.url)('elkjs/lib/elk.bundled.js') as new () => LayoutEngine
  return new Elk()
}
