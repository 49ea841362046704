import { DIRECTIVES, PRICE_COLUMNS, wrongAttributeName } from './column-names.js'
import type { Complaints } from './complaints.js'
import { compareDecimals, normalDecimal } from './decimal-text.js'
import { quoted } from './quoted.js'
import type { RatioRule } from './ratio.js'
import { parseTerm } from './terms.js'
import { complainOfRepeatedColumns, type TextTable } from './text-table.js'

const SET = 'set_'
const OWN = ['ratio', 'error', 'rule', 'origin', 'published', 'kind', 'trust']
/** A ratio that makes a price a hundred times another is a slip. */
const LARGEST = '100'

/** Reads a file of ratios: `set_<column>` names what is derived, plain columns select what from. */
export function readRatioFile(table: TextTable, complaints: Complaints): RatioRule[] {
  const before = complaints.count
  complainOfRepeatedColumns(table, complaints)
  const names = [...table.meta.keys(), ...table.header]
  const attributes = names.filter((name) => !OWN.includes(name)).map((name) => (name.startsWith(SET) ? name.slice(SET.length) : name))
  for (const name of attributes) {
    const wrong = ['term', 'region', 'productFamily'].includes(name)
      ? undefined
      : wrongAttributeName(name, [...PRICE_COLUMNS, ...DIRECTIVES, ...OWN])
    if (wrong) complaints.add(table.position(table.headerLine, 0), `${quoted(name)} ${wrong}`)
  }
  if (!names.some((name) => name.startsWith(SET)))
    complaints.add(table.position(table.headerLine, 0), 'sets nothing', 'add a column "set_term" or "set_<attribute>"')
  for (const name of ['ratio', 'error', 'rule'])
    if (!names.includes(name))
      complaints.add(table.position(table.headerLine, 0), `has no ${name}`, `add a column "${name}", or "# ${name}: …" to the front matter`)
  if (complaints.count > before) return []

  const rules: RatioRule[] = []
  table.eachRow((cells, line) => {
    const values = new Map<string, string>([...table.meta].map(([name, { value }]) => [name, value]))
    for (const [cell, name] of table.header.entries()) values.set(name, cells[cell] ?? '')
    const fail = (name: string, message: string): void =>
      complaints.add(table.position(line, Math.max(0, table.header.indexOf(name))), message)
    const ratio = normalDecimal(values.get('ratio') ?? '')
    const error = normalDecimal(values.get('error') ?? '')
    if (ratio === undefined || ratio === '0' || compareDecimals(ratio, LARGEST) > 0)
      fail('ratio', `${quoted(values.get('ratio') ?? '')} is no ratio between 0 and ${LARGEST}`)
    if (error === undefined || compareDecimals(error, '1') >= 0)
      fail('error', `${quoted(values.get('error') ?? '')} is no relative error between 0 and 1`)
    for (const name of ['term', 'set_term'])
      if (values.get(name) && !parseTerm(values.get(name) ?? '')) fail(name, `unknown term ${quoted(values.get(name) ?? '')}`)
    const given = [...values].filter(([name, value]) => value !== '' && !OWN.includes(name))
    const sets = Object.fromEntries(given.flatMap(([name, value]) => (name.startsWith(SET) ? [[name.slice(SET.length), value]] : [])))
    const selects = Object.fromEntries(given.filter(([name]) => !name.startsWith(SET)))
    if (Object.keys(sets).length === 0) fail('', 'sets nothing')
    for (const name of Object.keys(sets)) {
      if (name !== 'term' && selects[name]?.includes('*')) fail(name, `what "set_${name}" replaces must be one value, not a pattern`)
    }
    if (ratio !== undefined && error !== undefined) rules.push({ sets, selects, ratio, error, rule: values.get('rule') ?? '' })
  })
  return rules
}
