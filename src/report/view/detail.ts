import type { Commitment, Line, Resource, Result } from '../../result/result.types.js'
import { commitmentNotes } from '../commitment-notes.js'
import { pricePerMany, quantity, unitName, unitPrice } from '../format.js'
import { marksOf } from '../price-marks.js'
import type { TraceStep } from '../trace-step.js'
import type { Anchors } from './anchors.js'
import { aboutIn } from './cost.js'
import { type AmountView, amountOf, nameOf, sentence } from './words.js'

/** A resource or commitment with every line of it. */
export interface OwnerView {
  readonly anchor: string
  readonly name: string
  readonly about: string
  readonly type: string
  /** Line of the design, with the file where that is another. */
  readonly place: string
  readonly monthly: AmountView
  /** Its amount is part of another's. */
  readonly partOf: string
  readonly state: 'priced' | 'no-charge' | 'failed'
  readonly error: string
  readonly tags: readonly string[]
  readonly notes: readonly string[]
  /** What its type adds to the report. */
  readonly blocks: readonly BlockView[]
  readonly lines: readonly LineView[]
  readonly traced: boolean
}

/** A text, a list of labels with values, or a table with a head: only one of the three. */
export interface BlockView {
  readonly text?: string
  readonly facts?: readonly (readonly string[])[]
  readonly head?: readonly string[]
  readonly rows?: readonly (readonly string[])[]
}

export interface LineView {
  readonly anchor: string
  readonly label: string
  readonly charge: string
  readonly quantity: string
  readonly unit: string
  readonly price: string
  readonly marks: string
  readonly monthly: AmountView
  readonly free: boolean
  /** Offer, publication, rate code: where the price comes from. */
  readonly source: string
  /** Its place among the sources of all lines; empty without one. */
  readonly priceNumber: string
  readonly remarks: readonly string[]
  readonly steps: readonly TraceStep[]
  /** Steps were left out, to keep the page small. */
  readonly cut: boolean
}

const CHARGES = { recurring: 'recurring', usage: 'usage', upfront: 'upfront', 'one-time': 'once' } as const

/** The page stays small: beyond so many steps only the costliest lines are derived on it. */
const MOST_STEPS = 2_500

export const detailOf = (
  result: Result,
  { owners, lines }: Anchors,
  explain: (line: Line) => readonly TraceStep[],
): readonly OwnerView[] => {
  const steps = stepsOf(result, explain)
  const about = aboutIn(result)
  const numbers = new Map([['', '']])
  const lineView = (line: Line): LineView => {
    const source = sourceOf(line)
    const priceNumber = numbers.get(source) ?? `${numbers.size}`
    numbers.set(source, priceNumber)
    return { ...lineOf(line, lines.get(line) ?? '', steps.get(line)), source, priceNumber }
  }
  const common = ({ position, lines: own, monthly, atLeast }: Resource | Commitment) => ({
    place: position.file === result.design.file ? `line ${position.line}` : `${nameOf(position.file)}:${position.line}`,
    monthly: amountOf(monthly, atLeast, result.currency),
    lines: own.map(lineView),
    traced: own.some((line) => steps.has(line)),
  })
  return [
    ...result.resources.map((resource) => ({
      ...common(resource),
      anchor: owners.get(resource.address) ?? '',
      name: nameOf(resource.address),
      about: nameOf(about(resource)),
      type: nameOf(resource.type),
      partOf: '',
      state: stateOf(resource),
      error: sentence(resource.error ?? ''),
      tags: Object.entries(resource.tags ?? {}).map(([key, value]) => `${nameOf(key)}: ${nameOf(value)}`),
      notes: resource.note === undefined ? [] : [sentence(resource.note)],
      blocks: (resource.section ?? []).map(blockOf),
    })),
    ...result.commitments.map((commitment) => ({
      ...common(commitment),
      anchor: owners.get(commitment.id) ?? '',
      name: nameOf(commitment.id),
      about: nameOf(commitment.label),
      type: commitment.option,
      partOf: nameOf(commitment.owner ?? ''),
      state: 'priced' as const,
      error: '',
      tags: [],
      notes: commitmentNotes(commitment, result.currency).map(sentence),
      blocks: [],
    })),
  ]
}

const blockOf = (block: NonNullable<Resource['section']>[number]): BlockView => {
  if (block.kind === 'text') return { text: sentence(block.text) }
  const rows = block.rows.map((row) => row.map(nameOf))
  return block.kind === 'facts' ? { facts: rows } : { head: block.head.map(nameOf), rows }
}

const stateOf = ({ error, lines }: Resource): OwnerView['state'] =>
  error !== undefined ? 'failed' : lines.length === 0 ? 'no-charge' : 'priced'

const lineOf = (line: Line, anchor: string, steps: readonly TraceStep[] | undefined): Omit<LineView, 'source' | 'priceNumber'> => ({
  anchor,
  label: sentence(line.label),
  charge: CHARGES[line.charge],
  quantity: line.quantity ? quantity(line.quantity.expected) : '',
  unit: line.quantity ? unitName(nameOf(line.unit), line.quantity.expected) : '',
  price:
    line.unitPrice === undefined
      ? line.status === 'known'
        ? 'tiers'
        : ''
      : unitPrice(line.unitPrice, line.priceCurrency ?? line.currency),
  marks: marksOf(line),
  monthly: amountOf(line.monthly, false, line.currency),
  free: line.status === 'free',
  remarks: [
    ...dependsOnUsage(line),
    ...(line.unknown === undefined ? [] : [line.unknown]),
    ...(line.note === undefined ? [] : [line.note]),
  ].map(sentence),
  steps: steps ?? [],
  cut: steps?.length === 0 && line.node !== undefined,
})

/** Where the prices of all lines come from, each once, by their numbers. */
export const pricesOf = (owners: readonly OwnerView[]): readonly string[] =>
  [...new Set(owners.flatMap(({ lines }) => lines.map(({ source }) => source)))].filter((source) => source !== '')

const sourceOf = ({ price }: Line): string => {
  if (!price) return ''
  const codes = price.tiers.flatMap(({ rateCode }) => rateCode ?? [])
  const code = codes.length === 0 ? [] : [codes.length === 1 ? (codes[0] ?? '') : `${codes[0]} and ${codes.length - 1} more`]
  return [price.offer, price.term, ...code, price.published].map(nameOf).join(' · ')
}

const dependsOnUsage = (line: Line): readonly string[] => {
  if (line.status !== 'unknown-quantity') return []
  const [tier] = line.price?.tiers ?? []
  if (tier && line.price)
    return [
      `Depends on usage: ${line.price.tiers.length > 1 ? 'from ' : ''}${pricePerMany(tier.price, line.priceCurrency ?? line.currency, line.price.unit)}.`,
    ]
  return line.dependsOn === undefined ? [] : [`Depends on usage: ${line.dependsOn}.`]
}

/** The steps of each line, the costliest lines first until there is no room for more: none of the others. */
const stepsOf = (result: Result, explain: (line: Line) => readonly TraceStep[]): ReadonlyMap<Line, readonly TraceStep[]> => {
  const lines = [...result.resources, ...result.commitments].flatMap(({ lines: own }) => own.filter(({ node }) => node !== undefined))
  const found = new Map<Line, readonly TraceStep[]>()
  let room = result.nodes ? MOST_STEPS : 0
  for (const line of [...lines].sort((a, b) => costOf(b) - costOf(a))) {
    const steps = room > 0 ? explain(line) : []
    found.set(line, steps)
    room -= steps.length
  }
  return found
}

// Good enough to put lines in order: no amount is computed from it.
const costOf = ({ monthly }: Line): number => Number(monthly?.expected ?? 0)
