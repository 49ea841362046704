import type { CostLine, Path, Quantity, ResourceContext } from '@planner/contract'
import { addressLine } from './addresses.js'
import { creditLines } from './credits.js'
import { type Machine, platformName, usageProduct } from './product.js'
import { billedDuration, type Running } from './running.js'
import { type VolumeSet, type VolumeType, volumeLines } from './volumes.js'

/** What the properties shared by instances and groups say, beside amounts. */
export interface MachineProps {
  readonly operatingSystem?: Machine['operatingSystem']
  readonly sqlServer?: Machine['sqlServer']
  readonly license?: Machine['license']
  readonly tenancy?: Machine['tenancy']
  readonly cpu?: unknown
  readonly cpuCredits?: string
  readonly monitoring?: 'basic' | 'detailed'
  readonly ebsOptimized?: boolean
  readonly rootVolume?: { readonly type?: VolumeType | 'instance-store'; readonly size?: unknown; readonly encrypted?: boolean }
  readonly volumes?: readonly { readonly name?: string; readonly type?: VolumeType; readonly encrypted?: boolean }[]
  readonly publicIpv4?: number
  readonly accessKeys?: boolean
  readonly userData?: string
  readonly ports?: readonly number[]
  readonly bastion?: boolean
  readonly purpose?: string
  readonly setup?: string
  readonly software?: object
}

/** A machine as its properties describe it. */
export const machineOf = (type: string, props: MachineProps): Machine => ({
  type,
  operatingSystem: props.operatingSystem ?? 'linux',
  ...(props.sqlServer ? { sqlServer: props.sqlServer } : {}),
  license: props.license ?? 'included',
  tenancy: props.tenancy ?? 'shared',
})

/** Machines of one type that run together. */
export interface Fleet {
  readonly machine: Machine
  /** Where their properties stand. */
  readonly base: Path
  readonly props: MachineProps
  readonly running: Running
  /** Mean number whose volumes exist. */
  readonly existing: Quantity
}

/** What runs with an instance: credits, monitoring, EBS optimisation, public addresses, software. */
export function* runningExtras(ctx: ResourceContext, fleet: Fleet): Generator<CostLine> {
  const { machine, base, props, running } = fleet
  yield* creditLines(ctx, base, machine, props.cpuCredits, running.mean)
  if (props.ebsOptimized && ctx.catalog('ec2-instance-types', machine.type)?.cells.ebsOptimized === 'supported')
    yield {
      id: 'ebs-optimized',
      label: `EBS optimisation, ${machine.type}`,
      quantity: running.billed,
      price: usageProduct(`EBSOptimized:${machine.type}`, 'instance-hour'),
      charge: 'usage',
    }
  if (props.monitoring === 'detailed')
    yield {
      id: 'monitoring',
      label: 'Detailed monitoring',
      quantity: running.mean
        .times(ctx.constant(7, 'metric/instance', 'metrics that detailed monitoring sends of an instance (Amazon CloudWatch pricing page)'))
        .times(ctx.month.length),
      price: { offer: 'AmazonCloudWatch', where: { usagetype: 'CW:MetricMonitorUsage' }, per: 'metric-month' },
      charge: 'usage',
      pool: 'AmazonCloudWatch metrics',
    }
  if (props.publicIpv4)
    yield* addressLine(
      ctx,
      {
        id: 'public-ipv4',
        label: 'Public IPv4 addresses',
        quantity: running.mean
          .times(ctx.constant(props.publicIpv4, 'address/instance', 'public addresses of each instance'))
          .times(ctx.month.hours)
          .as('address-hour'),
        charge: 'usage',
      },
      true,
    )
  yield* softwareLines(ctx, fleet)
}

function* softwareLines(ctx: ResourceContext, { base, running, existing }: Fleet): Generator<CostLine> {
  const perHour = [...base, 'software', 'perHour']
  const perMonth = [...base, 'software', 'perMonth']
  if (ctx.given(perHour))
    yield {
      id: 'software',
      label: 'Marketplace software, per hour',
      quantity: running.perStart
        ? running.perStart((duration) => billedDuration(ctx, duration, 'ec2.increment.marketplace'))
        : running.billed,
      price: { given: ctx.input(perHour, 'USD/instance-hour') },
      charge: 'usage',
    }
  if (ctx.given(perMonth))
    yield {
      id: 'software-month',
      label: 'Marketplace software, per month',
      quantity: existing.times(ctx.month.length).as('instance-month'),
      price: { given: ctx.input(perMonth, 'USD/instance-month') },
      charge: 'recurring',
    }
}

/** Root and data volumes of each instance. */
export function* machineVolumes(ctx: ResourceContext, { machine, base, props, existing }: Fleet): Generator<CostLine> {
  const root = rootVolume(ctx, machine, base, props, existing)
  if (root) yield* volumeLines(ctx, root)
  for (const [index, volume] of (props.volumes ?? []).entries()) {
    const path = [...base, 'volumes', index]
    yield* volumeLines(ctx, {
      id: `volumes.${volume.name ?? index}`,
      type: volume.type ?? 'gp3',
      path,
      size: ctx.input([...path, 'size'], 'GB'),
      count: existing,
    })
  }
}

const rootVolume = (
  ctx: ResourceContext,
  machine: Machine,
  base: Path,
  { rootVolume: root }: MachineProps,
  count: Quantity,
): VolumeSet | undefined => {
  const type = root?.type ?? 'gp3'
  if (type === 'instance-store') return undefined
  const path = [...base, 'rootVolume']
  if (root?.size !== undefined) return { id: 'root', type, path, size: ctx.input([...path, 'size'], 'GB'), count }
  const size = ctx.spec('ec2-root-volumes', machine.operatingSystem, 'sizeGib', 'GB')
  return { id: 'root', type, path, size, count, note: `Assumed: the root volume of AWS's ${platformName(machine)} images` }
}
