import type { Eligibility, PriceQuery, Quantity, ResourceContext } from '@planner/contract'
import type { NodeGroupProps } from './node-group.types.js'

const familyOf = (type: string): string => type.slice(0, type.indexOf('.'))
const sizeOf = (type: string): string => type.slice(type.indexOf('.') + 1)

export type System = NonNullable<NodeGroupProps['operatingSystem']>

const systemName = (system: System): string => (system === 'windows' ? 'Windows' : 'Linux')

/** A node is an instance of EC2 like any other. */
export const nodeProduct = (instanceType: string, system: System): PriceQuery => ({
  offer: 'AmazonEC2',
  where: {
    instanceType,
    operatingSystem: systemName(system),
    preInstalledSw: 'NA',
    tenancy: 'Shared',
    licenseModel: 'No License required',
    capacitystatus: 'Used',
  },
  per: 'instance-hour',
})

/** Surplus CPU credits of T instances. */
export const creditProduct = (instanceType: string, system: System): PriceQuery => ({
  offer: 'AmazonEC2',
  where: { usagetype: `CPUCredits:${familyOf(instanceType)}`, operatingSystem: systemName(system) },
  per: 'vCPU-hour',
})

/** AWS's normalisation factor; of plain `metal` it has one by family. Undefined where it publishes none. */
const sizeFactor = (ctx: Pick<ResourceContext, 'spec'>, instanceType: string): Quantity | undefined => {
  const size = sizeOf(instanceType)
  const factor = ctx.spec('ec2-size-factors', size === 'metal' ? instanceType : size, 'normalizationFactor', '1')
  return factor.known ? factor : undefined
}

/** What commitments must match to cover a node: the same as for any instance of EC2, with the same key. */
export const nodeEligibility = (
  ctx: Pick<ResourceContext, 'catalog' | 'constant' | 'spec'>,
  instanceType: string,
  system: System,
  zones: readonly string[] | undefined,
): Eligibility => {
  const family = familyOf(instanceType)
  const factor = sizeFactor(ctx, instanceType)
  return {
    reservation: {
      group: ['AmazonEC2', family, systemName(system), 'NA', 'Shared'].join(' '),
      size: sizeOf(instanceType),
      factor: factor ?? ctx.constant(1, '1', `AWS publishes no normalisation factor of ${instanceType}`),
      sizeFlexible: system === 'linux' && factor !== undefined && ctx.catalog('ec2-fixed-size-families', family) === undefined,
      ...(zones && zones.length > 0 ? { zones } : {}),
    },
    savingsPlan: { family, kinds: ['compute', 'ec2-instance'] },
  }
}
