import type { CostLine, Eligibility, PriceQuery, ResourceContext } from '@planner/contract'
import type { EmrClusterProps } from './emr-cluster.types.js'

type Context = ResourceContext<EmrClusterProps>
export type Group = 'primary' | 'core' | 'task'

const familyOf = (type: string): string => type.slice(0, type.indexOf('.'))
const sizeOf = (type: string): string => type.slice(type.indexOf('.') + 1)

const machineProduct = (instanceType: string): PriceQuery => ({
  offer: 'AmazonEC2',
  where: {
    instanceType,
    operatingSystem: 'Linux',
    preInstalledSw: 'NA',
    tenancy: 'Shared',
    licenseModel: 'No License required',
    capacitystatus: 'Used',
  },
  per: 'instance-hour',
})

/** EC2's spot price, as given or the average in the price book. */
export const machinePrice = (ctx: Context, group: Group, instanceType: string, spot: boolean): CostLine['price'] => {
  if (!spot) return machineProduct(instanceType)
  if (ctx.given([group, 'spotPrice'])) return { given: ctx.input([group, 'spotPrice'], 'USD/instance-hour') }
  return { ...machineProduct(instanceType), term: { kind: 'spot' } }
}

/** Sizes below xlarge, by AWS's normalisation factor; n xlarge are 8n (EC2 User Guide, "How Reserved Instances are applied"). */
const SMALL_SIZES: Readonly<Record<string, number>> = { nano: 0.25, micro: 0.5, small: 1, medium: 2, large: 4 }

/** Families whose reservations hold for their own size only. Same source. */
const FIXED_SIZE_FAMILIES: ReadonlySet<string> = new Set(['g4ad', 'g4dn', 'g5', 'g5g'])

const factorOf = (size: string): number | undefined => {
  const xlarges = /^(\d*)xlarge$/.exec(size)?.[1]
  return xlarges === undefined ? SMALL_SIZES[size] : 8 * Number(xlarges || 1)
}

/** The EC2 side of a node is covered as any Linux instance; EMR's own rate never is. */
export const machineEligibility = (ctx: Context, instanceType: string): Eligibility => {
  const family = familyOf(instanceType)
  const factor = factorOf(sizeOf(instanceType))
  return {
    reservation: {
      group: `AmazonEC2 ${family} Linux NA Shared`,
      size: sizeOf(instanceType),
      factor: ctx.constant(factor ?? 1, '1', `AWS's normalisation factor of ${instanceType}`),
      sizeFlexible: factor !== undefined && !FIXED_SIZE_FAMILIES.has(family),
    },
    savingsPlan: { family, kinds: ['compute', 'ec2-instance'] },
  }
}
