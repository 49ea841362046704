import type { CostLine, Eligibility, PriceQuery, Quantity, ResourceContext } from '@planner/contract'
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

/** AWS's normalisation factor; of plain `metal` it has one by family. Undefined where it publishes none. */
const sizeFactor = (ctx: Context, instanceType: string): Quantity | undefined => {
  const size = sizeOf(instanceType)
  const factor = ctx.spec('ec2-size-factors', size === 'metal' ? instanceType : size, 'normalizationFactor', '1')
  return factor.known ? factor : undefined
}

/** The EC2 side of a node is covered as any Linux instance; EMR's own rate never is. */
export const machineEligibility = (ctx: Context, instanceType: string): Eligibility => {
  const family = familyOf(instanceType)
  const factor = sizeFactor(ctx, instanceType)
  return {
    reservation: {
      group: `AmazonEC2 ${family} Linux NA Shared`,
      size: sizeOf(instanceType),
      factor: factor ?? ctx.constant(1, '1', `AWS publishes no normalisation factor of ${instanceType}`),
      sizeFlexible: factor !== undefined && ctx.catalog('ec2-fixed-size-families', family) === undefined,
    },
    savingsPlan: { family, kinds: ['compute', 'ec2-instance'] },
  }
}
