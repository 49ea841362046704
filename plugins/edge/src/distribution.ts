import type { Facts, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/distribution.schema.json' with { type: 'json' }
import type { DistributionProps } from './distribution.types.js'
import { distributionProblems } from './distribution-checks.js'
import { distributionLines } from './distribution-lines.js'

const facts = ({ props }: ResourceContext<DistributionProps>): Facts => ({
  'content.kind': props.content,
  'cdn.plan': props.plan ?? 'pay-as-you-go',
  'cdn.price-class': props.priceClass ?? 'all',
  'cdn.origins': props.origins ?? [],
  'cdn.origin-groups': props.originGroups?.length ?? 0,
  'cdn.ttl-seconds': props.timeToLive ?? 86400,
  'cdn.query-strings': props.queryStrings ?? 'none',
  'cdn.invalidates': props.invalidations !== undefined,
  'cdn.origin-shield': props.originShield !== undefined,
  'cdn.origin-access-control': props.originAccessControl === true,
  'cdn.locations': Object.keys(props.viewers ?? {}).sort(),
  'encryption.in-transit': props.viewerProtocol !== 'allow-all',
  'logging.access': props.logging === true || props.realTimeLogs !== undefined,
  'network.public': true,
  'network.edge': true,
  'protection.ddos': 'standard',
  'protection.waf': props.webAcl !== undefined,
  'availability.multi-zone': true,
  'scaling.automatic': true,
})

export default {
  title: 'CloudFront distribution',
  summary: 'Data out and requests by geography, data to origin, invalidations, Origin Shield, real-time logs, flat-rate plans.',
  schema,
  serviceModel: 'abstracted',
  lines: distributionLines,
  facts,
  problems: distributionProblems,
} satisfies ResourceType<DistributionProps>
