import { stepsOf } from '../../src/explain/trace-steps.js'
import type { Comparison } from '../../src/report/compare.js'
import { renderHtml } from '../../src/report/html/render-html.js'
import type { Result } from '../../src/result/result.types.js'
import { templates } from '../support/page-templates.js'

/** The page as `planner report` writes it. */
export const pageOf = (result: Result, comparison?: Comparison): Promise<string> =>
  renderHtml(result, { templates, comparison, explain: async () => stepsOf(result.nodes ?? []) })

/** What strangers may write; each is put into every text of a result in turn. */
const attacks: readonly string[] = [
  '</script><script>window.pwned=1</script>',
  `"><img src=x onerror="window.pwned=1"><a href='javascript:window.pwned=1'>`,
  `'-alert(1)-'\`$\{window.pwned=1}\``,
  '{{#with this}}{{constructor.constructor "window.pwned=1"}}{{/with}}{{{style}}}',
  '</style></title></svg><svg onload="window.pwned=1">]]><!--',
  'line\u2028paragraph\u2029\u202eesrever\u202c\u0000\u001b[31m\ud800',
  'מחירים של שרתים ﷽ 🏗️',
  'x'.repeat(10_000),
  `${'deep '.repeat(2_000)}`,
]

const NUMBER = /^-?\d+(\.\d+)?(e-?\d+)?$/

/** Words that a result's schema allows and nothing else. */
const FIXED =
  /^(op|charge|currency|priceCurrency|status|severity|trust|option|kind|pillar|answer|responsible|strategy|needed|state|term|payment|published|date|asOf)$/

/** The result with an attack at the end of every text and as the key of every tag, fields as the schema has them. */
export const attacked = (result: Result): Result => {
  let next = 0
  const turn = (text: string): string => `${text}${attacks[next++ % attacks.length]}`
  const visit = (value: unknown, key: string): unknown => {
    if (typeof value === 'string')
      return NUMBER.test(value) || FIXED.test(key) ? value : key === 'address' || key === 'owner' ? value : turn(value)
    if (Array.isArray(value)) return value.map((part) => visit(part, key))
    if (typeof value !== 'object' || value === null) return value
    if (key === 'tags') return Object.fromEntries(Object.entries(value).map(([name, text]) => [turn(name), turn(String(text))]))
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, visit(part, name)]))
  }
  return visit(result, '') as Result
}
