import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf } from '../support/imports.ts'
import { root } from '../support/source-files.ts'

/** Files that the declarations of a package's entry lead to, as `package: specifier` where one leads out of it. */
const waysOut = (folder: string): { readonly seen: number; readonly out: readonly string[] } => {
  const seen = new Set<string>()
  const out: string[] = []
  const visit = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    for (const { specifier } of importsOf(readFileSync(file, 'utf8'))) {
      const target = resolve(file, '..', specifier.replace(/\.js$/, '.d.ts'))
      if (!specifier.startsWith('.')) out.push(specifier)
      else if (!target.startsWith(`${folder}/`) || !existsSync(target)) out.push(`${file.slice(folder.length + 1)}: ${specifier}`)
      else visit(target)
    }
  }
  visit(join(folder, 'index.d.ts'))
  return { seen: seen.size, out: [...new Set(out)] }
}

describe('the types of the kit, as they are published', () => {
  it('need nothing but the contract', () => {
    const { seen, out } = waysOut(join(root, 'src/testing/dist'))
    expect(seen).toBeGreaterThan(4)
    expect(out).toEqual(['@planner/contract'])
  })
})
