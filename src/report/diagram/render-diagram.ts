import type { Result } from '../../result/result.types.js'
import { draw } from './draw.js'
import { layOut } from './layout.js'
import { loadEngine } from './layout-engine.js'
import { sceneOf } from './scene-of.js'

/** The architecture of a design as a picture: where its resources lie, what they cost, what flows between them. */
export async function renderDiagram(result: Result, engine = loadEngine()): Promise<string> {
  const scene = sceneOf(result)
  const { design, currency, totals } = result
  return draw({ scene, layout: await layOut(scene, engine), name: design.name, currency, total: totals.monthly })
}
