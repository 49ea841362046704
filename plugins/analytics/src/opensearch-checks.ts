import type { CheckContext, Path, Problem } from '@planner/contract'
import type { OpensearchDomainProps } from './opensearch-domain.types.js'

type Check = CheckContext<OpensearchDomainProps>

const TABLE = 'opensearch-instance-types'

export function* opensearchProblems(ctx: Check): Generator<Problem> {
  const { data, masters, warm, storage, zones = 3 } = ctx.props
  yield* unknownType(ctx, data.instanceType, ['data', 'instanceType'])
  if (masters) yield* unknownType(ctx, masters.instanceType, ['masters', 'instanceType'])
  if (warm) yield* unknownType(ctx, warm.instanceType, ['warm', 'instanceType'])
  if (warm && !warm.instanceType.startsWith('ultrawarm') && !warm.instanceType.startsWith('oi2.'))
    yield {
      id: 'opensearch.not-a-warm-type',
      severity: 'error',
      path: ['warm', 'instanceType'],
      message: `${warm.instanceType} cannot be a warm node`,
      hint: 'take ultrawarm1.medium.search or ultrawarm1.large.search',
    }
  const row = ctx.catalog(TABLE, data.instanceType)?.cells
  if (storage && row?.ebsSupported === 'no')
    yield {
      id: 'opensearch.no-volumes',
      severity: 'error',
      path: ['storage'],
      message: `${data.instanceType} has disks of its own and takes no EBS volumes`,
      hint: 'remove "storage"',
    }
  else if (storage) yield* volumeTooLarge(ctx, storage.type ?? 'gp3')
  if (warm && !masters)
    yield {
      id: 'opensearch.warm-without-masters',
      severity: 'error',
      path: ['warm'],
      message: 'UltraWarm needs dedicated master nodes',
      hint: 'add "masters"',
    }
  if (masters && typeof masters.count === 'number' && masters.count % 2 === 0)
    yield {
      id: 'opensearch.even-masters',
      severity: 'warn',
      path: ['masters', 'count'],
      message: `${masters.count} master nodes keep a majority no better than ${masters.count - 1}`,
      hint: 'take three or five',
    }
  if (typeof data.count === 'number' && data.count < zones)
    yield {
      id: 'opensearch.fewer-nodes-than-zones',
      severity: 'error',
      path: ['data', 'count'],
      message: `${data.count} data nodes cannot be spread over ${zones} zones`,
      hint: `take ${zones} data nodes, or fewer "zones"`,
    }
}

function* unknownType(ctx: Check, type: string, path: Path): Generator<Problem> {
  if (ctx.catalog(TABLE, type)) return
  yield {
    id: 'opensearch.unknown-type',
    severity: 'error',
    path,
    message: `"${type}" is not an instance type of OpenSearch Service`,
    hint: ctx.nearest(type, ctx.catalogKeys(TABLE)) || 'name a type of the price list, such as r7g.large.search',
  }
}

function* volumeTooLarge(ctx: Check, type: string): Generator<Problem> {
  const { instanceType } = ctx.props.data
  const column = type === 'gp3' ? 'ebsMaxGp3Gib' : 'ebsMaxGp2Gib'
  const limit = ctx.catalog(TABLE, instanceType)?.cells[column]
  if (limit === undefined || !ctx.input(['storage', 'size'], 'GB').exceeds(ctx.spec(TABLE, instanceType, column, 'GB'))) return
  yield {
    id: 'opensearch.volume-too-large',
    severity: 'error',
    path: ['storage', 'size'],
    message: `a ${type} volume of ${instanceType} has ${limit} GiB at most`,
    hint: 'take more or larger data nodes',
  }
}
