import type { Facts } from '@planner/contract'
import type { Design, DesignResource } from '../design/design.js'
import type { Placement } from './result.types.js'

const VPC = 'aws:vpc:vpc'
const SUBNET = 'aws:vpc:subnet'

/** Tells where each resource of a design lies: by what it names, and by what its type says of it. */
export const placements = ({ resources }: Design, facts: (address: string) => Facts): ((resource: DesignResource) => Placement) => {
  const types = new Map(resources.map(({ address, type }) => [address, type]))
  const told = (address: string): Facts => {
    try {
      return facts(address)
    } catch {
      // A type that fails to tell costs its lines, which say so.
      return {}
    }
  }
  return ({ address, references }) => {
    const roles = Object.entries(references).filter(([, addresses]) => addresses.length > 0)
    const named = new Set(roles.flatMap(([, addresses]) => addresses))
    const ofType = (type: string): string[] => [...named].filter((each) => types.get(each) === type)
    const [vpcs, subnets] = [ofType(VPC), ofType(SUBNET)]
    const vpc = [address, ...vpcs, ...subnets].map((each) => told(each)['vpc.address']).find((each) => typeof each === 'string')
    const own = zonesIn(told(address))
    const zones = own.length > 0 ? own : subnets.flatMap((subnet) => zonesIn(told(subnet)))
    return {
      ...(typeof vpc === 'string' && vpc !== address ? { vpc } : {}),
      ...(zones.length > 0 ? { zones: [...new Set(zones)].sort() } : {}),
      ...(subnets.length > 0 ? { subnets } : {}),
      ...(roles.length > 0 ? { references: Object.fromEntries(roles.map(([role, addresses]) => [role, [...addresses]])) } : {}),
    }
  }
}

const zonesIn = (facts: Facts): readonly string[] => {
  const zones = facts['availability.zones']
  return Array.isArray(zones) ? zones.filter((zone) => typeof zone === 'string') : []
}
