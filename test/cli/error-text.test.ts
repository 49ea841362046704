import { describe, expect, it } from 'vitest'
import { errorDocument, errorText } from '../../src/cli/error-text.js'
import { toPlannerError } from '../../src/cli/failure.js'
import { PlannerError } from '../../src/errors/planner-error.js'

const at = { file: 'web.json', line: 12, column: 7 }
const misspelt = new PlannerError('DESIGN_INVALID', 'Unknown key "instanse".', { at, hint: 'did you mean "instance"?' })

describe('errorText', () => {
  it('says where, what, and what to do', () => {
    expect(errorText(misspelt, false)).toBe('web.json:12:7  Unknown key "instanse".\n  → did you mean "instance"?')
  })

  it('marks an error that has no place', () => {
    expect(errorText(new PlannerError('OUTPUT_FAILED', 'It failed.'), false)).toBe('error  It failed.')
  })

  it('lists every problem, then the sum', () => {
    const other = new PlannerError('DESIGN_INVALID', 'Unknown key "b".', { at: { ...at, line: 13 } })
    const list = new PlannerError('DESIGN_INVALID', '2 problems.', { all: [misspelt, other] })
    expect(errorText(list, false)).toBe(
      'web.json:12:7  Unknown key "instanse".\n  → did you mean "instance"?\nweb.json:13:7  Unknown key "b".\n\nerror  2 problems.',
    )
  })

  it('does not flood the screen', () => {
    const list = new PlannerError('DESIGN_INVALID', '400 problems.', { all: Array.from({ length: 400 }, () => misspelt) })
    const lines = errorText(list, false).split('\n')
    expect(lines).toHaveLength(103)
    expect(lines.at(-3)).toBe('… and 350 more; --json lists all')
  })

  it('lets no text of a design reach the terminal as a command', () => {
    const hostile = new PlannerError('DESIGN_INVALID', 'Unknown key "\u001b[2J\u202eevil".', {
      at: { ...at, file: 'a\u001b]0;x\u0007.json' },
    })
    const unsafe = [...errorText(hostile, false)].filter((char) => char < ' ' || char === '\u202e')
    expect(unsafe).toEqual([])
  })

  it('uses colour only when told', () => {
    expect(errorText(misspelt, true)).toContain('\u001b[')
    expect(errorText(misspelt, false)).not.toContain('\u001b[')
  })
})

describe('errorDocument', () => {
  it('holds all that the text says', () => {
    const list = new PlannerError('DESIGN_INVALID', '1 problem.', { all: [misspelt] })
    expect(errorDocument(list)).toEqual({
      code: 'DESIGN_INVALID',
      message: '1 problem.',
      all: [{ code: 'DESIGN_INVALID', message: 'Unknown key "instanse".', hint: 'did you mean "instance"?', ...at }],
    })
  })
})

describe('toPlannerError', () => {
  it('leaves ours alone', async () => {
    expect(await toPlannerError(misspelt, '1.0.0', 'estimate')).toBe(misspelt)
  })

  it("takes oclif's for the user's", async () => {
    const error = Object.assign(new Error('Missing 1 required arg:\ndesign  …\nSee more help with --help'), { oclif: { exit: 2 } })
    const ours = await toPlannerError(error, '1.0.0', 'estimate')
    expect([ours.code, ours.exit, ours.message, ours.details.hint]).toEqual([
      'OPTION_INVALID',
      2,
      'Missing 1 required arg:\ndesign  …',
      'planner estimate --help',
    ])
  })

  it.each([new TypeError('x is undefined'), 'a text'])('owns up to all others: %s', async (thrown) => {
    const ours = await toPlannerError(thrown, '1.0.0', 'estimate')
    expect(ours.exit).toBe(3)
    expect(ours.details.hint).toContain('bug in planner 1.0.0')
  })
})
