import type { Fixed } from '../actions/fix.js'
import type { Terminal } from './terminal.js'

/** What fixes change, for people. */
export async function fixText(fixed: Fixed, { color, columns }: Terminal): Promise<Iterable<string>> {
  return [await (await import('../report/fix-text.js')).renderFix(fixed, { color, width: columns })]
}

/** Asks for consent; where nobody can be asked, there is none. */
export async function mayWrite(file: string, { interactive }: Terminal, silent: boolean): Promise<boolean> {
  if (!interactive || silent || process.stdin.isTTY !== true) return false
  const { confirm } = await import('@inquirer/prompts')
  return confirm({ message: `Write ${file}?`, default: false })
}
