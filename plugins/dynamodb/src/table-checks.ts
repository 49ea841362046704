import type { CheckContext, Path, Problem } from '@planner/contract'
import { capacityProfile } from './capacity.js'
import type { TableProps } from './table.types.js'

type Check = CheckContext<TableProps>

const KINDS = ['read', 'write'] as const

export function* tableProblems(ctx: Check): Generator<Problem> {
  const { globalIndexes = [], mode } = ctx.props
  yield* dateProblems(ctx)
  const bases: readonly Path[] = [[], ...globalIndexes.map((_, index) => ['globalIndexes', index])]
  for (const base of bases) {
    yield* mode === 'provisioned' ? capacityProblems(ctx, base, KINDS) : modeProblems(ctx, base)
    yield* sizeProblem(ctx, base)
  }
  yield* indexProblems(ctx)
  yield* replicaProblems(ctx)
  if (ctx.props.exported && !ctx.props.pointInTimeRecovery)
    yield {
      id: 'dynamodb.export-recovery',
      severity: 'error',
      path: ['exported'],
      message: 'AWS exports only tables with point-in-time recovery',
      hint: 'add "pointInTimeRecovery": true',
    }
}

/** What AWS did not sell yet. */
function* dateProblems(ctx: Check): Generator<Problem> {
  const { mode, class: tableClass } = ctx.props
  const asked = [
    { limit: 'on-demand-mode', wanted: mode !== 'provisioned', path: ['mode'], instead: '"provisioned"' },
    { limit: 'standard-ia', wanted: tableClass === 'standard-ia', path: ['class'], instead: '"standard"' },
  ]
  for (const { limit, wanted, path, instead } of asked)
    if (wanted && !ctx.catalog('dynamodb-limits', limit))
      yield {
        id: `dynamodb.no-${limit}`,
        severity: 'error',
        path,
        message: `DynamoDB had no ${limit} on ${ctx.asOf}`,
        hint: `take ${instead}, or a later date`,
      }
}

function* capacityProblems(ctx: Check, base: Path, kinds: readonly ('read' | 'write')[]): Generator<Problem> {
  for (const kind of kinds) {
    const [fixed, scaled] = [
      [...base, 'capacity', kind],
      [...base, 'autoscaling', kind],
    ]
    if (ctx.given(fixed) === ctx.given(scaled)) {
      const twice = ctx.given(fixed)
      yield {
        id: twice ? 'dynamodb.throughput-twice' : 'dynamodb.throughput-set',
        severity: 'error',
        path: twice ? scaled : base,
        message: twice
          ? `the ${kind} capacity is given, and is to follow what is consumed`
          : `provisioned mode needs the ${kind} capacity of the table and of each global index`,
        hint: twice ? `keep "capacity.${kind}" or "autoscaling.${kind}"` : `add "capacity": { "${kind}": 5 }, or take the mode "on-demand"`,
      }
      continue
    }
    yield* boundProblems(ctx, scaled)
    yield* amountProblems(ctx, base, kind)
  }
}

function* boundProblems(ctx: Check, path: Path): Generator<Problem> {
  let scaling: { readonly minimum: number; readonly maximum: number } | undefined
  for (const step of path) scaling = ((scaling ?? ctx.props) as unknown as Record<string | number, typeof scaling>)[step]
  if (scaling && scaling.minimum > scaling.maximum)
    yield {
      id: 'dynamodb.autoscaling-bounds',
      severity: 'error',
      path: [...path, 'minimum'],
      message: `the least capacity, ${scaling.minimum}, is above the largest, ${scaling.maximum}`,
      hint: 'exchange them',
    }
}

function* amountProblems(ctx: Check, base: Path, kind: 'read' | 'write'): Generator<Problem> {
  const unit = kind === 'read' ? 'ReadCapacityUnit' : 'WriteCapacityUnit'
  const path = [...base, ctx.given([...base, 'capacity', kind]) ? 'capacity' : 'autoscaling', kind]
  const capacity = capacityProfile(ctx, base, kind)
  if (ctx.constant(1, unit, 'least').exceeds(capacity.trough()))
    yield {
      id: 'dynamodb.least-capacity',
      severity: 'error',
      path,
      message: `a provisioned table or index has at least one unit of ${kind} capacity, at every hour of the week`,
      hint: 'give 1 or more, and "otherwise" beside "weekly"',
    }
  const quota = ctx.spec('service-quotas', `dynamodb.table-throughput-provisioned-${kind}`, 'default', unit)
  if (capacity.peak().exceeds(quota))
    yield {
      id: 'dynamodb.table-throughput',
      severity: 'quota',
      path,
      message: `more ${kind} capacity than AWS's default quota of a table: 40,000 units`,
      hint: 'ask AWS for more',
    }
}

function* modeProblems(ctx: Check, base: Path): Generator<Problem> {
  for (const given of ['capacity', 'autoscaling'])
    if (ctx.given([...base, given]))
      yield {
        id: 'dynamodb.capacity-on-demand',
        severity: 'error',
        path: [...base, given],
        message: 'on-demand mode has no capacity to provision',
        hint: `remove "${given}", or take the mode "provisioned"`,
      }
}

function* sizeProblem(ctx: Check, base: Path): Generator<Problem> {
  const path = [...base, 'itemSize']
  if (ctx.input(path, 'KB').exceeds(ctx.spec('service-quotas', 'dynamodb.item-size', 'default', 'KB')))
    yield {
      id: 'dynamodb.item-size',
      severity: 'error',
      path,
      message: 'an item has at most 400 KB',
      hint: 'keep large parts in S3, or split the item',
    }
}

function* indexProblems(ctx: Check): Generator<Problem> {
  const { globalIndexes = [] } = ctx.props
  const names = globalIndexes.map(({ name }) => name)
  for (const [index, name] of names.entries())
    if (names.indexOf(name) !== index)
      yield {
        id: 'dynamodb.index-name',
        severity: 'error',
        path: ['globalIndexes', index, 'name'],
        message: `there are two indexes ${name}`,
        hint: 'give each a name of its own',
      }
  const quota = Number(ctx.catalog('service-quotas', 'dynamodb.global-secondary-indexes')?.cells.default)
  if (names.length > quota)
    yield {
      id: 'dynamodb.global-indexes',
      severity: 'quota',
      path: ['globalIndexes'],
      message: `more than AWS's default quota of global indexes of a table: ${quota}`,
      hint: 'ask AWS for more',
    }
}

function* replicaProblems(ctx: Check): Generator<Problem> {
  const regions = (ctx.props.replicas ?? []).map(({ region }) => region)
  for (const [index, region] of regions.entries()) {
    if (region === ctx.region || regions.indexOf(region) !== index)
      yield {
        id: 'dynamodb.replica-region',
        severity: 'error',
        path: ['replicas', index, 'region'],
        message: `the table is in ${region} already`,
        hint: 'name another region',
      }
    if (ctx.props.mode === 'provisioned') yield* capacityProblems(ctx, ['replicas', index], ['read'])
  }
}
