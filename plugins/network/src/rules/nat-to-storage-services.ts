import type { Facts, Finding, PatchOperation, Rule } from '@planner/contract'
import { factList } from '../fact-list.js'
import type { NatGatewayProps } from '../nat-gateway.types.js'

/** Services that a gateway endpoint reaches without charge. */
const SERVICES = [
  { service: 's3', type: 'aws:s3:*', name: 'S3' },
  { service: 'dynamodb', type: 'aws:dynamodb:*', name: 'DynamoDB' },
] as const

export default {
  appliesTo: 'aws:vpc:nat-gateway',
  meta: {
    pillar: 'cost-optimization',
    severity: 'medium',
    title: 'S3 and DynamoDB are reached without the NAT gateway',
    failureTitle: 'Traffic to S3 or DynamoDB pays the NAT gateway',
    why: 'A NAT gateway bills every GB; a gateway endpoint to S3 or DynamoDB costs nothing and takes the same traffic.',
    remedy: 'Add a gateway endpoint for the service, with its route in the private subnets.',
    url: 'https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html',
    practices: ['COST08-BP03', 'COST08-BP02', 'SUS04-BP07'],
    controls: { config: ['SERVICE_VPC_ENDPOINT_ENABLED'] },
    messages: {
      'no-endpoint': 'The design uses {name} and has no gateway endpoint for it: its traffic takes the NAT gateway.',
      'through-nat': 'Traffic of {name} goes through it, though {endpoint} takes it for nothing.',
    },
  },
  check(ctx) {
    const used = SERVICES.map((each) => ({ ...each, addresses: new Set(ctx.all(each.type).map(({ address }) => address)) }))
    const findings = used.flatMap(({ service, name, addresses }): readonly Finding<'no-endpoint' | 'through-nat'>[] => {
      if (addresses.size === 0) return []
      const passing = ctx.referrers('via').filter((traffic) => ends(traffic).some((end) => addresses.has(end)))
      const endpoint = ctx
        .all('aws:vpc:endpoint')
        .find((each) => each['network.gateway'] === 'gateway-endpoint' && each['network.service'] === service)
      if (endpoint && passing.length === 0) return []
      const address = endpoint?.address ?? `${service}-endpoint`
      const moves = passing.map((traffic) => move(traffic, ctx.address, address))
      if (endpoint) return [{ message: 'through-nat', data: { name, endpoint: address }, fix: moves }]
      const taken = ctx.all('*').some((each) => each.address === address)
      const add = { op: 'add', path: `/resources/${address}`, value: gatewayEndpoint(service, ctx.facts['vpc.address']) } as const
      return [{ message: 'no-endpoint', data: { name }, ...(taken ? {} : { fix: [add, ...moves] }) }]
    })
    if (findings.length > 0) return findings
    return used.some(({ addresses }) => addresses.size > 0) ? 'pass' : 'not-applicable'
  },
} satisfies Rule<NatGatewayProps, 'no-endpoint' | 'through-nat'>

const ends = (traffic: Facts): readonly string[] => factList([traffic['connection.from'], traffic['connection.to']])

const gatewayEndpoint = (service: string, vpc: Facts[string]): object => ({
  type: 'aws:vpc:endpoint',
  kind: 'gateway',
  service,
  ...(vpc === undefined ? {} : { vpc }),
})

/** Traffic of the design takes the endpoint instead of the NAT gateway. */
const move = (traffic: Facts, nat: string, endpoint: string): PatchOperation => ({
  op: 'replace',
  path: `/${traffic.address?.replace('.', '/')}/via`,
  value: [...factList(traffic['connection.via']).filter((hop) => hop !== nat), endpoint],
})
