import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const RESOURCES = 5_000
const RUNS = 3

/** A few types of resources, none quite like its neighbour; many of them have findings. */
const resourceOf = (index: number): object => {
  const size = 20 + (index % 400)
  switch (index % 6) {
    case 0:
      return { type: 'aws:ec2:instance', instanceType: ['m5.large', 't3.small', 'c6i.xlarge'][index % 3], rootVolume: { size } }
    case 1:
      return { type: 'aws:s3:bucket', objects: [{ stored: size }] }
    case 2:
      return { type: 'aws:rds:instance', engine: 'mysql', instanceClass: 'db.m5.large', storage: { size } }
    case 3:
      return { type: 'aws:lambda:function', memory: 128 + (index % 64) * 16, requests: size * 1000, duration: 100 }
    case 4:
      return { type: 'aws:sqs:queue', requests: size * 1000 }
    default:
      return { type: 'aws:dynamodb:table', stored: size }
  }
}

const folder = mkdtempSync(join(tmpdir(), 'planner-bench-'))
try {
  const file = join(folder, 'design.json')
  const resources = Object.fromEntries(Array.from({ length: RESOURCES }, (_, index) => [`r${index}`, resourceOf(index)]))
  writeFileSync(file, JSON.stringify({ design: 1, name: 'Large', region: 'eu-west-1', resources }, undefined, 1))
  const seconds = (command: string): number => {
    const times = Array.from({ length: RUNS }, () => {
      const started = performance.now()
      const run = spawnSync(process.execPath, [fileURLToPath(new URL('../../bin/run.js', import.meta.url)), command, file], {
        encoding: 'utf8',
        maxBuffer: 2 ** 30,
      })
      if (run.status !== 0) throw new Error(`${command} failed: ${run.stderr.slice(0, 2000)}`)
      return (performance.now() - started) / 1000
    })
    return Math.min(...times)
  }
  const [estimate, review] = [seconds('estimate'), seconds('review')]
  console.log(`review of ${RESOURCES} resources: ${review.toFixed(2)} s, ${(review / estimate).toFixed(2)} times an estimate of them`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
