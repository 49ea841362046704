import type { CheckContext, CostLine, Problem, Quantity, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/scheduled-reservation.schema.json' with { type: 'json' }
import { familyOf, systemName } from './product.js'
import type { ScheduledReservationProps } from './scheduled-reservation.types.js'

type Context = ResourceContext<ScheduledReservationProps>

const TABLE = 'ec2-scheduled-reservations'

const hoursOf = (ctx: Context): Quantity => ctx.input(['windowHours'], 'hour').times(ctx.input(['windows'], 'window').as('1'))

/** The hours of all windows are due, used or not. */
function* lines(ctx: Context): Generator<CostLine> {
  const { instanceType, operatingSystem = 'linux' } = ctx.props
  yield {
    id: 'windows',
    label: `${systemName(operatingSystem)} scheduled reservation, ${instanceType}`,
    quantity: ctx.input(['count'], 'instance').times(hoursOf(ctx)),
    price: { given: ctx.input(['price'], 'USD/instance-hour') },
    charge: 'recurring',
    note: 'The hours of all windows are due, used or not; the price is that of the contract',
  }
}

function* problems(ctx: CheckContext<ScheduledReservationProps>): Generator<Problem> {
  const row = ctx.catalog(TABLE, 'scheduled')
  if (!row) return
  const { sold, families, regions, leastHoursPerYear } = row.cells
  if (sold === 'no')
    yield {
      id: 'purchase.scheduled-ri',
      severity: 'warn',
      path: ['type'],
      message: 'AWS does not sell scheduled reserved instances any more; this prices a contract that you already have',
      hint: 'for new capacity take an aws:ec2:capacity-reservation, for a discount a savings plan',
    }
  if (families && !families.split('|').includes(familyOf(ctx.props.instanceType)))
    yield {
      id: 'purchase.scheduled-ri-type',
      severity: 'error',
      path: ['instanceType'],
      message: `scheduled reserved instances exist for ${families.split('|').join(', ')} only`,
      hint: 'take one of these families, or another way to buy',
    }
  if (regions && !regions.split('|').includes(ctx.region))
    yield {
      id: 'purchase.scheduled-ri-region',
      severity: 'error',
      path: ['instanceType'],
      message: `scheduled reserved instances exist in ${regions.split('|').join(', ')} only`,
      hint: 'take one of these regions, or another way to buy',
    }
  const year = hoursOf(ctx).times(ctx.constant(12, '1', 'months of a year'))
  if (ctx.spec(TABLE, 'scheduled', 'leastHoursPerYear', 'hour').exceeds(year))
    yield {
      id: 'purchase.scheduled-ri-hours',
      severity: 'error',
      path: ['windows'],
      message: `a scheduled reservation has at least ${leastHoursPerYear} hours a year`,
      hint: 'more or longer windows',
    }
}

export default {
  title: 'Scheduled reserved instances',
  summary: 'The old one-year reservations of recurring windows, no longer sold, billed for every window used or not.',
  schema,
  serviceModel: 'infrastructure',
  lines,
  facts: ({ props }: Context) => ({ 'instance.type': props.instanceType, 'purchase.options': ['scheduled'] }),
  problems,
} satisfies ResourceType<ScheduledReservationProps>
