import type { Line, Range } from '../result/result.types.js'
import { type Cell, type Column, type SetTable, setTable } from './columns.js'
import { signOf } from './decimal.js'
import { isRange, money, pricePerMany, quantity, shortUnit, span, unitName, unitPrice } from './format.js'
import { clean, truncate, wrap } from './plain-text.js'
import { marksOf } from './price-marks.js'
import type { Paint } from './style.js'

/** A resource or a commitment with its lines. */
export interface CostGroup {
  readonly name: string
  readonly about: string
  readonly monthly: Range
  readonly atLeast: boolean
  /** `included`: its amount is part of another group's. */
  readonly state: 'own' | 'included' | 'no-charge' | 'failed'
  readonly lines: readonly Line[]
  /** Sentences under the lines. */
  readonly notes: readonly string[]
}

const SHOWN_CHARGE = { recurring: 'recurring', usage: 'usage', upfront: 'upfront', 'one-time': 'once' } as const
const NOTE_WIDTH = 100

type Part = 'quantity' | 'price' | 'range' | 'charge' | 'short-units'

interface Form {
  readonly parts: readonly Part[]
  /** Columns that labels must have for this form to be taken. */
  readonly room: number
}

/** What the table shows, from the widest form to what any terminal holds; what has no column goes under its line or is left to `explain`. */
const FORMS: readonly Form[] = [
  { parts: ['quantity', 'price', 'range', 'charge'], room: 40 },
  { parts: ['quantity', 'price', 'range', 'charge', 'short-units'], room: 36 },
  { parts: ['quantity', 'price', 'charge'], room: 36 },
  { parts: ['quantity', 'price', 'charge', 'short-units'], room: 32 },
  { parts: ['quantity', 'price', 'short-units'], room: 22 },
  { parts: ['quantity', 'short-units'], room: 18 },
  { parts: [], room: 0 },
]

/** A sum that leaves something out is `≥`; if nothing of it is known it has no number. */
export const atLeastMoney = (monthly: Range, atLeast: boolean, currency: string): string => {
  if (!atLeast) return money(monthly.expected, currency)
  return signOf(monthly.high) === 0 ? 'unknown' : `≥ ${money(monthly.expected, currency)}`
}

/** One table over all groups, so that every figure of the report lines up. */
export const costTable = (groups: readonly CostGroup[], currency: string, width: number, paint: Paint): readonly string[] => {
  const hasRange = groups.some((group) => isRange(group.monthly) || group.lines.some((line) => line.monthly && isRange(line.monthly)))
  const forms = hasRange ? FORMS : FORMS.filter((form) => !form.parts.includes('range'))
  let chosen: { readonly table: SetTable; readonly form: readonly Part[] } | undefined
  for (const { parts, room } of forms) {
    const table = setTable(
      columnsOf(parts),
      groups.flatMap((group) => rowsOf(group, parts, currency)),
      width,
      paint,
    )
    chosen = { table, form: parts }
    if (table.room >= room) break
  }
  if (!chosen) return []
  const { table, form } = chosen
  // Where all discounts are alike, the footnote says enough.
  const several = new Set(groups.flatMap((group) => group.lines.flatMap((line) => line.discountPercent ?? []))).size > 1
  const lines = [paint('faint', table.head), paint('faint', '─'.repeat(table.width))]
  let row = 0
  for (const [index, group] of groups.entries()) {
    if (index > 0) lines.push('')
    lines.push(table.rows[row++] ?? '')
    for (const line of group.lines)
      lines.push(table.rows[row++] ?? '', ...remarks(line, form, currency, width, several).map((text) => paint('faint', text)))
    for (const note of group.notes) lines.push(...indented(note, 2, width).map((text) => paint('faint', text)))
  }
  return lines
}

const columnsOf = (form: readonly Part[]): readonly Column[] => [
  { head: '', align: 'left', flexible: true },
  ...(form.includes('quantity')
    ? ([
        { head: 'quantity', align: 'decimal' },
        { head: '', align: 'left' },
      ] as const)
    : []),
  ...(form.includes('price') ? ([{ head: 'unit price', align: 'decimal' }] as const) : []),
  { head: 'monthly', align: 'right' },
  ...(form.includes('range') ? ([{ head: 'low … high', align: 'right' }] as const) : []),
  ...(form.includes('charge') ? ([{ head: 'charge', align: 'left' }] as const) : []),
]

const EMPTY: Cell = { text: '' }

const rowsOf = (group: CostGroup, form: readonly Part[], currency: string): readonly (readonly Cell[])[] => {
  const amount = atLeastMoney(group.monthly, group.atLeast, currency)
  const sums: Readonly<Record<CostGroup['state'], Cell>> = {
    own: { text: amount, tone: 'strong' },
    included: { text: `(${amount})`, tone: 'faint' },
    'no-charge': { text: 'no charge', tone: 'faint' },
    failed: { text: 'failed', tone: 'bad' },
  }
  const head = cellsOf(form, {
    name: { text: clean(group.name), tone: 'strong', runsOver: true, tail: clean(group.about) },
    monthly: sums[group.state],
    range: isRange(group.monthly) ? { text: span(group.monthly, currency), tone: 'strong' } : EMPTY,
  })
  return [head, ...group.lines.map((line) => lineCells(line, form))]
}

const lineCells = (line: Line, form: readonly Part[]): readonly Cell[] => {
  const label = clean(line.label)
  const cash =
    (line.charge === 'upfront' || line.charge === 'one-time') && !form.includes('charge') && !label.includes(SHOWN_CHARGE[line.charge])
  const unit = clean(line.unit)
  return cellsOf(form, {
    name: { text: `  ${label}${cash ? ` (${SHOWN_CHARGE[line.charge]})` : ''}` },
    quantity: { text: line.quantity ? quantity(line.quantity.expected) : '' },
    unit: { text: form.includes('short-units') ? shortUnit(unit) : unitName(unit, line.quantity?.expected) },
    price: {
      text:
        line.unitPrice === undefined
          ? line.status === 'known'
            ? 'tiers'
            : ''
          : unitPrice(line.unitPrice, line.priceCurrency ?? line.currency) + marksOf(line),
    },
    monthly: monthlyCell(line),
    range: { text: line.monthly && isRange(line.monthly) ? span(line.monthly, line.currency) : '' },
    charge: { text: SHOWN_CHARGE[line.charge], tone: 'faint' },
  })
}

const monthlyCell = (line: Line): Cell => {
  if (line.status === 'free') return { text: 'free', tone: 'good' }
  if (!line.monthly) return { text: 'unknown', tone: 'caution' }
  return { text: money(line.monthly.expected, line.currency) }
}

const cellsOf = (form: readonly Part[], cells: Partial<Record<'name' | 'unit' | 'monthly' | Part, Cell>>): readonly Cell[] => [
  cells.name ?? EMPTY,
  ...(form.includes('quantity') ? [cells.quantity ?? EMPTY, cells.unit ?? EMPTY] : []),
  ...(form.includes('price') ? [cells.price ?? EMPTY] : []),
  cells.monthly ?? EMPTY,
  ...(form.includes('range') ? [cells.range ?? EMPTY] : []),
  ...(form.includes('charge') ? [cells.charge ?? EMPTY] : []),
]

/** What belongs to a line and has no column. */
const remarks = (line: Line, form: readonly Part[], currency: string, width: number, discounts: boolean): readonly string[] => {
  const texts = [
    ...(line.monthly && isRange(line.monthly) && !form.includes('range') ? [span(line.monthly, currency)] : []),
    ...(line.status === 'unknown-quantity' ? dependsOnUsage(line) : []),
    ...(discounts && line.discountPercent !== undefined ? [`${quantity(line.discountPercent)}% off list`] : []),
    ...(line.note === undefined ? [] : [line.note]),
  ]
  return texts.flatMap((text) => indented(text, 4, width))
}

const dependsOnUsage = (line: Line): readonly string[] => {
  const [tier] = line.price?.tiers ?? []
  if (tier && line.price)
    return [
      `depends on usage: ${line.price.tiers.length > 1 ? 'from ' : ''}${pricePerMany(tier.price, line.priceCurrency ?? line.currency, clean(line.price.unit))}`,
    ]
  return line.dependsOn === undefined ? [] : [`depends on usage: ${line.dependsOn}`]
}

/** A longer note is cut: the result document has it whole. */
const MOST_NOTE_LINES = 3

const indented = (text: string, by: number, width: number): readonly string[] => {
  const lines = wrap(clean(text), Math.min(width, NOTE_WIDTH) - by)
  const cut =
    lines.length > MOST_NOTE_LINES
      ? [...lines.slice(0, MOST_NOTE_LINES - 1), `${truncate(lines[MOST_NOTE_LINES - 1] ?? '', Math.min(width, NOTE_WIDTH) - by - 2)} …`]
      : lines
  return cut.map((part) => ' '.repeat(by) + part)
}
