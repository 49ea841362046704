import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** A module of the program, by its path from the repository's root. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** All modules of the core, the contract, the testing kit and the plugins; no tests. */
export function sourceFiles(): readonly SourceFile[] {
  return globSync(['src/**/*.ts', 'plugins/*/src/**/*.ts'], {
    cwd: root,
    exclude: ['**/dist/**', '**/node_modules/**', 'src/testing/test/**'],
  })
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}
