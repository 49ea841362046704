import type { CheckContext, CostLine, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/volume.schema.json' with { type: 'json' }
import { unoptimized } from './optimized-checks.js'
import { volumeOmissions } from './snapshot-omissions.js'
import type { VolumeProps } from './volume.types.js'
import { volumeProblems } from './volume-checks.js'
import { volumeLines } from './volumes.js'

const PROVISIONED: ReadonlySet<string> = new Set(['io1', 'io2'])

type Context = ResourceContext<VolumeProps>

function* lines(ctx: Context): Generator<CostLine> {
  yield* volumeLines(ctx, {
    id: '',
    type: ctx.props.volumeType ?? 'gp3',
    path: [],
    size: ctx.input(['size'], 'GB'),
    count: ctx.input(['count'], 'volume'),
  })
}

const facts = (ctx: Context): Facts => {
  const { props } = ctx
  const cells = ctx.catalog('ebs-volume-types', props.volumeType ?? 'gp3')?.cells
  return {
    'storage.types': [props.volumeType ?? 'gp3'],
    'storage.encrypted': props.encrypted === true,
    'storage.durability-percent': cells?.durabilityPct,
    'storage.attached': props.attachedTo && props.attachedTo.length > 0,
    'availability.zones': props.zone === undefined ? undefined : [props.zone],
  }
}

function* problems(ctx: CheckContext<VolumeProps>): Generator<Problem> {
  const { volumeType = 'gp3', attachedTo = [], zone } = ctx.props
  for (const problem of volumeProblems(
    ctx,
    volumeType,
    [],
    { plain: ctx.plain(['count']), amount: () => ctx.input(['count'], 'volume') },
    false,
  ))
    yield problem.path[0] === 'type' ? { ...problem, path: ['volumeType'] } : problem
  if (attachedTo.length > 1 && ctx.catalog('ebs-volume-types', volumeType)?.cells.multiAttach === 'no')
    yield {
      id: 'ebs.single-attach',
      severity: 'error',
      path: ['attachedTo'],
      message: `a ${volumeType} volume attaches to one instance at a time`,
      hint: 'take io1 or io2 with Multi-Attach, or a shared file system',
    }
  for (const [index, instance] of ctx.related('attachedTo').entries()) {
    if (PROVISIONED.has(volumeType) && instance['storage.ebs-optimized'] === false)
      yield unoptimized(String(instance['instance.type']), ['attachedTo', index])
    const zones = instance['availability.zones'] ?? []
    if (zone !== undefined && zones.length > 0 && !zones.map(ctx.zoneLetter).includes(ctx.zoneLetter(zone)))
      yield {
        id: 'ebs.same-az',
        severity: 'error',
        path: ['attachedTo', index],
        message: `${instance.address} runs in ${zones.join(', ')}, the volume is in ${zone}`,
        hint: 'a volume attaches within its zone: move one of them',
      }
  }
}

export default {
  title: 'EBS volume',
  summary: 'Block storage of every type, with provisioned IOPS and throughput above what is included.',
  schema,
  serviceModel: 'infrastructure',
  lines,
  facts,
  problems,
  omissions: volumeOmissions,
} satisfies ResourceType<VolumeProps>
