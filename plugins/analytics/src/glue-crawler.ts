import type { CostLine, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/glue-crawler.schema.json' with { type: 'json' }
import type { GlueCrawlerProps } from './glue-crawler.types.js'
import { dpuHours } from './glue-runs.js'

function* lines(ctx: ResourceContext<GlueCrawlerProps>): Generator<CostLine> {
  yield {
    id: 'runs',
    label: 'Crawler runs',
    quantity: dpuHours(ctx, 'glue.crawler-minimum'),
    price: { offer: 'AWSGlue', where: { operation: 'CrawlerRun' }, per: 'DPU-hour' },
    charge: 'usage',
  }
}

export default {
  title: 'Glue crawler',
  summary: 'DPU-hours of crawlers, ten minutes a run at least.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts: () => ({ 'compute.serverless': true }),
} satisfies ResourceType<GlueCrawlerProps>
