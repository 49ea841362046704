import type { CostLine, PriceQuery, Quantity, ResourceContext } from '@planner/contract'

interface Member {
  readonly instanceClass: string
}

/** What differs between the databases of this kind. */
export interface ClusterProducts {
  readonly offer: string
  readonly instance: (instanceClass: string) => PriceQuery['where']
}

/** The family of an instance class: `db.t3` of `db.t3.medium`. */
const familyOf = (instanceClass: string): string => instanceClass.split('.').slice(0, 2).join('.')

/** Instances of a cluster by the hour, and CPU credits beyond what they earn. */
export function* memberLines(ctx: ResourceContext, members: readonly Member[], { offer, instance }: ClusterProducts): Generator<CostLine> {
  for (const [index, { instanceClass }] of members.entries()) {
    const at = ['instances', index]
    const prefix = members.length === 1 ? '' : `instances.${index}.`
    yield {
      id: `${prefix}on-demand`,
      label: `Instances, ${instanceClass}`,
      quantity: ctx
        .profile([...at, 'count'], 'instance')
        .mean()
        .times(ctx.month.hours),
      price: { offer, where: instance(instanceClass), per: 'instance-hour' },
      charge: 'usage',
    }
    if (ctx.given([...at, 'surplusCredits']))
      yield {
        id: `${prefix}cpu-credits`,
        label: `Surplus CPU credits, ${instanceClass}`,
        quantity: ctx.input([...at, 'surplusCredits'], 'vCPU-hour'),
        price: { offer, where: { usagetype: `CPUCredits:${familyOf(instanceClass)}` }, per: 'vCPU-hour' },
        charge: 'usage',
      }
  }
}

/** Storage that the instances share, the requests to it where they are billed, and backups beyond its size. */
export function* volumeLines(
  ctx: ResourceContext,
  offer: string,
  products: { readonly storage: PriceQuery['where']; readonly freeBackup: string },
): Generator<CostLine> {
  const size = ctx.input(['storage', 'size'], 'GB').times(ctx.month.length)
  yield {
    id: 'storage',
    label: 'Storage of the cluster',
    quantity: size,
    price: { offer, where: products.storage, per: 'GB-month' },
    charge: 'recurring',
  }
  if (ctx.props.storage?.type !== 'io-optimized')
    yield {
      id: 'requests',
      label: 'I/O requests',
      quantity: ctx.input(['storage', 'requests'], 'operation'),
      price: { offer, where: { usagetype: 'StorageIOUsage' }, per: 'operation' },
      charge: 'usage',
    }
  yield {
    id: 'backup',
    label: 'Backups beyond the size of the storage',
    quantity: ctx.input(['backup', 'size'], 'GB').times(ctx.month.length),
    price: { offer, where: { usagetype: 'BackupUsage' }, per: 'GB-month' },
    charge: 'recurring',
    pool: `${offer}.backup`,
    included: freeBackup(ctx, size, products.freeBackup),
  }
}

const freeBackup = (ctx: ResourceContext, size: Quantity, rule: string): Quantity =>
  size.times(ctx.spec('analytics-rules', rule, 'amount', '1')).named('backups free of charge')
