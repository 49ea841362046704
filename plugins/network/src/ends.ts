import type { Facts, ResourceContext } from '@planner/contract'

/** One end of a connection. */
export interface End {
  readonly kind: 'internet' | 'on-premises' | 'region' | 'resource'
  /** For people. */
  readonly name: string
  readonly region?: string
  readonly facts?: Facts
}

export const endOf = (ctx: ResourceContext, role: 'from' | 'to'): End => {
  const name: string = ctx.props[role]
  const [facts] = ctx.related(role)
  if (facts) return { kind: 'resource', name, facts, ...(facts.region === undefined ? {} : { region: String(facts.region) }) }
  if (name === 'internet' || name === 'on-premises') return { kind: name, name }
  return { kind: 'region', name, region: name }
}

const serviceOf = (end: End): string => end.facts?.type?.split(':')[1] ?? ''

/** Services that AWS names as free to reach from the same region by their own endpoints. */
const REGIONAL = new Set(['dynamodb', 'ecr', 'firehose', 'glacier', 'kinesis', 's3', 'ses', 'sns', 'sqs'])

export const isRegionalService = (end: End): boolean => REGIONAL.has(serviceOf(end))

export const isCloudFront = (end: End): boolean => serviceOf(end) === 'cloudfront'

/** Between these and their targets AWS bills no transfer, also across zones. */
export const isFreeBalancer = (end: End): boolean => end.facts?.type === 'aws:elb:application' || end.facts?.type === 'aws:elb:classic'
