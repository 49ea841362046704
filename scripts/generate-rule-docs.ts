/** Writes docs/rules.md from what the rules of our plugins say of themselves. */
import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RuleDescription } from '../src/actions/rules.ts'

const root = join(import.meta.dirname, '..')

const TOOLS: Readonly<Record<string, string>> = {
  securityHub: 'Security Hub',
  trustedAdvisor: 'Trusted Advisor',
  config: 'AWS Config',
  cdkNag: 'cdk-nag',
  checkov: 'Checkov',
}

/** The documentation of all rules, pillar by pillar. */
export const ruleDocs = (rules: readonly RuleDescription[]): string => {
  const pillars = [...Map.groupBy(rules, ({ pillar }) => pillar)].sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    '# Rules',
    `The ${rules.length} rules that \`planner review\` holds a design against. Written by \`npm run generate\` from the rules themselves; \`planner rules show <rule>\` says the same.`,
    ...pillars.flatMap(([pillar, own]) => [`## ${titled(pillar)}`, ...own.map(section)]),
  ]
    .join('\n\n')
    .concat('\n')
}

const titled = (pillar: string): string => pillar.charAt(0).toUpperCase() + pillar.slice(1).replace('-', ' ')

const section = (rule: RuleDescription): string => {
  const controls = Object.entries(rule.controls).map(([tool, ids]) => `${TOOLS[tool] ?? tool} ${ids.join(', ')}`)
  return [
    `### ${rule.id}`,
    `**${rule.failureTitle}** (${rule.severity}${rule.preview ? ', on trial' : ''})`,
    `Passes when: ${rule.title}.`,
    rule.why,
    `Remedy: ${rule.remedy}`,
    [
      `- Applies to: ${rule.appliesTo.map((type) => `\`${type}\``).join(', ')}`,
      ...(rule.practices.length > 0 ? [`- Practices: ${rule.practices.join(', ')}`] : []),
      ...(controls.length > 0 ? [`- Also asked by: ${controls.join('; ')}`] : []),
      `- Page: <${rule.url}>`,
    ].join('\n'),
  ].join('\n\n')
}

if (import.meta.main) {
  const text = execFileSync(process.execPath, [join(root, 'bin/run.js'), 'rules', 'list', '--json'], { encoding: 'utf8', maxBuffer: 1e8 })
  await writeFile(join(root, 'docs/rules.md'), ruleDocs(JSON.parse(text).rules))
}
