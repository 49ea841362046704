import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SyncWorld } from '../../../src/actions/sync-prices.js'

export interface TestWorld extends SyncWorld {
  /** What was slept, in milliseconds. */
  readonly slept: number[]
}

const EC2_ATTRIBUTES = [
  'instanceType',
  'operatingSystem',
  'tenancy',
  'preInstalledSw',
  'licenseModel',
  'capacitystatus',
  'usagetype',
  'volumeApiName',
]

/** A world in which no time passes, with a folder of its own. */
export function testWorld(changes: Partial<SyncWorld> = {}): TestWorld {
  const slept: number[] = []
  return {
    fetch: (...request) => globalThis.fetch(...request),
    now: () => Date.parse('2025-09-16T00:00:00Z'),
    sleep: async (ms) => {
      slept.push(ms)
    },
    random: () => 0,
    progress: () => {},
    host: async () => ({ plugins: [] }),
    folder: mkdtempSync(join(tmpdir(), 'planner-sync-')),
    embeddedAttributes: (offer) => (offer === 'AmazonEC2' ? EC2_ATTRIBUTES : undefined),
    mirror: undefined,
    slept,
    ...changes,
  }
}
