import type { Block, CostLine, Facts, ResourceContext, ResourceType } from '@planner/contract'
import { bounded, deepFrozen } from './limits.js'

/** Once one call of a type does not end, none is tried again: a design has many resources. */
const stuck = new WeakMap<ResourceType, unknown>()

/** A third party's type with its functions held to limits: they end, change nothing that they are given, and answer plain data. */
export function guardType(type: ResourceType): ResourceType {
  const run = <T>(name: string, call: () => T): T => {
    if (stuck.has(type)) throw stuck.get(type)
    try {
      return bounded(name, call)
    } catch (error) {
      if (error instanceof Error && error.message.includes('does not end')) stuck.set(type, error)
      throw error
    }
  }
  const partsFailed = new WeakMap<object, unknown>()
  const { title, summary, schema, serviceModel, global, lines, parts, facts, problems, omissions, absent, section, reservable } = type
  return {
    title,
    summary,
    schema: run('schema', () => schema),
    serviceModel,
    ...(global === true && { global }),
    lines: (ctx) => {
      const failed = partsFailed.get(ctx.props)
      if (failed) throw failed
      return run('lines', () => pricedLines(lines.call(type, guardContext(ctx))))
    },
    ...(parts && {
      // Without its parts the design can still be read; its own lines say then what failed.
      parts: (props) => {
        try {
          return run('parts', () => parts.call(type, deepFrozen(props)))
        } catch (error) {
          partsFailed.set(props, error)
          return {}
        }
      },
    }),
    ...(facts && { facts: (ctx) => run('facts', () => checkedFacts(facts.call(type, guardContext(ctx)))) }),
    ...(problems && { problems: (ctx) => run('problems', () => problems.call(type, guardContext(ctx))) }),
    ...(omissions && { omissions: (ctx) => run('omissions', () => omissions.call(type, guardContext(ctx))) }),
    ...(absent && { absent: (ctx) => run('absent', () => absent.call(type, ctx)) }),
    ...(section && { section: (ctx) => checkedBlocks(run('section', () => section.call(type, guardContext(ctx)))) }),
    ...(reservable && {
      reservable: {
        schema: run('reservable.schema', () => reservable.schema),
        reserve: (props, quantity, ctx) =>
          run('reserve', () => reservable.reserve(deepFrozen(props), quantity, { ...ctx, catalog: frozenCatalog(ctx) })),
      },
    }),
  }
}

const frozenCatalog =
  (ctx: Pick<ResourceContext, 'catalog'>): ResourceContext['catalog'] =>
  (table, key) =>
    deepFrozen(ctx.catalog(table, key))

/** The context with everything that plugins share out of a plugin's hands. */
function guardContext<C extends ResourceContext>(ctx: C): C {
  return Object.create(ctx, {
    props: { get: () => deepFrozen(ctx.props) },
    catalog: { value: frozenCatalog(ctx) },
    related: { value: (role: string) => deepFrozen(ctx.related(role)) },
    referrers: { value: (role: string) => deepFrozen(ctx.referrers(role)) },
  })
}

function* pricedLines(lines: Iterable<CostLine>): Generator<CostLine> {
  if (lines instanceof Promise) throw new Error('gives a promise: a plugin works out everything at once')
  for (const line of lines) {
    const { price } = line
    const fits =
      typeof price === 'object' &&
      price !== null &&
      ('given' in price || (typeof price.offer === 'string' && typeof price.where === 'object' && typeof price.per === 'string'))
    if (!fits) throw new Error('gives a line without a price')
    yield line
  }
}

function checkedFacts(facts: Facts): Facts {
  if (typeof facts !== 'object' || facts === null) throw new Error('gives no object')
  for (const [name, value] of Object.entries(facts)) {
    const fits =
      value === undefined ||
      typeof value === 'string' ||
      typeof value === 'boolean' ||
      Number.isFinite(value) ||
      (Array.isArray(value) && value.every((each) => typeof each === 'string'))
    if (!fits) throw new Error(`gives "${name}" that is no text, number, boolean or list of texts`)
  }
  const zones: unknown = facts['availability.zones']
  if (zones !== undefined && !Array.isArray(zones)) throw new Error('gives "availability.zones" that is no list of texts')
  return facts
}

const texts = (value: unknown): boolean => Array.isArray(value) && value.every((each) => typeof each === 'string')

const shapes: Readonly<Record<string, (block: Readonly<Record<string, unknown>>) => boolean>> = {
  text: ({ text }) => typeof text === 'string',
  facts: ({ rows }) => Array.isArray(rows) && rows.every((row) => texts(row) && row.length === 2),
  table: ({ head, rows }) => texts(head) && Array.isArray(rows) && rows.every((row) => texts(row) && row.length === (head as []).length),
}

function checkedBlocks(blocks: readonly Block[]): readonly Block[] {
  if (!Array.isArray(blocks)) throw new Error('section(): gives no list of blocks')
  for (const block of blocks) {
    const fits = Object.hasOwn(shapes, block?.kind) && shapes[block.kind]?.({ ...block })
    if (!fits) throw new Error('section(): gives a block that is no text, facts or table of texts')
  }
  return blocks
}
