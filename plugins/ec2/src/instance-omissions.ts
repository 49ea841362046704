import type { Omission, OmissionContext } from '@planner/contract'
import { creditMode } from './credits.js'
import type { InstanceProps } from './instance.types.js'
import { lacksSnapshots, snapshotsOf, usualSize } from './snapshot-omissions.js'

type Context = OmissionContext<InstanceProps>

/** What AWS's own images have as a root volume, in GB. */
const ROOT = { linux: 8, windows: 30 } as const

export function* instanceOmissions(ctx: Context): Generator<Omission> {
  yield* snapshots(ctx)
  yield* address(ctx)
  yield* internetTraffic(ctx)
  yield* credits(ctx)
  yield* logs(ctx)
  yield* metrics(ctx)
}

function* snapshots(ctx: Context): Generator<Omission> {
  const { rootVolume = {}, volumes = [], count, operatingSystem } = ctx.props
  if (!lacksSnapshots(ctx)) return
  const root =
    rootVolume.type === 'instance-store' ? 0 : (usualSize(rootVolume.size) ?? ROOT[operatingSystem === 'windows' ? 'windows' : 'linux'])
  const size = volumes.reduce((sum, volume) => sum + (usualSize(volume.size) ?? 0), root) * (usualSize(count) ?? 1)
  if (size > 0) yield snapshotsOf(ctx, size)
}

/** In AWS's default VPC every instance has one; in subnets of the design nothing is said of that. */
function* address(ctx: Context): Generator<Omission> {
  const { publicIpv4 = 0, elasticIps = 0 } = ctx.props
  if (publicIpv4 + elasticIps > 0) return
  if (['aws:vpc:vpc', 'aws:vpc:subnet', 'aws:vpc:nat-gateway'].some((type) => ctx.all(type).length > 0)) return
  if (ctx.referrers('targets').length > 0) return
  yield {
    id: 'public-ipv4',
    label: 'Public IPv4 addresses',
    why: 'an instance of the default VPC has one, and AWS bills each by the hour',
    assumes: 'one public IPv4 address for each instance',
    add: [{ op: 'add', path: ctx.pointer(['publicIpv4']), value: 1 }],
  }
}

function* internetTraffic(ctx: Context): Generator<Omission> {
  const { publicIpv4 = 0, elasticIps = 0 } = ctx.props
  if (publicIpv4 + elasticIps === 0 || ctx.connections().length > 0 || !ctx.priced('aws:network:connection')) return
  yield {
    id: 'internet-traffic',
    label: 'Data transfer to the internet',
    why: 'what leaves AWS is billed by the GB, and no connection of the design says how much that is',
    assumes: '10 to 1,000 GB a month',
    add: [{ op: 'add', path: '/connections/-', value: { from: ctx.address, to: 'internet', gb: { low: 10, expected: 100, high: 1000 } } }],
  }
}

function* credits(ctx: Context): Generator<Omission> {
  const { instanceType, cpuCredits, cpu, surplusCredits } = ctx.props
  if (cpu !== undefined || surplusCredits !== undefined || creditMode(ctx, instanceType, cpuCredits) !== 'unlimited') return
  yield {
    id: 'cpu-credits',
    label: 'CPU credits beyond those that are earned',
    why: 'in unlimited mode a T instance goes on above its baseline, and each further vCPU-hour is billed',
    assumes: '10 to 60 % of the CPU used on average',
    add: [{ op: 'add', path: ctx.pointer(['cpu']), value: { low: 10, expected: 25, high: 60 } }],
  }
}

function* logs(ctx: Context): Generator<Omission> {
  const type = 'aws:cloudwatch:logs'
  if (!ctx.priced(type) || ctx.all(type).length > 0) return
  yield {
    id: 'logs',
    label: 'Logs of the applications',
    why: 'CloudWatch bills each GB of logs that is written, and what is kept of it',
    assumes: '1 to 50 GB of logs a month, kept for 30 days',
    add: [
      {
        op: 'add',
        path: '/resources/application-logs',
        value: { type, source: 'application', data: { low: 1, expected: 5, high: 50 }, retention: 30 },
      },
    ],
  }
}

/** Memory and disks of an instance are no metrics of AWS's own: an agent sends them. */
function* metrics(ctx: Context): Generator<Omission> {
  const type = 'aws:cloudwatch:metric'
  if (!ctx.priced(type) || ctx.all(type).length > 0) return
  yield {
    id: 'metrics',
    label: 'Metrics of memory, disks and the applications',
    why: 'what an agent or an application sends to CloudWatch is billed by the metric',
    assumes: '5 to 50 custom metrics',
    add: [{ op: 'add', path: '/resources/application-metrics', value: { type, metrics: { low: 5, expected: 10, high: 50 }, requests: 0 } }],
  }
}
