import type { CostLine, Facts, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/grafana.schema.json' with { type: 'json' }
import type { GrafanaProps } from './grafana.types.js'

type Context = ResourceContext<GrafanaProps>

const fee = (ctx: Context, role: 'editors' | 'viewers', label: string, usagetype: string): CostLine => ({
  id: role,
  label,
  quantity: ctx.input([role], 'user').times(ctx.month.length),
  price: { offer: 'AmazonGrafana', where: { usagetype }, per: 'user-month' },
  charge: 'recurring',
})

function* lines(ctx: Context): Generator<CostLine> {
  yield fee(ctx, 'editors', 'Editors and administrators', 'Grafana:EditorUser')
  yield fee(ctx, 'viewers', 'Viewers', 'Grafana:ViewerUser')
}

const facts = ({ props }: Context): Facts => ({
  'availability.multi-zone': true,
  'identity.single-sign-on': props.singleSignOn ?? 'identity-center',
})

export default {
  title: 'Managed Grafana workspace',
  summary: 'Users that are active in the month, editors and viewers apart.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
} satisfies ResourceType<GrafanaProps>
