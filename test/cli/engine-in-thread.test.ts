import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { engineInThread } from '../../src/cli/engine-in-thread.js'
import { loadEngine } from '../../src/report/diagram/layout-engine.js'
import { renderDiagram } from '../../src/report/diagram/render-diagram.js'
import { drawnSite } from '../report/drawn-fixture.js'
import { root } from '../support/source-files.js'

const built = (name: string): URL => pathToFileURL(join(root, 'dist/program/cli', name))

describe('a layout engine in a thread', () => {
  it('draws the same, time after time', async () => {
    const engine = engineInThread(built('layout-thread.js'))
    const drawn = await renderDiagram(drawnSite(), loadEngine())
    expect(await renderDiagram(drawnSite(), engine)).toBe(drawn)
    expect(await renderDiagram(drawnSite(), engine)).toBe(drawn)
  })

  it('says what the engine cannot lay out', async () => {
    const graph = { id: 'root', children: [{ id: 'a' }], edges: [{ id: 'x', sources: ['a'], targets: ['nobody'] }] }
    await expect(engineInThread(built('layout-thread.js')).layout(graph)).rejects.toThrow(/nobody/)
  })

  it('says that its thread cannot run', async () => {
    await expect(engineInThread(built('no-thread.js')).layout({ id: 'root' })).rejects.toThrow(/no-thread/)
  })
})
