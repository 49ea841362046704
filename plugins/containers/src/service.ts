import type { CostLine, Facts, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/service.schema.json' with { type: 'json' }
import { computeLines, type Fleet, fargateProduct, type Rates, runningHours, storageLine } from './fargate.js'
import type { ServiceProps } from './service.types.js'
import { serviceProblems } from './service-checks.js'

type Context = ResourceContext<ServiceProps>

function* lines(ctx: Context): Generator<CostLine> {
  const { launchType = 'fargate' } = ctx.props
  if (launchType === 'fargate') yield* fargateLines(ctx)
  if (launchType === 'external')
    yield {
      id: 'servers',
      label: 'Registered servers (ECS Anywhere)',
      quantity: ctx.input(['servers'], 'instance').times(ctx.month.hours),
      price: { offer: 'AmazonECS', where: { meter: 'per-hour' }, per: 'instance-hour' },
      charge: 'usage',
    }
}

function* fargateLines(ctx: Context): Generator<CostLine> {
  const { props } = ctx
  // A task without a size is refused.
  if (props.vcpu === undefined) return
  const fleet = fleetOf(ctx, props.vcpu)
  const spot = spotShare(ctx)
  const whole = ctx.constant(1, '1', 'all tasks')
  const rest = spot ? whole.minus(spot) : whole
  if (!rest.isZero) yield* computeLines(part(fleet, rest, spot === undefined), onDemandRates(props))
  if (spot && !spot.isZero) yield* computeLines(part(fleet, spot, false), spotRates(ctx))
  if (props.operatingSystem === 'windows')
    yield {
      id: 'windows',
      label: 'Fargate, Windows licence',
      quantity: fleet.vcpu.times(fleet.hours),
      price: { offer: 'AmazonECS', where: { meter: 'fargate.windows.licence' }, per: 'vCPU-hour' },
      charge: 'usage',
    }
  yield* storageLine(ctx, fleet)
  // Addresses in use were free until 2024-02.
  if (props.publicIpv4 && ctx.catalog('billing-rules', 'vpc.public-ipv4')?.cells.amount !== '0')
    yield {
      id: 'public-ipv4',
      label: 'Public IPv4 addresses of tasks',
      quantity: fleet.hours.as('address-hour'),
      price: { offer: 'AmazonVPC', where: { usagetype: 'PublicIPv4:InUseAddress' }, per: 'address-hour' },
      charge: 'usage',
    }
}

const fleetOf = (ctx: Context, vcpu: number): Fleet => ({
  ...runningHours(ctx, 'tasks', ctx.props.operatingSystem ?? 'linux'),
  vcpu: ctx.constant(vcpu, 'vCPU', 'size of a task'),
  memory: ctx.input(['memory'], 'GB'),
  storage: ctx.input(['ephemeralStorage'], 'GB'),
})

const part = ({ profile, ...fleet }: Fleet, share: ReturnType<Context['input']>, whole: boolean): Fleet => ({
  ...fleet,
  hours: whole ? fleet.hours : fleet.hours.share(share),
  ...(profile ? { profile: whole ? profile : profile.map((count) => count.share(share)) } : {}),
})

/** The part of the tasks on spot; undefined where all are on demand. */
const spotShare = (ctx: Context) =>
  ctx.given(['spotPercent'])
    ? ctx
        .input(['spotPercent'], 'percent')
        .atMost(ctx.constant(100, 'percent', 'all tasks'))
        .dividedBy(ctx.constant(100, 'percent', 'all tasks'))
        .named('part on Fargate Spot')
    : undefined

const onDemandRates = ({ operatingSystem, architecture }: Readonly<ServiceProps>): Rates => {
  if (operatingSystem === 'windows')
    return {
      id: '',
      label: 'Fargate, Windows',
      vcpu: { offer: 'AmazonECS', where: { meter: 'fargate.windows.vcpu' }, per: 'vCPU-hour' },
      memory: { offer: 'AmazonECS', where: { meter: 'fargate.windows.gb' }, per: 'GB-hour' },
      savingsPlan: true,
    }
  const arm = architecture === 'arm' ? 'ARM-' : ''
  return {
    id: '',
    label: arm ? 'Fargate, ARM' : 'Fargate',
    vcpu: fargateProduct('AmazonECS', `Fargate-${arm}vCPU-Hours:perCPU`, 'vCPU-hour'),
    memory: fargateProduct('AmazonECS', `Fargate-${arm}GB-Hours`, 'GB-hour'),
    savingsPlan: true,
  }
}

const spotRates = (ctx: Context): Rates => {
  const arm = ctx.props.architecture === 'arm' ? 'ARM-' : ''
  const price = (key: 'vcpu' | 'memory', unit: 'vCPU-hour' | 'GB-hour', usagetype: string): CostLine['price'] =>
    ctx.given(['spotPrice', key])
      ? { given: ctx.input(['spotPrice', key], `USD/${unit}`) }
      : fargateProduct('AmazonECS', `SpotUsage-Fargate-${arm}${usagetype}`, unit)
  return {
    id: 'spot.',
    label: 'Fargate Spot',
    vcpu: price('vcpu', 'vCPU-hour', 'vCPU-Hours:perCPU'),
    memory: price('memory', 'GB-hour', 'GB-Hours'),
    savingsPlan: false,
  }
}

const facts = ({ props, plain }: Context): Facts => {
  const fargate = (props.launchType ?? 'fargate') === 'fargate'
  const spot = plain(['spotPercent'])
  return {
    'container.launch-type': props.launchType ?? 'fargate',
    'container.tasks': plain(['tasks']),
    'container.image': props.image,
    'container.insights': props.containerInsights === true,
    'container.capacity': props.capacity,
    'instance.architectures': [props.architecture === 'arm' ? 'arm64' : 'x86_64'],
    'instance.operating-system': props.operatingSystem ?? 'linux',
    'purchase.options': fargate && props.spotPercent !== undefined ? [...(spot === 100 ? [] : ['on-demand']), 'spot'] : ['on-demand'],
    'purchase.spot-percent': spot ?? (props.spotPercent === undefined ? 0 : undefined),
    // On instances it depends on their volumes.
    'storage.encrypted': fargate ? true : undefined,
    'network.public': props.publicIpv4 === true,
    'availability.zones': props.zones,
    'availability.zone-count': props.zones?.length,
    'availability.multi-zone': props.zones && props.zones.length > 1,
  }
}

export default {
  title: 'ECS service',
  summary: 'Tasks on Fargate by vCPU, memory and storage, on demand or spot; on EC2 ECS itself costs nothing, its instances do.',
  schema,
  serviceModel: 'container',
  lines,
  facts,
  problems: serviceProblems,
} satisfies ResourceType<ServiceProps>
