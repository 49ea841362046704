import type { CheckContext, CostLine, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/capacity-reservation.schema.json' with { type: 'json' }
import type { CapacityReservationProps } from './capacity-reservation.types.js'
import { machineOf } from './machine-lines.js'
import { instanceProduct, platformName, usageProduct } from './product.js'
import { reservationKey } from './related-checks.js'
import { eligibility } from './reservation.js'
import { activeHours, incrementRule, runningTime } from './running.js'
import { platformProblems, typeProblems, zoneProblems } from './type-checks.js'

type Context = ResourceContext<CapacityReservationProps>

/** Billed like running instances, used or not; instances in it have no hours of their own. */
function* lines(ctx: Context): Generator<CostLine> {
  const { props } = ctx
  const machine = machineOf(props.instanceType, props)
  const running = runningTime(ctx, incrementRule(machine.operatingSystem))
  yield {
    id: 'capacity',
    label: `${platformName(machine)} reserved capacity, ${machine.type}`,
    quantity: running.billed,
    price: instanceProduct(machine),
    charge: 'usage',
    eligible: eligibility(machine, ctx),
    ...(running.profile ? { profile: running.profile } : {}),
    note: 'Billed at the on-demand rate whether instances run in it or not',
  }
  if (machine.tenancy === 'dedicated')
    yield {
      id: 'dedicated-region',
      label: 'Fee of the region for dedicated instances',
      quantity: activeHours(ctx, running, ctx.profile(['count'], 'instance')),
      price: usageProduct('DedicatedUsage', 'hour'),
      charge: 'usage',
      once: 'AmazonEC2 dedicated instances',
    }
}

const facts = ({ props, plain, purchaseOptions }: Context): Facts => ({
  'reservation.key': reservationKey(machineOf(props.instanceType, props)),
  'reservation.count': plain(['count']),
  'purchase.options': purchaseOptions(),
  'availability.zones': props.zone === undefined ? undefined : [props.zone],
})

function* problems(ctx: CheckContext<CapacityReservationProps>): Generator<Problem> {
  const { props } = ctx
  yield* typeProblems(ctx, props.instanceType, ['instanceType'])
  yield* zoneProblems(ctx, props.instanceType, props.zone === undefined ? undefined : [props.zone], ['zone'])
  yield* platformProblems(ctx, machineOf(props.instanceType, props), [])
}

export default {
  title: 'On-demand capacity reservation',
  summary: 'Capacity kept for you in a zone, billed at the on-demand rate whether it is used or not.',
  schema,
  serviceModel: 'infrastructure',
  lines,
  facts,
  problems,
} satisfies ResourceType<CapacityReservationProps>
