import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Prints the peak memory of the process that it is imported into. */
const REPORT_MEMORY = `data:text/javascript,process.on('exit',()=>process.stderr.write('maxrss '+process.resourceUsage().maxRSS+'\\n'))`

const TYPES = [
  't4g.micro',
  't3.large',
  'm7g.large',
  'm6i.xlarge',
  'c7g.2xlarge',
  'r6g.4xlarge',
  'm5.large',
  'c6i.large',
  'r7g.xlarge',
  'm7i.2xlarge',
]
const REGIONS = ['eu-west-1', 'us-east-1', 'ap-southeast-2', 'eu-central-1']

/** A design of so many instances of ten types in four regions, none like its neighbour. */
const designOf = (resources: number): string =>
  JSON.stringify({
    design: 1,
    name: `${resources} instances`,
    region: 'eu-west-1',
    resources: Object.fromEntries(
      Array.from({ length: resources }, (_, index) => [
        `server-${index}`,
        {
          type: 'aws:ec2:instance',
          region: REGIONS[index % REGIONS.length],
          instanceType: TYPES[index % TYPES.length],
          count: 1 + (index % 7),
          rootVolume: { type: 'gp3', size: 20 + (index % 50) },
        },
      ]),
    ),
  })

const folder = mkdtempSync(join(tmpdir(), 'planner-bench-'))
try {
  let perResource: number | undefined
  for (const resources of [1_000, 10_000, 100_000]) {
    const file = join(folder, `${resources}.json`)
    writeFileSync(file, designOf(resources))
    const started = performance.now()
    const run = spawnSync(
      process.execPath,
      ['--import', REPORT_MEMORY, fileURLToPath(new URL('../../bin/run.js', import.meta.url)), 'estimate', file],
      { encoding: 'utf8', maxBuffer: 2 ** 30 },
    )
    const seconds = (performance.now() - started) / 1000
    if (run.status !== 0) throw new Error(`estimate of ${resources} resources failed: ${run.stderr.slice(0, 2000)}`)
    const megabytes = Number(/maxrss (\d+)/.exec(run.stderr)?.[1]) / 1024
    const each = (seconds * 1e6) / resources
    console.log(
      `estimate of ${resources} resources: ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB, ${each.toFixed(0)} µs a resource${perResource === undefined ? '' : `, ${(each / perResource).toFixed(2)} × the smaller design's`}`,
    )
    perResource = each
  }
} finally {
  rmSync(folder, { recursive: true })
}
