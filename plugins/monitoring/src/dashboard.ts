import type { CostLine, Facts, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/dashboard.schema.json' with { type: 'json' }
import { allMonth } from './amounts.js'
import type { DashboardProps } from './dashboard.types.js'

type Context = ResourceContext<DashboardProps>

function* lines(ctx: Context): Generator<CostLine> {
  yield {
    id: 'dashboards',
    label: 'Dashboards',
    quantity: allMonth(ctx, ['count'], 'dashboard'),
    price: { offer: 'AmazonCloudWatch', where: { usagetype: 'DashboardsUsageHour' }, per: 'dashboard-month', region: 'global' },
    charge: 'recurring',
    pool: 'AmazonCloudWatch.dashboards',
  }
}

const facts = ({ props }: Context): Facts => ({ 'monitoring.dashboard': true, 'monitoring.review-days': props.reviewDays })

export default {
  title: 'CloudWatch dashboard',
  summary: 'Dashboards of the account.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
} satisfies ResourceType<DashboardProps>
