import type { Eligibility, PriceQuery, ResourceContext } from '@planner/contract'
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

/** Sizes below xlarge, by AWS's normalisation factor; an xlarge is 8, and n of them 8n (EC2 User Guide, "How Reserved Instances are applied"). */
const SMALL_SIZES: Readonly<Record<string, number>> = { nano: 0.25, micro: 0.5, small: 1, medium: 2, large: 4 }

/** Families whose reservations hold for their own size only. Same source. */
const FIXED_SIZE_FAMILIES: ReadonlySet<string> = new Set(['g4ad', 'g4dn', 'g5', 'g5g'])

const factorOf = (size: string): number | undefined => {
  const [, metal, large] = /^(?:metal-(\d+)xl|(\d*)xlarge)$/.exec(size) ?? []
  if (metal !== undefined) return 8 * Number(metal)
  if (large !== undefined) return 8 * Number(large || 1)
  return SMALL_SIZES[size]
}

/** What commitments must match to cover a node: the same as for any instance of EC2, with the same key. */
export const nodeEligibility = (
  ctx: Pick<ResourceContext, 'constant'>,
  instanceType: string,
  system: System,
  zones: readonly string[] | undefined,
): Eligibility => {
  const family = familyOf(instanceType)
  const factor = factorOf(sizeOf(instanceType))
  return {
    reservation: {
      group: ['AmazonEC2', family, systemName(system), 'NA', 'Shared'].join(' '),
      size: sizeOf(instanceType),
      factor: ctx.constant(factor ?? 1, '1', `AWS's normalisation factor of ${instanceType}`),
      sizeFlexible: system === 'linux' && factor !== undefined && !FIXED_SIZE_FAMILIES.has(family),
      ...(zones && zones.length > 0 ? { zones } : {}),
    },
    savingsPlan: { family, kinds: ['compute', 'ec2-instance'] },
  }
}
