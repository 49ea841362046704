import type { CostLine, Facts, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/config-recorder.schema.json' with { type: 'json' }
import type { ConfigRecorderProps } from './config-recorder.types.js'

type Context = ResourceContext<ConfigRecorderProps>

const item = (ctx: Context, id: string, label: string, input: string, usagetype: string): CostLine => ({
  id,
  label,
  quantity: ctx.input([input], 'item'),
  price: { offer: 'AWSConfig', where: { usagetype }, per: 'item' },
  charge: 'usage',
})

function* lines(ctx: Context): Generator<CostLine> {
  if (ctx.given(['items']) || !ctx.given(['dailyItems']))
    yield item(ctx, 'items', 'Configuration items, on change', 'items', 'ConfigurationItemRecorded')
  if (ctx.given(['dailyItems']))
    yield item(ctx, 'daily-items', 'Configuration items, once a day', 'dailyItems', 'ConfigurationItemRecordedDaily')
  if (ctx.given(['customItems']))
    yield item(ctx, 'custom-items', 'Configuration items of other resources', 'customItems', 'CustomConfigItemRecorded')
}

const facts = ({ props }: Context): Facts => ({
  'audit.configuration': true,
  'audit.configuration-all': props.scope !== 'selected',
  'audit.bucket': props.bucket,
  'storage.encrypted': true,
})

export default {
  title: 'AWS Config recorder',
  summary: 'Configuration items recorded on change, once a day, or of resources outside AWS.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
} satisfies ResourceType<ConfigRecorderProps>
