import type { CostLine, PriceQuery, Quantity, ResourceContext, Unit } from '@planner/contract'

type VolumeType = 'gp3' | 'gp2' | 'io1' | 'standard'

const USAGE_TYPES: Readonly<Record<VolumeType, string>> = {
  gp3: 'ES:GP3-Storage',
  gp2: 'ES:GP2-Storage',
  io1: 'ES:PIOPS-Storage',
  standard: 'ES:Magnetic-Storage',
}

const volumeProduct = (where: PriceQuery['where'], per: Unit): PriceQuery => ({
  offer: 'AmazonES',
  where: { productFamily: 'Amazon OpenSearch Service Volume', ...where },
  per,
})

/** Volumes of the data nodes: storage, and IOPS and throughput where they are billed. */
export function* volumeLines(ctx: ResourceContext, nodes: Quantity): Generator<CostLine> {
  const type: VolumeType = ctx.props.storage?.type ?? 'gp3'
  const size = ctx.input(['storage', 'size'], 'GB')
  const volumeMonths = nodes.as('1').times(ctx.month.length)
  yield {
    id: 'storage',
    label: `EBS storage, ${type}`,
    quantity: size.times(volumeMonths),
    price: volumeProduct({ usagetype: USAGE_TYPES[type] }, 'GB-month'),
    charge: 'recurring',
  }
  if ((type === 'io1' || type === 'gp3') && ctx.given(['storage', 'iops'])) {
    const iops = ctx.input(['storage', 'iops'], 'IOPS')
    const billed = type === 'io1' ? iops : iops.beyond(includedIops(ctx, size))
    if (!billed.isZero)
      yield {
        id: 'iops',
        label: `Provisioned IOPS, ${type}`,
        quantity: billed.times(volumeMonths),
        price: volumeProduct({ usagetype: type === 'io1' ? 'ES:PIOPS' : 'ES:GP3-PIOPS' }, 'IOPS-month'),
        charge: 'recurring',
      }
  }
  if (type === 'gp3' && ctx.given(['storage', 'throughput'])) {
    const billed = ctx.input(['storage', 'throughput'], 'MiBps').beyond(includedThroughput(ctx, size))
    if (!billed.isZero)
      yield {
        id: 'throughput',
        label: 'Provisioned throughput, gp3',
        quantity: billed.times(volumeMonths),
        price: volumeProduct({ storageMedia: 'GP3-ThroughPut-Storage' }, 'MiBps-month'),
        charge: 'recurring',
      }
  }
}

const rule = (ctx: ResourceContext, name: string, unit: Unit): Quantity => ctx.spec('analytics-rules', `opensearch.${name}`, 'amount', unit)

const includedIops = (ctx: ResourceContext, size: Quantity): Quantity =>
  size.times(rule(ctx, 'gp3-included-iops-per-gib', 'IOPS/GB')).atLeast(rule(ctx, 'gp3-included-iops', 'IOPS'))

const includedThroughput = (ctx: ResourceContext, size: Quantity): Quantity => {
  if (!size.exceeds(rule(ctx, 'gp3-small-size', 'GB'))) return rule(ctx, 'gp3-small-throughput', 'MiBps')
  const step = rule(ctx, 'gp3-throughput-step', 'GB')
  return size
    .roundUpTo(step)
    .dividedBy(step)
    .times(rule(ctx, 'gp3-included-throughput', 'MiBps'))
}

/** Managed storage in S3: of warm nodes, of data nodes that keep their data there, and cold. */
export function* managedLines(ctx: ResourceContext): Generator<CostLine> {
  const kept = (id: string, label: string, path: readonly string[]): CostLine => ({
    id,
    label,
    quantity: ctx.input(path, 'GB').times(ctx.month.length),
    price: volumeProduct({ usagetype: 'ES:Managed-Storage' }, 'GB-month'),
    charge: 'recurring',
  })
  if (/^(or|om|oi)\d/.test(ctx.props.data.instanceType)) yield kept('managed', 'Managed storage of the data nodes', ['managed'])
  if (ctx.props.warm) yield kept('warm.storage', 'UltraWarm storage', ['warm', 'stored'])
  if (ctx.given(['cold'])) yield kept('cold', 'Cold storage', ['cold'])
}
