import type { CostLine, Facts, PriceQuery, ResourceContext, ResourceType, Unit } from '@planner/contract'
import schema from '../schemas/mwaa-environment.schema.json' with { type: 'json' }
import type { MwaaEnvironmentProps } from './mwaa-environment.types.js'

type Context = ResourceContext<MwaaEnvironmentProps>

/** Sizes as the price list writes them. */
const SIZES: Readonly<Record<string, string>> = {
  'mw1.micro': 'Micro',
  'mw1.small': 'Small',
  'mw1.medium': 'Medium',
  'mw1.large': 'Large',
  'mw1.xlarge': 'XLarge',
  'mw1.2xlarge': '2XLarge',
}

/** What an environment's own price pays for. Source: Amazon MWAA pricing page. */
const INCLUDED = { workers: 1, schedulers: 2 }

function* lines(ctx: Context): Generator<CostLine> {
  const { class: environmentClass = 'mw1.small', schedulers = INCLUDED.schedulers } = ctx.props
  const product = (type: string, per: Unit): PriceQuery => ({
    offer: 'AmazonMWAA',
    where: { size: SIZES[environmentClass] ?? environmentClass, type },
    per,
  })
  yield {
    id: 'environment',
    label: `Environment, ${environmentClass}`,
    quantity: ctx.month.hours.as('environment-hour'),
    price: product('Environment', 'environment-hour'),
    charge: 'recurring',
  }
  yield {
    id: 'workers',
    label: 'Workers beyond the first',
    quantity: ctx
      .profile(['workers'], 'worker')
      .map((workers) => workers.beyond(ctx.constant(INCLUDED.workers, 'worker', 'in the price of the environment')))
      .mean()
      .times(ctx.month.hours),
    price: product('Worker', 'worker-hour'),
    charge: 'usage',
  }
  if (schedulers > INCLUDED.schedulers)
    yield {
      id: 'schedulers',
      label: 'Schedulers beyond the second',
      quantity: ctx
        .constant(schedulers - INCLUDED.schedulers, 'scheduler', 'beyond those in the price of the environment')
        .times(ctx.month.hours),
      price: product('Scheduler', 'scheduler-hour'),
      charge: 'recurring',
    }
  yield {
    id: 'metadata',
    label: 'Metadata database',
    quantity: ctx.input(['metadata'], 'GB').times(ctx.month.length),
    price: { offer: 'AmazonMWAA', where: { usagetype: 'Airflow-StandardDatabaseStorage' }, per: 'GB-month' },
    charge: 'recurring',
  }
}

const facts = ({ props }: Context): Facts => ({
  'network.public': props.access === 'public',
  'network.vpc': true,
  'storage.encrypted': true,
  'encryption.in-transit': true,
  'logging.enabled': props.logs === true,
  'availability.multi-zone': true,
  'availability.zone-count': 2,
  'scaling.automatic': true,
})

export default {
  title: 'MWAA environment',
  summary: 'Managed Airflow by class and hour, workers and schedulers beyond the included ones, the metadata database.',
  schema,
  serviceModel: 'container',
  lines,
  facts,
} satisfies ResourceType<MwaaEnvironmentProps>
