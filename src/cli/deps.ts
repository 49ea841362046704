import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Deps } from '../actions/deps.js'
import type { PluginPackage } from '../host/manifest.js'

/** What a command is given by oclif, and by nobody else. */
export interface ProgramConfig {
  readonly version: string
  /** Where planner is installed. */
  readonly root: string
  readonly dataDir: string
  readonly cacheDir: string
}

/** The world as the program finds it. Whatever costs time to load is loaded when it is asked for. */
export function openDeps(config: ProgramConfig): Deps {
  return {
    version: config.version,
    today,
    host: async () => {
      const [{ discover, ownPackages }, { userPackages }, { openHost }, { validatorsKeptIn }] = await Promise.all([
        import('../host/discover.js'),
        import('../host/user-packages.js'),
        import('../host/plugin-host.js'),
        import('../host/validator.js'),
      ])
      const list = readFileSync(join(config.root, 'dist/plugins.json'), 'utf8')
      const own = ownPackages(JSON.parse(list) as readonly PluginPackage[], config.root)
      return openHost(
        discover([...own, ...userPackages(config.dataDir)]),
        validatorsKeptIn(join(config.cacheDir, 'validators', config.version)),
      )
    },
    priceBook: async () => {
      const { openPriceBook } = await import('../pricing/open-price-book.js')
      return openPriceBook({ folders: [join(config.root, 'dist/price-book'), join(config.dataDir, 'price-book')], asOf: today() })
    },
    read: async (file) => {
      const { MOST_BYTES, readDesignFile } = await import('../design/read-file.js')
      return file === '-' ? readStandardInput(MOST_BYTES) : readDesignFile(file)
    },
    write: async (file, text, mode) => {
      const { writeTextFile } = await import('./write-file.js')
      await writeTextFile(file, text, mode)
    },
    templates: () => import(pathToFileURL(join(config.root, 'dist/page.js')).href),
    engine: async () => {
      const { engineInThread } = await import('./engine-in-thread.js')
      return engineInThread(pathToFileURL(join(config.root, 'dist/program/cli/layout-thread.js')))
    },
    env: process.env,
    note: (sentence) => void process.stderr.write(`${sentence}\n`),
    starters: async () => (await import('./starters.js')).readStarters(join(config.root, 'templates/designs')),
  }
}

const today = (): string => new Date().toISOString().slice(0, 10)

/** Stops beyond `most`; whoever decodes the bytes says that they are too many. */
async function readStandardInput(most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size > most) break
  }
  return Buffer.concat(chunks)
}
