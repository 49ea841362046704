import type { Facts, Rule } from '@planner/contract'
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
      'through-nat': 'Traffic between {from} and {to} goes through it.',
    },
  },
  check(ctx) {
    const used = SERVICES.map((each) => ({ ...each, resources: ctx.all(each.type) })).filter(({ resources }) => resources.length > 0)
    if (used.length === 0) return 'not-applicable'
    const endpoints = ctx.all('aws:vpc:endpoint').filter((endpoint) => endpoint['network.gateway'] === 'gateway-endpoint')
    const missing = used.filter(({ service }) => !endpoints.some((endpoint) => endpoint['network.service'] === service))
    const addresses = new Set(used.flatMap(({ resources }) => resources.map(({ address }) => address)))
    const passing = ctx.referrers('via').filter((traffic) => ends(traffic).some((end) => addresses.has(end)))
    const findings = [
      ...missing.map(({ name }) => ({ message: 'no-endpoint', data: { name } }) as const),
      ...passing.map((traffic) => {
        const [from = '', to = ''] = ends(traffic)
        return { message: 'through-nat', data: { from, to } } as const
      }),
    ]
    return findings.length > 0 ? findings : 'pass'
  },
} satisfies Rule<NatGatewayProps, 'no-endpoint' | 'through-nat'>

const ends = (traffic: Facts): readonly string[] => factList([traffic['connection.from'], traffic['connection.to']])
