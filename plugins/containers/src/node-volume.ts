import type { CostLine, PriceQuery, Quantity, ResourceContext } from '@planner/contract'
import type { NodeGroupProps } from './node-group.types.js'

type Context = ResourceContext<NodeGroupProps>

/** Usage types of storage and IOPS, by volume type. */
const USAGE = {
  gp3: { storage: 'EBS:VolumeUsage.gp3', iops: 'EBS:VolumeP-IOPS.gp3' },
  gp2: { storage: 'EBS:VolumeUsage.gp2', iops: undefined },
  io2: { storage: 'EBS:VolumeUsage.io2', iops: 'EBS:VolumeP-IOPS.io2' },
  io1: { storage: 'EBS:VolumeUsage.piops', iops: 'EBS:VolumeP-IOPS.piops' },
} as const

/** Root volumes of the nodes that run; those of nodes that scale in go with them. */
export function* volumeLines(ctx: Context, nodes: Quantity): Generator<CostLine> {
  const { volume, operatingSystem } = ctx.props
  const type = volume?.type ?? 'gp2'
  const volumeMonths = nodes.as('1').times(ctx.month.length)
  const fallback = operatingSystem === 'windows' ? 50 : 20
  yield {
    id: 'root.storage',
    label: `EBS storage, ${type} (root)`,
    quantity: ctx.input(['volume', 'size'], 'GB', ctx.constant(fallback, 'GB', 'what EKS gives a node')).times(volumeMonths),
    price: { ...product(USAGE[type].storage, 'GB-month'), where: { usagetype: USAGE[type].storage, volumeApiName: type } },
    charge: 'recurring',
    ...(volume?.size === undefined ? { note: `Assumed: EKS gives a node ${fallback} GB` } : {}),
  }
  const iops = billedIops(ctx, type)
  const usagetype = USAGE[type].iops
  if (iops && usagetype && !iops.isZero)
    yield {
      id: 'root.iops',
      label: `Provisioned IOPS, ${type} (root)`,
      quantity: iops.times(volumeMonths),
      price: product(usagetype, 'IOPS-month'),
      charge: 'recurring',
    }
  if (type !== 'gp3' || !ctx.given(['volume', 'throughput'])) return
  const throughput = ctx
    .input(['volume', 'throughput'], 'MiBps')
    .beyond(ctx.spec('ebs-volume-types', type, 'includedThroughputMibS', 'MiBps'))
  if (!throughput.isZero)
    yield {
      id: 'root.throughput',
      label: 'Provisioned throughput, gp3 (root)',
      quantity: throughput.times(volumeMonths).as('GiBps-month'),
      price: product('EBS:VolumeP-Throughput.gp3', 'GiBps-month'),
      charge: 'recurring',
    }
}

/** gp3 pays above what it includes, io1 and io2 all. */
const billedIops = (ctx: Context, type: keyof typeof USAGE): Quantity | undefined => {
  const path = ['volume', 'iops']
  if (type === 'io1' || type === 'io2') return ctx.input(path, 'IOPS')
  if (type === 'gp2' || !ctx.given(path)) return undefined
  return ctx.input(path, 'IOPS').beyond(ctx.spec('ebs-volume-types', type, 'includedIops', 'IOPS'))
}

const product = (usagetype: string, per: string): PriceQuery => ({ offer: 'AmazonEC2', where: { usagetype }, per })
