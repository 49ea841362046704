import type { CostLine, Quantity, Reservable, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/instance.schema.json' with { type: 'json' }
import { addressLine } from './addresses.js'
import type { InstanceProps } from './instance.types.js'
import { instanceProblems } from './instance-checks.js'
import { instanceFacts, placedZones } from './instance-facts.js'
import { instanceOmissions } from './instance-omissions.js'
import { type Fleet, machineOf, machineVolumes, runningExtras } from './machine-lines.js'
import { instanceProduct, type Machine, platformName, usageProduct } from './product.js'
import { isSpot } from './purchase.js'
import { eligibility, reservationScope } from './reservation.js'
import { activeHours, incrementRule, type Running, runningTime } from './running.js'
import { spotAdvice, spotPrice, spotRunning } from './spot.js'

type Context = ResourceContext<InstanceProps>

function* lines(ctx: Context): Generator<CostLine> {
  const { props } = ctx
  const machine = machineOf(props.instanceType, props)
  const planned = runningTime(ctx, incrementRule(machine.operatingSystem))
  const running = isSpot(props) ? spotRunning(ctx, machine, planned, props.spot ?? {}) : planned
  const fleet: Fleet = { machine, base: [], props, running, existing: existing(ctx.props, running) }
  yield* instanceHours(ctx, machine, running)
  yield* runningExtras(ctx, fleet)
  if (machine.tenancy === 'dedicated') yield regionFee(ctx, running)
  yield* machineVolumes(ctx, fleet)
  if (props.elasticIps) yield* elasticIps(ctx, running, props.elasticIps)
}

/** The hours themselves; on a host and in a capacity reservation they are billed there. */
function* instanceHours(ctx: Context, machine: Machine, running: Running): Generator<CostLine> {
  const { props } = ctx
  if (props.capacityReservation !== undefined) return
  // Windows with its licence is the only system that the price list bills on a host.
  if (machine.tenancy === 'host' && (machine.operatingSystem !== 'windows' || machine.license === 'byol')) return
  if (isSpot(props)) {
    yield {
      id: 'spot',
      label: `${platformName(machine)} spot, ${machine.type}`,
      quantity: running.billed,
      price: spotPrice(ctx, machine, ['spot', 'price'], props.spot),
      charge: 'usage',
      ...spotAdvice(ctx, machine),
    }
    return
  }
  yield {
    id: 'on-demand',
    label:
      machine.tenancy === 'host'
        ? `${platformName(machine)} licence on the host, ${machine.type}`
        : `${platformName(machine)} on-demand, ${machine.type}`,
    quantity: running.billed,
    price: instanceProduct(machine),
    charge: 'usage',
    ...(machine.tenancy === 'host' ? {} : { eligible: eligibility(machine, ctx, placedZones(ctx)) }),
    ...(running.profile ? { profile: running.profile } : {}),
  }
}

/** Stopped instances keep their volumes: as many as ever run at a time. Terminated ones do not. */
const existing = (props: InstanceProps, running: Running): Quantity => {
  const { whenNotRunning = isSpot(props) ? 'terminated' : 'stopped' } = props
  return whenNotRunning === 'terminated' ? running.mean : running.peak
}

const regionFee = (ctx: Context, running: Running): CostLine => ({
  id: 'dedicated-region',
  label: 'Fee of the region for dedicated instances',
  quantity: activeHours(ctx, running, ctx.profile(['count'], 'instance')),
  price: usageProduct('DedicatedUsage', 'hour'),
  charge: 'usage',
  once: 'AmazonEC2 dedicated instances',
  note: 'Billed once for all dedicated instances of the region, while at least one runs',
})

/** Held all month: in use while the instance runs, idle while it is stopped. */
function* elasticIps(ctx: Context, running: Running, each: number): Generator<CostLine> {
  const per = ctx.constant(each, 'address/instance', 'Elastic IPs of each instance')
  const held = running.peak.times(per).times(ctx.month.hours).as('address-hour')
  const used = running.mean.times(per).times(ctx.month.hours).as('address-hour')
  yield* addressLine(ctx, { id: 'elastic-ip', label: 'Elastic IPs in use', quantity: used, charge: 'recurring' }, true)
  const idle = held.minus(used)
  if (!idle.isZero)
    yield* addressLine(
      ctx,
      { id: 'elastic-ip.idle', label: 'Elastic IPs of stopped instances', quantity: idle, charge: 'recurring' },
      false,
    )
}

type Reserved = Pick<InstanceProps, 'instanceType' | 'operatingSystem' | 'sqlServer' | 'license'> & {
  readonly tenancy?: 'shared' | 'dedicated'
}

const { instanceType, operatingSystem, sqlServer, license, tenancy } = schema.properties

const reservable: Reservable<Reserved> = {
  schema: {
    type: 'object',
    required: ['instanceType'],
    properties: { instanceType, operatingSystem, sqlServer, license, tenancy: { ...tenancy, enum: ['shared', 'dedicated'] } },
  },
  reserve: (props, constant, ctx) => {
    const machine = machineOf(props.instanceType, props)
    return { covers: reservationScope(machine, { ...ctx, constant }), price: instanceProduct(machine) }
  },
}

export default {
  title: 'EC2 instance',
  summary: 'Virtual servers on demand, reserved, spot or dedicated, with their volumes, addresses, CPU credits and monitoring.',
  schema,
  serviceModel: 'infrastructure',
  lines,
  facts: instanceFacts,
  problems: instanceProblems,
  omissions: instanceOmissions,
  reservable,
} satisfies ResourceType<InstanceProps>
