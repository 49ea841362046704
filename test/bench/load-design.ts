import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Modules as they are shipped. */
const built = async <T>(path: string): Promise<T> => (await import(new URL(`../../dist/${path}`, import.meta.url).href)) as T

const { loadDesign } = await built<typeof import('../../src/design/load-design.js')>('design/load-design.js')
const { openHost } = await built<typeof import('../../src/host/plugin-host.js')>('host/plugin-host.js')
const { discover, packagesAt } = await built<typeof import('../../src/host/discover.js')>('host/discover.js')
const { validatorFor } = await built<typeof import('../../src/host/validator.js')>('host/validator.js')

const TYPES = ['t4g.micro', 't3.large', 'm7g.large', 'm6i.xlarge', 'c7g.2xlarge', 'r6g.4xlarge']

const designOf = (resources: number): string => {
  const lines = Array.from({ length: resources }, (_, index) => {
    const resource = {
      type: 'aws:ec2:instance',
      instanceType: TYPES[index % TYPES.length],
      count: index % 3 === 0 ? { expected: 1 + (index % 7), growth: '4%/month' } : 1 + (index % 7),
      rootVolume: { type: 'gp3', size: 20 + (index % 50) },
      tags: { team: `team-${index % 20}` },
    }
    return `    "server-${index}": ${JSON.stringify(resource)}`
  })
  return `{\n  // for the benchmark\n  "design": 1, "name": "large", "region": "eu-west-1",\n  "resources": {\n${lines.join(',\n')}\n  }\n}\n`
}

const folder = mkdtempSync(join(tmpdir(), 'planner-bench-'))
try {
  for (const resources of [1_000, 10_000, 100_000]) {
    const file = join(folder, `${resources}.json`)
    writeFileSync(file, designOf(resources))
    const host = openHost(discover(await packagesAt([new URL('../../plugins/ec2', import.meta.url).pathname])), validatorFor)
    const before = process.memoryUsage().heapUsed
    const started = performance.now()
    const { design } = await loadDesign(file, { host })
    const seconds = (performance.now() - started) / 1000
    const asked = performance.now()
    for (const { address } of design.resources) design.source.position(['resources', address, 'rootVolume', 'size'])
    const positions = (performance.now() - asked) / 1000
    const megabytes = (process.memoryUsage().heapUsed - before) / 1e6
    console.log(
      `${String(resources).padStart(7)} resources, ${(statSync(file).size / 1e6).toFixed(1)} MB: loaded and checked in ${seconds.toFixed(2)} s (${((seconds * 1e6) / resources).toFixed(1)} µs each), a position of each in ${positions.toFixed(2)} s, heap grew by ${megabytes.toFixed(0)} MB`,
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
