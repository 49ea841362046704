import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { planner } from '../support/planner.js'
import { root } from '../support/source-files.js'

describe.concurrent('the program', () => {
  it('tells its version', async () => {
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    const { status, stdout } = await planner(['--version'])
    expect([status, stdout]).toEqual([0, `planner/${version} ${process.platform}-${process.arch} node-${process.version}\n`])
  })

  it('lists its commands', async () => {
    const { status, stdout } = await planner([])
    expect(status).toBe(0)
    for (const command of ['estimate', 'explain', 'init', 'prices', 'schema', 'services', 'validate', 'autocomplete']) {
      expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'))
    }
  })

  it.each([
    ['estimate'],
    ['explain'],
    ['init'],
    ['validate'],
    ['services'],
    ['schema'],
    ['prices', 'status'],
    ['prices', 'search'],
    ['prices', 'show'],
  ])('helps with %s %s', async (...command) => {
    const [byFlag, byWord] = await Promise.all([planner([...command, '--help']), planner(['help', ...command])])
    expect(byFlag.status).toBe(0)
    expect(byFlag.stdout).toContain('EXAMPLES')
    expect(byFlag.stdout).toContain(`$ planner ${command.join(' ')}`)
    expect(byWord.stdout).toBe(byFlag.stdout)
  })

  it('suggests the command that was meant', async () => {
    const { status, stdout, stderr } = await planner(['estimat', 'x.json'])
    expect([status, stdout, stderr]).toEqual([2, '', 'error  planner has no command "estimat".\n  → did you mean planner estimate?\n'])
  })

  it('suggests a command of two words', async () => {
    const { stderr } = await planner(['prices', 'serch', 'm7g.large'])
    expect(stderr).toContain('did you mean planner prices search?')
  })

  it('suggests the option that was meant', async () => {
    const { status, stderr } = await planner(['estimate', 'x.json', '--monhts', '3'])
    expect([status, stderr]).toEqual([
      2,
      'error  Unknown option: --monhts\n  → did you mean --months? planner estimate --help shows all.\n',
    ])
  })

  it.each([
    [['estimate'], /Missing 1 required arg/],
    [['estimate', 'x.json', '--as-of', '2026-02-30'], /"2026-02-30" is not a date/],
    [['estimate', 'x.json', '--months', '0'], /Expected an integer greater than or equal to 1/],
    [['estimate', 'x.json', '--months', 'many'], /Expected an integer/],
    [['estimate', 'x.json', '--budget', 'plenty'], /--budget "plenty" is not an amount a month/],
    [['estimate', 'x.json', '--output', 'x.docx'], /x\.docx: its ending names no form/],
    [['estimate', 'x.json', '--csv', '--json'], /--json/],
    [['init', '--design', 'castle'], /no starter design "castle"/],
    [['init'], /No starter design is named/],
    [['prices', 'show', 'NOSUCHSKU'], /knows no SKU or rate code "NOSUCHSKU"/],
    [['prices', 'search', 'x', '--offer', 'AmazonNope'], /no offer "AmazonNope"/],
  ])('refuses %j with 2 and a hint', async (args, message) => {
    const { status, stdout, stderr } = await planner(args)
    expect([status, stdout]).toEqual([2, expect.stringMatching(args.includes('--json') ? /error/ : /^$/)])
    const text = args.includes('--json') ? stdout : stderr
    expect(text).toMatch(message)
    expect(text).toMatch(args.includes('--json') ? /"hint"/ : /→ /)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  it('writes errors as JSON when asked', async () => {
    const { status, stdout, stderr } = await planner(['estimate', 'no/such.json', '--json'])
    expect([status, stderr]).toEqual([2, ''])
    expect(JSON.parse(stdout).error).toMatchObject({ code: 'DESIGN_NOT_FOUND', hint: expect.any(String) })
  })

  it('uses no colour in a pipe, and colour when forced', async () => {
    const args = ['prices', 'show', 'NOSUCHSKU']
    const [plain, forced, refused] = await Promise.all([
      planner(args),
      planner(args, { env: { FORCE_COLOR: '1' } }),
      planner([...args, '--no-color'], { env: { FORCE_COLOR: '1' } }),
    ])
    expect(plain.stderr).not.toContain('\u001b[')
    expect(forced.stderr).toContain('\u001b[')
    expect(refused.stderr).toBe(plain.stderr)
  })
})
