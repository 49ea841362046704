import http from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { SyncWorld } from '../actions/sync-prices.js'
import { embeddedAttributes } from '../pricing/sync/embedded-attributes.js'
import { bookFolders } from './book-folders.js'
import type { ProgramConfig } from './deps.js'
import { openDeps } from './deps.js'

/** The network, the clock and the folders as the program finds them. */
export function openSyncWorld(config: ProgramConfig, progress: SyncWorld['progress'], env: NodeJS.ProcessEnv): SyncWorld {
  const folders = bookFolders(config)
  return {
    // Looked up at each call: a proxy or a test may replace it.
    fetch: (...request) => globalThis.fetch(...request),
    now: Date.now,
    sleep: (ms) => sleep(ms),
    random: Math.random,
    progress,
    host: openDeps(config).host,
    folder: folders.synced,
    embeddedAttributes: (offer) => embeddedAttributes(folders.embedded, offer),
    mirror: env.PLANNER_PRICE_LIST_URL,
  }
}

/** Sends fetch through HTTPS_PROXY. Returns what to say if this Node cannot. */
export function useProxy(env: NodeJS.ProcessEnv): string | undefined {
  const proxy = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].some((name) => env[name])
  if (!proxy || env.NODE_USE_ENV_PROXY === '1') return undefined
  if (!('setGlobalProxyFromEnv' in http))
    return 'This Node uses HTTPS_PROXY only with NODE_USE_ENV_PROXY=1 in the environment (or from Node 24.14 on).'
  http.setGlobalProxyFromEnv()
  return undefined
}
