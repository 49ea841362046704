import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { renderPdf } from '../../src/report/pdf.js'
import { readPdf } from '../report/pdf-reader.js'
import { hours, resource, result, values } from '../report/result-fixture.js'
import { templates } from '../support/page-templates.js'

it('prints 2,000 resources in less than 20 seconds', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'planner-cache-'))
  const resources = Array.from({ length: 2_000 }, (_, index) =>
    resource(`server-${index}`, [hours('instance', 'Linux', '0.0912', '66.58'), hours('disk', 'Storage, gp3', '0.088', '3.52')], {
      monthly: values('70.1'),
    }),
  )
  const context = {
    page: 'a4' as const,
    templates,
    explain: async () => () => [],
    env: { XDG_CACHE_HOME: cache },
  }
  const started = performance.now()
  const pdf = await renderPdf(result({ resources }), context)
  expect(performance.now() - started).toBeLessThan(20_000)
  rmSync(cache, { recursive: true, force: true })
  const { pages } = await readPdf(pdf)
  expect(pages.at(-1)).toContain(`Page ${pages.length} of ${pages.length}`)
  expect(pages.join(' ')).toContain('server-1999')
}, 180_000)
