import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { planner } from '../support/planner.js'
import { root } from '../support/source-files.js'

const designs = readdirSync(join(root, 'templates/designs'))
  .filter((file) => /\.(json|ya?ml)$/.test(file))
  .sort()

/** Prices change with the book; the date does not, so that what changes in these files changes for a reason. */
const DATE = '2026-11-01'

// `npm run golden` rewrites the files.
describe('starter designs', () => {
  it.each(designs)('%s', async (file) => {
    const { status, stdout, stderr } = await planner(['estimate', join('templates/designs', file), '--as-of', DATE])
    expect(stderr).toBe('')
    expect(status).toBe(0)
    await expect(stdout).toMatchFileSnapshot(`${file.replace(/\.\w+$/, '')}.txt`)
  })

  it.each(designs)('%s in the other region, nothing known to be nothing', async (file) => {
    for (const region of ['us-east-1', 'eu-west-1']) {
      const { status, stdout } = await planner(['estimate', join('templates/designs', file), '--region', region, '--as-of', DATE, '--json', '--no-traces'])
      expect(status).toBe(0)
      const result = JSON.parse(stdout)
      const lines = result.resources.flatMap((resource: { lines: { status: string; monthly?: unknown }[] }) => resource.lines)
      expect(lines.length).toBeGreaterThan(0)
      for (const line of lines) if (line.status.startsWith('unknown')) expect(line.monthly).toBeUndefined()
      expect(result.unknowns.length).toBe(lines.filter(({ status: known }: { status: string }) => known.startsWith('unknown')).length)
    }
  })
})
