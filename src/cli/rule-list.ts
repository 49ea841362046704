import type { RuleDescription, Rules } from '../actions/rules.js'
import { clean, wrap } from '../report/plain-text.js'
import { type Paint, painter } from '../report/style.js'
import type { Terminal } from './terminal.js'

/** The rules for people, pillar by pillar. */
export function ruleList({ rules, broken }: Rules, { color, columns }: Terminal): string {
  const paint = painter(color)
  const width = Math.max(...rules.map(({ id }) => id.length), 0)
  const block = ([pillar, own]: readonly [string, readonly RuleDescription[]]): string =>
    [
      paint('strong', `${clean(pillar)} (${own.length})`),
      ...own.map(({ id, severity, failureTitle }) => `  ${clean(id).padEnd(width)}  ${severity.padEnd(8)}  ${clean(failureTitle)}`),
    ].join('\n')
  const blocks = [...Map.groupBy(rules, ({ pillar }) => pillar)].sort(([a], [b]) => (a < b ? -1 : 1)).map(block)
  if (blocks.length === 0) blocks.push('No rule of the installed plugins is like that.')
  return [...blocks, ...brokenLines(broken, columns, paint)].join('\n\n')
}

/** Everything that rules say of themselves. */
export function ruleDetails({ rules }: Rules, { color, columns }: Terminal): string {
  const paint = painter(color)
  return rules.map((rule) => details(rule, columns, paint)).join('\n\n')
}

const TOOLS: Readonly<Record<string, string>> = {
  securityHub: 'Security Hub',
  trustedAdvisor: 'Trusted Advisor',
  config: 'AWS Config',
  cdkNag: 'cdk-nag',
  checkov: 'Checkov',
}

const details = (rule: RuleDescription, columns: number, paint: Paint): string => {
  const row = (label: string, text: string): readonly string[] =>
    text === ''
      ? []
      : wrap(clean(text), columns - 16).map((line, index) => `  ${paint('faint', (index === 0 ? label : '').padEnd(13))} ${line}`)
  return [
    `${paint('strong', clean(rule.failureTitle))} ${paint('faint', `${rule.id} of ${rule.plugin}`)}`,
    ...row('passes when', rule.title),
    ...row('why', rule.why),
    ...row('remedy', rule.remedy),
    ...row('pillar', `${rule.pillar}, ${rule.severity}${rule.preview ? ', on trial: it weighs nothing' : ''}`),
    ...row('applies to', rule.appliesTo.join(', ')),
    ...row('practices', rule.practices.join(', ')),
    ...Object.entries(rule.controls).flatMap(([tool, ids]) => row(TOOLS[tool] ?? tool, ids.join(', '))),
    ...row('page', rule.url),
  ].join('\n')
}

const brokenLines = (broken: Rules['broken'], columns: number, paint: Paint): readonly string[] =>
  broken.length === 0
    ? []
    : [
        [
          paint('bad', `Rules that cannot be loaded (${broken.length})`),
          ...broken.flatMap(({ id, plugin, message }) =>
            wrap(clean(`${plugin}: ${id}: ${message}`), columns - 2).map((line) => `  ${line}`),
          ),
        ].join('\n'),
      ]
