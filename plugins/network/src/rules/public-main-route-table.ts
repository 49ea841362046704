import type { Rule } from '@planner/contract'
import type { RouteTableProps } from '../route-table.types.js'

export default {
  appliesTo: 'aws:vpc:route-table',
  meta: {
    pillar: 'security',
    severity: 'high',
    title: 'The main route table leads nowhere outside',
    failureTitle: 'The main route table leads to the internet',
    why: 'Every subnet that nobody gave a table follows the main one: with a route to the internet gateway each new subnet is public.',
    remedy: 'Leave the main table with its local route, and give public subnets a table of their own.',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html#main-route-table',
    practices: ['SEC05-BP01'],
    controls: { config: ['INTERNET_GATEWAY_AUTHORIZED_VPC_ONLY'] },
    messages: { public: 'The main route table of {vpc} has a route to the internet gateway.' },
  },
  check(ctx) {
    if (ctx.props.main !== true) return 'not-applicable'
    return ctx.facts['network.internet-route'] === true ? { message: 'public', path: ['routes'], data: { vpc: ctx.props.vpc } } : 'pass'
  },
} satisfies Rule<RouteTableProps, 'public'>
