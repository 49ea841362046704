import childProcess from 'node:child_process'
import crypto from 'node:crypto'
import dns from 'node:dns'
import fs from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

type Patch = { readonly target: object; readonly key: string; readonly value: unknown }

const HINT: Readonly<Record<string, string>> = {
  network: 'planner works offline: take prices from the price book and facts from ctx.catalog',
  clock: 'take the date from ctx.asOf and the month from ctx.month',
  chance: 'the same design must always give the same lines',
  files: 'import data as a module, or keep it in a catalogue and read it with ctx.catalog',
  processes: 'a plugin runs in planner and starts nothing',
}

const refusal = (name: string, kind: string) => (): never => {
  throw new Error(`touches ${name} (${kind}): ${HINT[kind]}`)
}

const refuse = (target: object, keys: readonly string[], kind: string, prefix: string): readonly Patch[] =>
  keys
    .filter((key) => typeof (target as Record<string, unknown>)[key] === 'function')
    .map((key) => ({ target, key, value: refusal(`${prefix}${key}`, kind) }))

const RealDate = Date

/** A Date that knows every day but today. */
const DatelessDate = new Proxy(RealDate, {
  construct: (target, args: unknown[], newTarget) =>
    args.length === 0 ? refusal('new Date()', 'clock')() : Reflect.construct(target, args, newTarget),
  apply: refusal('Date()', 'clock'),
  get: (target, key, receiver) => (key === 'now' ? refusal('Date.now', 'clock') : Reflect.get(target, key, receiver)),
})

const patches = (): readonly Patch[] => [
  { target: globalThis, key: 'Date', value: DatelessDate },
  ...refuse(globalThis, ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'], 'network', ''),
  ...refuse(globalThis, ['setTimeout', 'setInterval', 'setImmediate'], 'clock', ''),
  ...refuse(Math, ['random'], 'chance', 'Math.'),
  ...refuse(performance, ['now'], 'clock', 'performance.'),
  ...refuse(process, ['hrtime', 'uptime'], 'clock', 'process.'),
  ...refuse(crypto, ['randomUUID', 'randomBytes', 'randomInt', 'randomFillSync', 'getRandomValues'], 'chance', 'crypto.'),
  ...refuse(globalThis.crypto, ['randomUUID', 'getRandomValues'], 'chance', 'crypto.'),
  ...refuse(http, ['request', 'get'], 'network', 'http.'),
  ...refuse(https, ['request', 'get'], 'network', 'https.'),
  ...refuse(net, ['connect', 'createConnection'], 'network', 'net.'),
  ...refuse(dns, ['lookup', 'resolve'], 'network', 'dns.'),
  ...refuse(
    fs,
    [
      'readFileSync',
      'readFile',
      'openSync',
      'open',
      'writeFileSync',
      'writeFile',
      'existsSync',
      'statSync',
      'readdirSync',
      'createReadStream',
    ],
    'files',
    'fs.',
  ),
  ...refuse(fs.promises, ['readFile', 'writeFile', 'open', 'readdir', 'stat'], 'files', 'fs.promises.'),
  ...refuse(childProcess, ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'], 'processes', 'child_process.'),
]

/** Runs with network, clock, chance, files and processes out of reach; who touches one is told what to use instead. */
export const guarded = <T>(run: () => T): T => runWith(patches(), run)

/** The same with files in reach: planner opens its price book when it is first asked. */
export const guardedButFiles = <T>(run: () => T): T =>
  runWith(
    patches().filter(({ target }) => target !== fs && target !== fs.promises),
    run,
  )

const runWith = <T>(patched: readonly Patch[], run: () => T): T => {
  const undo: (() => void)[] = []
  try {
    for (const { target, key, value } of patched) {
      const own = Object.getOwnPropertyDescriptor(target, key)
      if (own?.configurable === false) continue
      Object.defineProperty(target, key, { value, configurable: true, writable: true, enumerable: own?.enumerable ?? true })
      undo.push(() => (own ? Object.defineProperty(target, key, own) : Reflect.deleteProperty(target, key)))
    }
    syncBuiltinESMExports()
    return run()
  } finally {
    for (const restore of undo.reverse()) restore()
    syncBuiltinESMExports()
  }
}
