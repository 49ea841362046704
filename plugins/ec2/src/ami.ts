import type { CheckContext, CostLine, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/ami.schema.json' with { type: 'json' }
import type { AmiProps } from './ami.types.js'
import { copyTransfer, snapshotStorage } from './snapshot-storage.js'

type Context = ResourceContext<AmiProps>

/** An image is free; the snapshots behind it are not. */
function* lines(ctx: Context): Generator<CostLine> {
  const copies = ctx.props.copies ?? []
  const size = ctx.input(['size'], 'GB')
  yield* snapshotStorage(ctx, size.times(ctx.input(['count'], 'image').as('1')), copies)
  yield* copyTransfer(size.times(ctx.input(['copiedPerMonth'], 'image', ctx.constant(0, 'image', 'nothing new is copied')).as('1')), copies)
}

const facts = (ctx: Context): Facts => ({
  'image.regions': [ctx.region, ...(ctx.props.copies ?? [])],
  'image.hardened': ctx.props.hardened,
  'image.virtualization': ctx.props.virtualization ?? 'hvm',
})

function* problems(ctx: CheckContext<AmiProps>): Generator<Problem> {
  if (ctx.props.copies?.includes(ctx.region))
    yield {
      id: 'ebs.copy-at-home',
      severity: 'error',
      path: ['copies'],
      message: `the image is already in ${ctx.region}`,
      hint: 'name other regions',
    }
}

export default {
  title: 'Amazon machine image',
  summary: 'Own images: the snapshots behind them, in each region that has them.',
  schema,
  serviceModel: 'infrastructure',
  lines,
  facts,
  problems,
} satisfies ResourceType<AmiProps>
