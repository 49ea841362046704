import type { CostLine, Path, Quantity, ResourceContext } from '@planner/contract'
import { usageProduct } from './product.js'

export type VolumeType = 'gp3' | 'gp2' | 'io2' | 'io1' | 'st1' | 'sc1' | 'standard'

/** A kind of volume of a resource, and how many of it exist. */
export interface VolumeSet {
  /** Prefix of its line ids: `root`, `volumes.data`; empty for a volume that is the resource. */
  readonly id: string
  readonly type: VolumeType
  /** Where `iops`, `throughput` and `requests` stand. */
  readonly path: Path
  readonly size: Quantity
  /** Mean number in the month, in any counted thing. */
  readonly count: Quantity
  readonly note?: string
}

/** AWS's usage types name io1 and magnetic volumes in their own way. */
const USAGE_SUFFIXES: Readonly<Record<VolumeType, string>> = {
  gp3: '.gp3',
  gp2: '.gp2',
  io2: '.io2',
  io1: '.piops',
  st1: '.st1',
  sc1: '.sc1',
  standard: '',
}

/** What a set of volumes costs: storage, and IOPS, throughput and requests where its type bills them. */
export function* volumeLines(ctx: ResourceContext, set: VolumeSet): Generator<CostLine> {
  const { type, path } = set
  const volumeMonths = set.count.as('1').times(ctx.month.length)
  const id = (part: string) => (set.id === '' ? part : `${set.id}.${part}`)
  const label = (what: string) => (set.id === '' ? `${what}, ${type}` : `${what}, ${type} (${set.id})`)
  yield {
    id: id('storage'),
    label: label('EBS storage'),
    quantity: set.size.times(volumeMonths),
    price: usageProduct(`EBS:VolumeUsage${USAGE_SUFFIXES[type]}`, 'GB-month', { volumeApiName: type }),
    charge: 'recurring',
    ...(set.note === undefined ? {} : { note: set.note }),
  }
  for (const { part, iops, usagetype } of iopsParts(ctx, set))
    yield {
      id: id(part),
      label: label('Provisioned IOPS'),
      quantity: iops.times(volumeMonths),
      price: usageProduct(usagetype, 'IOPS-month'),
      charge: 'recurring',
    }
  if (type === 'gp3' && ctx.given([...path, 'throughput'])) {
    const throughput = ctx
      .input([...path, 'throughput'], 'MiBps')
      .beyond(ctx.spec('ebs-volume-types', type, 'includedThroughputMibS', 'MiBps'))
    if (!throughput.isZero)
      yield {
        id: id('throughput'),
        label: label('Provisioned throughput'),
        quantity: throughput.times(volumeMonths).as('GiBps-month'),
        price: usageProduct('EBS:VolumeP-Throughput.gp3', 'GiBps-month'),
        charge: 'recurring',
      }
  }
  if (type === 'standard' && ctx.given([...path, 'requests']))
    yield {
      id: id('requests'),
      label: label('I/O requests'),
      quantity: ctx.input([...path, 'requests'], 'operation').times(set.count.as('1')),
      price: usageProduct('EBS:VolumeIOUsage', 'operation'),
      charge: 'usage',
    }
}

interface IopsPart {
  readonly part: string
  readonly iops: Quantity
  readonly usagetype: string
}

/** gp3 pays above what is included, io1 all, io2 all in three steps that are products of their own. */
function* iopsParts(ctx: ResourceContext, { type, path }: VolumeSet): Generator<IopsPart> {
  const at = [...path, 'iops']
  if (type === 'gp3' && ctx.given(at)) {
    const iops = ctx.input(at, 'IOPS').beyond(ctx.spec('ebs-volume-types', type, 'includedIops', 'IOPS'))
    if (!iops.isZero) yield { part: 'iops', iops, usagetype: 'EBS:VolumeP-IOPS.gp3' }
  }
  if (type === 'io1') yield { part: 'iops', iops: ctx.input(at, 'IOPS'), usagetype: 'EBS:VolumeP-IOPS.piops' }
  if (type !== 'io2') return
  const iops = ctx.input(at, 'IOPS')
  const first = ctx.spec('ebs-iops-steps', type, 'secondStep', 'IOPS')
  const second = ctx.spec('ebs-iops-steps', type, 'thirdStep', 'IOPS')
  yield { part: 'iops', iops: iops.atMost(first), usagetype: 'EBS:VolumeP-IOPS.io2' }
  const middle = iops.atMost(second).beyond(first)
  if (middle.known && !middle.isZero) yield { part: 'iops.tier2', iops: middle, usagetype: 'EBS:VolumeP-IOPS.io2.tier2' }
  const top = iops.beyond(second)
  if (top.known && !top.isZero) yield { part: 'iops.tier3', iops: top, usagetype: 'EBS:VolumeP-IOPS.io2.tier3' }
}
