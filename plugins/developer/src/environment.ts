import type { CheckContext, CostLine, Facts, Problem, Quantity, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/environment.schema.json' with { type: 'json' }
import { isGiven } from './amounts.js'
import type { EnvironmentProps } from './environment.types.js'
import { balancerLines } from './environment-balancer.js'
import { databaseLines } from './environment-database.js'

type Context = ResourceContext<EnvironmentProps>

function* lines(ctx: Context): Generator<CostLine> {
  const count = ctx.input(['instances'], 'instance')
  yield* instanceLines(ctx, count)
  yield* balancerLines(ctx)
  yield* addressLines(ctx, count)
  if (ctx.props.database) yield* databaseLines(ctx)
}

const systemOf = ({ props }: Context): 'windows' | 'linux' => (props.platform === 'dotnet-windows' ? 'windows' : 'linux')

function* instanceLines(ctx: Context, count: Quantity): Generator<CostLine> {
  const { instanceType, rootVolume: { type = 'gp3', size } = {} } = ctx.props
  const system = systemOf(ctx)
  const operatingSystem = system === 'windows' ? 'Windows' : 'Linux'
  const family = instanceType.slice(0, instanceType.indexOf('.'))
  yield {
    id: 'instances',
    label: `Instances, ${instanceType}`,
    quantity: count.times(ctx.month.hours),
    price: {
      offer: 'AmazonEC2',
      where: {
        instanceType,
        operatingSystem,
        preInstalledSw: 'NA',
        tenancy: 'Shared',
        licenseModel: 'No License required',
        capacitystatus: 'Used',
      },
      per: 'instance-hour',
    },
    charge: 'recurring',
    eligible: { savingsPlan: { family, kinds: ['compute', 'ec2-instance'] } },
  }
  const each = size === undefined ? ctx.spec('ec2-root-volumes', system, 'sizeGib', 'GB') : ctx.input(['rootVolume', 'size'], 'GB')
  yield {
    id: 'root.storage',
    label: `EBS storage, ${type} (root)`,
    quantity: each.times(count.as('1')).times(ctx.month.length),
    price: { offer: 'AmazonEC2', where: { usagetype: `EBS:VolumeUsage.${type}`, volumeApiName: type }, per: 'GB-month' },
    charge: 'recurring',
    ...(size === undefined ? { note: "Assumed: the root volume of AWS's images" } : {}),
  }
  if (isGiven(ctx, 'cpuCredits'))
    yield {
      id: 'cpu-credits',
      label: `Surplus CPU credits, ${family}`,
      quantity: ctx.input(['cpuCredits'], 'vCPU-hour'),
      price: { offer: 'AmazonEC2', where: { usagetype: `CPUCredits:${family}`, operatingSystem }, per: 'vCPU-hour' },
      charge: 'usage',
    }
}

/** Public addresses of the instances and of the load balancer, which has one in each zone; free until 2024-02. */
function* addressLines(ctx: Context, count: Quantity): Generator<CostLine> {
  const { loadBalancer = 'application', publicInstances = true, zones } = ctx.props
  if (ctx.catalog('billing-rules', 'vpc.public-ipv4')?.cells.amount === '0') return
  const price = { offer: 'AmazonVPC', where: { usagetype: 'PublicIPv4:InUseAddress' }, per: 'address-hour' }
  if (publicInstances)
    yield {
      id: 'addresses.instances',
      label: 'Public IPv4 addresses of the instances',
      quantity: count
        .as('1')
        .times(ctx.constant(1, 'address', 'one for each instance'))
        .times(ctx.month.hours),
      price,
      charge: 'recurring',
    }
  if (loadBalancer === 'none') return
  const nodes = zones ? new Set(zones).size : 2
  yield {
    id: 'addresses.balancer',
    label: 'Public IPv4 addresses of the load balancer',
    quantity: ctx.constant(nodes, 'address', zones ? 'one in each zone' : 'two zones, the least of a load balancer').times(ctx.month.hours),
    price,
    charge: 'recurring',
  }
}

const facts = ({ props }: Context): Facts => {
  const zones = props.zones ? new Set(props.zones).size : undefined
  return {
    'compute.instance-type': props.instanceType,
    'compute.managed-platform': props.platform ?? 'docker',
    'delivery.deployment': true,
    'scaling.automatic': props.loadBalancer !== 'none',
    'availability.zones': props.zones,
    'availability.zone-count': zones,
    'availability.multi-zone': zones === undefined ? undefined : zones > 1,
    'network.public': true,
    'database.in-environment': props.database !== undefined,
    'database.multi-zone': props.database?.multiZone,
  }
}

function* problems({ props }: CheckContext<EnvironmentProps>): Generator<Problem> {
  if (props.database)
    yield {
      id: 'beanstalk.database-in-environment',
      severity: 'warn',
      path: ['database'],
      message: 'the database is deleted together with the environment',
      hint: 'for production make it an aws:rds:instance of its own',
    }
  if (props.loadBalancer === 'none' && props.instances !== undefined && props.instances !== 1)
    yield {
      id: 'beanstalk.single-instance',
      severity: 'error',
      path: ['instances'],
      message: 'an environment without a load balancer has one instance',
      hint: 'write "instances": 1, or take a load balancer',
    }
}

export default {
  title: 'Elastic Beanstalk environment',
  summary: 'What Beanstalk creates: instances with their volumes and addresses, load balancer, database. Beanstalk itself is free.',
  schema,
  serviceModel: 'container',
  lines,
  facts,
  problems,
} satisfies ResourceType<EnvironmentProps>
