import type { Facts, ResourceContext } from '@planner/contract'
import { engineFacts } from './engines.js'
import type { Machine } from './product.js'
import { subnetZones } from './subnets.js'

/** What instances and clusters say in the same words. */
interface CommonProps {
  readonly engine: Machine['engine']
  readonly version?: string
  readonly publiclyAccessible?: boolean
  readonly securityGroups?: readonly string[]
  readonly access?: readonly { readonly port: number; readonly from: string }[]
  readonly requireTls?: boolean
  readonly storage?: { readonly encrypted?: boolean }
  readonly snapshots?: { readonly copies?: readonly string[] }
  readonly deletionProtection?: boolean
  readonly minorUpgrades?: boolean
  readonly finalSnapshot?: boolean
  readonly performanceInsights?: object
  readonly proxy?: boolean
}

const OPEN: ReadonlySet<string> = new Set(['0.0.0.0/0', '::/0'])

/** Whether an inbound rule lets everyone in. */
export const isOpen = ({ from }: { readonly from: string }): boolean => OPEN.has(from)

export const commonFacts = (ctx: ResourceContext<CommonProps>): Facts => {
  const { props } = ctx
  return {
    'database.engine': props.engine,
    'database.version': props.version,
    'database.port': engineFacts(props.engine).port,
    'protection.deletion': props.deletionProtection === true,
    'database.minor-upgrades': props.minorUpgrades !== false,
    'database.proxy': props.proxy === true,
    'backup.final-snapshot': props.finalSnapshot === true,
    'backup.manual-snapshots': props.snapshots !== undefined,
    'storage.encrypted': props.storage?.encrypted === true,
    'encryption.in-transit': props.requireTls === true,
    'availability.subnet-zones': subnetZones(ctx),
    'vpc.address': ctx.related('subnets')[0]?.['vpc.address'],
    'security.groups': props.securityGroups ?? [],
    'network.public': props.publiclyAccessible === true,
    'network.open-to-world': (props.access ?? []).some(isOpen),
    'network.sources': (props.access ?? []).map(({ from }) => from),
    'monitoring.performance-insights': props.performanceInsights !== undefined,
    'purchase.options': ctx.purchaseOptions(),
  }
}

/** What the catalogue says of a DB instance class. */
export const classFacts = (ctx: Pick<ResourceContext, 'catalog'>, instanceClass: string): Facts => {
  const row = ctx.catalog('rds-instance-classes', instanceClass)?.cells
  const memory = row?.memoryGib
  return {
    'instance.type': instanceClass,
    'instance.vcpu': row?.vcpu === undefined ? undefined : Number(row.vcpu),
    'instance.memory-mib': memory === undefined ? undefined : Number(memory) * 1024,
    'instance.burstable': /^db\.t\d/.test(instanceClass),
  }
}
