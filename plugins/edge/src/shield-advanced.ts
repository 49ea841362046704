import type { CostLine, Facts, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/shield-advanced.schema.json' with { type: 'json' }
import { GLOBAL } from './amounts.js'
import type { ShieldAdvancedProps } from './shield-advanced.types.js'

type Context = ResourceContext<ShieldAdvancedProps>

/** Data out by what it leaves: those at the edge belong to no region. */
const SOURCES = {
  cloudfront: { id: 'cloudfront', label: 'CloudFront', meter: 'shield.dto.cloudfront', edge: true },
  loadBalancers: { id: 'load-balancers', label: 'load balancers', meter: 'shield.dto.elb', edge: false },
  elasticIps: { id: 'elastic-ips', label: 'Elastic IP addresses', meter: 'shield.dto.eip', edge: false },
  accelerators: { id: 'accelerators', label: 'Global Accelerator', meter: 'shield.dto.accelerator', edge: true },
} as const

type Source = keyof typeof SOURCES

function* lines(ctx: Context): Generator<CostLine> {
  yield {
    id: 'subscription',
    label: 'Shield Advanced',
    quantity: ctx.constant(1, 'subscription', 'one for the organization').times(ctx.month.length),
    price: { offer: 'AWSShield', where: { meter: 'shield.advanced.month' }, per: 'subscription-month', region: GLOBAL },
    charge: 'recurring',
    once: 'AWSShield.subscription',
    note: 'for a year at least; includes WAF for protected resources, but for Bot Control, Fraud Control and CAPTCHA',
  }
  const sources = (Object.keys(SOURCES) as Source[]).filter((source) => ctx.props.dataOut?.[source] !== undefined)
  for (const source of sources.length > 0 ? sources : (['cloudfront'] as const)) {
    const { id, label, meter, edge } = SOURCES[source]
    yield {
      id: `data-out.${id}`,
      label: `Data out of protected ${label}`,
      quantity: ctx.input(['dataOut', source], 'GB'),
      price: { offer: 'AWSShield', where: { meter }, per: 'GB', ...(edge ? { region: GLOBAL } : {}) },
      charge: 'usage',
      pool: 'AWSShield.data-out',
    }
  }
}

const facts = ({ props }: Context): Facts => ({
  'protection.ddos': 'advanced',
  'protection.targets': props.protects ?? [],
  'protection.response-team': props.responseTeam === true,
})

export default {
  title: 'Shield Advanced',
  summary: 'The subscription and data out of protected resources; Shield Standard costs nothing.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
} satisfies ResourceType<ShieldAdvancedProps>
