import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ruleDocs } from '../../scripts/generate-rule-docs.ts'
import { planner } from '../support/planner.ts'
import { root } from '../support/source-files.ts'

it('docs/rules.md says what the rules say (npm run generate)', async () => {
  const { stdout } = await planner(['rules', 'list', '--json'])
  const { rules, broken } = JSON.parse(stdout)
  expect(broken).toEqual([])
  const docs = ruleDocs(rules)
  expect(readFileSync(join(root, 'docs/rules.md'), 'utf8')).toBe(docs)
  expect(docs).toContain('### optional-session-tokens')
})
