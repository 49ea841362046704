/**
 * Writes what the contract's types say into src/contract/api-report.md, from which a reviewer sees every change of it. Refuses
 * to while the contract's version is the one of the report that stands: a change needs a version of its own, and an entry in
 * the changelog.
 */
import { globSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const REPORT = 'src/contract/api-report.md'

/** The report of the contract as its sources are now. */
export const apiReport = async (root: string): Promise<string> => {
  const { version } = JSON.parse(await readFile(join(root, 'src/contract/package.json'), 'utf8')) as { readonly version: string }
  const files = globSync('src/contract/*.ts', { cwd: root }).sort()
  const parts = await Promise.all(
    files.map(
      async (file) => `## ${file.split('/').at(-1)}\n\n\`\`\`ts\n${withoutComments(await readFile(join(root, file), 'utf8'))}\n\`\`\``,
    ),
  )
  return `# @planner/contract ${version}\n\nWritten by \`npm run api-report\`. Words about the types may change freely; the types may not without a new version.\n\n${parts.join('\n\n')}\n`
}

/** The version that a report was written for. */
export const versionOf = (report: string): string => /^# @planner\/contract (\S+)/.exec(report)?.[1] ?? ''

/** The types alone: no contract has a text in them that looks like a comment. */
const withoutComments = (text: string): string =>
  text
    .replaceAll(/^\s*\/\*\*[\s\S]*?\*\/\n/gm, '')
    .replaceAll(/^\s*\/\/.*\n/gm, '')
    .trim()

if (import.meta.main) {
  const now = await apiReport(ROOT)
  const before = await readFile(join(ROOT, REPORT), 'utf8').catch(() => '')
  if (now !== before && versionOf(now) === versionOf(before) && !process.argv.includes('--unpublished')) {
    console.error(
      `The contract changed and is ${versionOf(now)} still: raise the version in src/contract/package.json (a new member is a minor version, a removed or changed one a major version and a new apiVersion), say what changed in its CHANGELOG.md, and run this again.`,
    )
    process.exitCode = 1
  } else await writeFile(join(ROOT, REPORT), now)
}
