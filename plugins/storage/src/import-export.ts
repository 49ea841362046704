import type { CheckContext, CostLine, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/import-export.schema.json' with { type: 'json' }
import type { ImportExportProps } from './import-export.types.js'
import { retiredProblem } from './legacy.js'

type Context = ResourceContext<ImportExportProps>

function* lines(ctx: Context): Generator<CostLine> {
  const jobs = ctx.input(['jobs'], 'execution')
  yield {
    id: 'job',
    label: 'Import/Export, handling of a device',
    quantity: jobs,
    price: { given: ctx.input(['fee'], 'USD/execution') },
    charge: 'one-time',
  }
  if (ctx.props.loading)
    yield {
      id: 'loading',
      label: 'Import/Export, loading',
      quantity: ctx.input(['loading', 'hours'], 'hour').times(jobs.as('1')),
      price: { given: ctx.input(['loading', 'feePerHour'], 'USD/hour') },
      charge: 'one-time',
    }
}

const facts = ({ props }: Context): Facts => ({
  'transfer.device': 'own-drives',
  'transfer.direction': 'import',
  'transfer.returned': props.returned !== false,
})

function* problems(ctx: CheckContext<ImportExportProps>): Generator<Problem> {
  yield* retiredProblem(ctx, 'import-export', 'Import/Export')
  const most = ctx.spec('legacy-transfer', 'import-export', 'maximumTb', 'TB')
  if (ctx.input(['data'], 'GB').exceeds(most.as('GB')))
    yield {
      id: 's3.import-export-size',
      severity: 'error',
      path: ['data'],
      message: 'a job of Import/Export loads at most 16 TB',
      hint: 'spread the data over several jobs, each a resource of its own',
    }
}

export default {
  title: 'Import/Export job',
  summary: 'Own drives sent to AWS, at the fees that AWS quoted. Retired: for designs of its time.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
} satisfies ResourceType<ImportExportProps>
