import { describe, expect, it } from 'vitest'
import { breaches } from './support/boundaries.js'
import { importsOf } from './support/imports.js'
import { sourceFiles } from './support/source-files.js'

describe('the house', () => {
  it('keeps its boundaries', () => {
    const files = sourceFiles()
    expect(files.length).toBeGreaterThan(50)
    expect(breaches(files)).toEqual([])
  })

  it.each([
    ['an action that prints with oclif', 'src/actions/a.ts', "import { Command } from '@oclif/core/command'", 'belongs elsewhere'],
    ["oclif's barrel", 'src/commands/a.ts', "import { Command } from '@oclif/core'", 'by subpath'],
    [
      'a report that reaches into costing',
      'src/report/a.ts',
      "import { x } from '../costing/quantity.js'",
      'report may not import costing',
    ],
    ['a report that names a type of costing', 'src/report/a.ts', "import type { x } from '../costing/quantity.js'", 'even as a type'],
    [
      'a command that goes round its action',
      'src/commands/a.ts',
      "import { x } from '../costing/estimate.js'",
      'commands may not import costing',
    ],
    [
      'an import over several lines',
      'src/pricing/a.ts',
      "import {\n  one,\n  two,\n} from '../design/x.js'",
      'pricing may not import design',
    ],
    ['an export from elsewhere', 'src/pricing/a.ts', "export { x } from '../design/x.js'\nconst y = 1", 'pricing may not import design'],
    ['an import for its effect', 'src/pricing/a.ts', "import '../design/x.js'", 'pricing may not import design'],
    ['a lazy import across', 'src/pricing/a.ts', "const x = await import('../design/x.js')", 'pricing may not import design'],
    ['decimals outside Quantity', 'src/pricing/a.ts', "import { Decimal } from 'decimal.js'", 'belongs elsewhere'],
    ['Ajv at start-up', 'src/host/a.ts', "import { Ajv2020 } from 'ajv/dist/2020.js'", 'await import() only'],
    ['prompts at start-up', 'src/commands/a.ts', "import { select } from '@inquirer/prompts'", 'await import() only'],
    ['the contract as a value', 'src/host/a.ts', "import { x } from '@planner/contract'", 'types only'],
    ['the core reaching a plugin', 'src/host/a.ts', "import x from '@planner/plugin-ec2'", 'only the host loads plugins'],
    ['a plugin with a library', 'plugins/ec2/src/a.ts', "import { Decimal } from 'decimal.js'", 'a plugin imports its own files'],
    [
      'a plugin with the contract as a value',
      'plugins/ec2/src/a.ts',
      "import { x } from '@planner/contract'",
      'a plugin imports its own files',
    ],
    [
      'a plugin in the core',
      'plugins/ec2/src/a.ts',
      "import { x } from '../../../src/costing/quantity.js'",
      'a plugin imports its own files',
    ],
    ['a plugin in a plugin', 'plugins/ec2/src/a.ts', "import { x } from '../../s3/src/x.js'", 'a plugin imports its own files'],
    ['a plugin with the file system', 'plugins/ec2/src/a.ts', "import { readFile } from 'node:fs'", 'a plugin imports its own files'],
    ['a barrel', 'src/pricing/index.ts', "// All of it.\nexport { x } from './x.js'\nexport * from './y.js'", 'a barrel'],
    ['a default export in the core', 'src/pricing/a.ts', 'export default function x() {}', 'a default export'],
    ['a folder that nobody planned', 'src/utils/a.ts', 'export const x = 1', 'not in the plan'],
    ['an import without ending', 'src/pricing/a.ts', "import { x } from './x'", 'no .js ending'],
  ])('does not let pass: %s', (_, path, text, message) => {
    expect(breaches([{ path, text }])).toEqual(expect.arrayContaining([expect.stringContaining(message)]))
  })

  it('does not let a cycle pass', () => {
    const files = [
      { path: 'src/pricing/a.ts', text: "import { b } from './b.js'" },
      { path: 'src/pricing/b.ts', text: "import { c } from './c.js'" },
      { path: 'src/pricing/c.ts', text: "import { a } from './a.js'" },
    ]
    expect(breaches(files)).toEqual(['a cycle: src/pricing/a.ts → src/pricing/b.ts → src/pricing/c.ts → src/pricing/a.ts'])
  })

  it('lets pass what is allowed', () => {
    const files = [
      {
        path: 'src/commands/a.ts',
        text: "import { Flags } from '@oclif/core/flags'\nimport { estimate } from '../actions/estimate.js'\nexport default class {}",
      },
      { path: 'src/actions/b.ts', text: "import { x } from '../costing/estimate.js'" },
      { path: 'src/costing/quantity.ts', text: "import { Decimal } from 'decimal.js'" },
      { path: 'plugins/ec2/src/a.ts', text: "import type { CostLine } from '@planner/contract'\nimport { x } from './x.js'" },
      { path: 'src/host/a.ts', text: "const { Ajv2020 } = await import('ajv/dist/2020.js')" },
    ]
    expect(breaches(files)).toEqual([])
  })
})

describe('importsOf', () => {
  it('does not take comments and texts for imports', () => {
    const text = "// import { a } from 'a'\n/* import { b } from 'b' */\nconst words = 'no import from here'\nimport { c } from 'c'"
    expect(importsOf(text).map(({ specifier }) => specifier)).toEqual(['c'])
  })
})
