import type { Resource } from '../../result/result.types.js'
import type { Level } from './scene.js'

/** More places than these are a pattern, not a picture. */
const MOST_BOXES = { single: 30, grouped: 3 }

/** Where one resource is drawn: names from the region down. */
export interface Spot {
  readonly path: readonly { readonly level: Level; readonly name: string }[]
  /** Places below that it lies in at once. */
  readonly also: readonly (readonly { readonly level: Level; readonly name: string }[])[]
}

export interface Places {
  readonly spotOf: (resource: Resource) => Spot
  readonly leftOut: readonly string[]
}

const VPC = 'aws:vpc:vpc'
const SUBNET = 'aws:vpc:subnet'

/** Places of a design are drawn around what lies in them, not beside it. */
export const isPlace = ({ type }: Resource): boolean => type === VPC || type === SUBNET

/** Tells where resources are drawn, with the finest places left out where they would be too many. */
export const placesOf = (resources: readonly Resource[], crowded: boolean): Places => {
  const subnets = new Map(resources.filter(({ type }) => type === SUBNET).map((subnet) => [subnet.address, subnet]))
  const vpcs = resources.filter(({ type }) => type === VPC)
  const zones = new Set(
    resources.flatMap(({ region, placement }) => (placement?.zones ?? []).map((zone) => `${region} ${placement?.vpc} ${letterOf(zone)}`)),
  )
  const counts = [
    { level: 'vpc', count: vpcs.length },
    { level: 'zone', count: zones.size },
    { level: 'subnet', count: subnets.size },
  ] as const
  let room = crowded ? MOST_BOXES.grouped : MOST_BOXES.single
  const drawn = new Set<Level>(['region'])
  const leftOut: string[] = []
  for (const { level, count } of counts) {
    room -= count
    if (room >= 0) drawn.add(level)
    else if (count > 0) leftOut.push(`${count} ${NAMES[level]} are not drawn.`)
  }
  const only = (path: Spot['path']): Spot['path'] => path.filter(({ level }) => drawn.has(level))

  /** The VPC that is named; else the only one there is, for what lies in zones. */
  const vpcOf = ({ region, placement, type }: Resource): string | undefined => {
    if (placement?.vpc !== undefined || type === VPC) return placement?.vpc
    const near = vpcs.filter((vpc) => vpc.region === region)
    return placement?.zones && near.length === 1 ? near[0]?.address : undefined
  }

  const spotOf = (resource: Resource): Spot => {
    const vpc = vpcOf(resource)
    const above = only([{ level: 'region', name: resource.region }, ...(vpc === undefined ? [] : [{ level: 'vpc' as const, name: vpc }])])
    if (resource.type === VPC) return { path: only([...above, { level: 'vpc', name: resource.address }]), also: [] }
    const zoned = (zone: string): Spot['path'] => [...above, { level: 'zone', name: letterOf(zone) }]
    const below = (resource.placement?.subnets ?? []).flatMap((address): Spot['path'][] => {
      const zone = subnets.get(address)?.placement?.zones?.[0]
      return [[...(zone === undefined ? above : zoned(zone)), { level: 'subnet', name: address }]]
    })
    const all = (below.length > 0 ? below : (resource.placement?.zones ?? []).map(zoned)).map(only)
    if (resource.type === SUBNET) return { path: only([...(all[0] ?? above), { level: 'subnet', name: resource.address }]), also: [] }
    return all.length === 1 && all[0] ? { path: all[0], also: [] } : { path: above, also: all }
  }
  return { spotOf, leftOut }
}

const NAMES = { vpc: 'VPCs', zone: 'zones', subnet: 'subnets' } as const

/** `a` and `eu-west-1a` are one zone. */
/** `a` and `eu-west-1a` are one zone; a Local Zone (`us-east-1-bos-1a`) keeps its name. */
const letterOf = (zone: string): string => /^(?:[a-z]{2,}(?:-[a-z]+)+-\d+)?([a-z])$/.exec(zone)?.[1] ?? zone
