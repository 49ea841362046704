/** Where checks are registered: `describe` and `it` of vitest, Jest, Mocha or node:test. */
export interface Runner {
  readonly describe: (name: string, define: () => void) => unknown
  readonly it: (name: string, run: () => void | Promise<void>) => unknown
}

/** One thing that the kit checks: `run` throws with what is wrong and what to do. */
export interface Check {
  readonly name: string
  readonly run: () => void | Promise<void>
}

/** Registers checks as tests under one heading. */
export const register = (heading: string, checks: readonly Check[], given: Partial<Runner>): void => {
  const { describe, it } = { ...(globalThis as Partial<Runner>), ...given }
  if (typeof describe !== 'function' || typeof it !== 'function')
    throw new Error('there is no describe and it: pass them ({ describe, it, … }), or switch on the globals of your test runner')
  describe(heading, () => {
    for (const { name, run } of checks) it(name, run)
  })
}

/** Throws all problems of a check at once, so that one run shows everything there is to mend. */
export const complain = (problems: readonly string[]): void => {
  if (problems.length > 0) throw new Error(problems.length === 1 ? problems[0] : problems.map((problem) => `- ${problem}`).join('\n'))
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
