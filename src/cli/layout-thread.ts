import module from 'node:module'
import { parentPort } from 'node:worker_threads'
import { loadEngine } from '../report/diagram/layout-engine.js'

// A thread has a compile cache of its own.
module.enableCompileCache()
const engine = loadEngine()
parentPort?.on('message', async (graph) => parentPort?.postMessage(await engine.layout(graph)))
