import { expect, it } from 'vitest'
import { omissionLines } from '../../src/report/omissions.js'
import { painter } from '../../src/report/style.js'
import type { Result } from '../../src/result/result.types.js'
import { result, values } from './result-fixture.js'

const told = (patch: NonNullable<Result['omissions']>[number]['patch']): string =>
  omissionLines(
    result({
      omissions: [
        { id: 'logs', address: 'web', label: 'Access logs', why: 'Most keep them.', monthly: values('12'), atLeast: false, patch },
      ],
    }),
    100,
    painter(false),
  ).join('\n')

it('says how to add what is left out, where it can be added', () => {
  expect(told([{ op: 'add', path: '/resources/web/accessLog', value: 'logs' }])).toMatch(/Access logs: .*12[\s\S]*--accept all/)
  expect(told([])).toMatch(/Access logs: .*12/)
  expect(told([])).not.toContain('--accept')
})
