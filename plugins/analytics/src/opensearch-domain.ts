import type { CostLine, Facts, Reservable, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/opensearch-domain.schema.json' with { type: 'json' }
import { opensearchProblems } from './opensearch-checks.js'
import type { OpensearchDomainProps } from './opensearch-domain.types.js'
import { nodeProduct, nodeScope } from './opensearch-reservation.js'
import { managedLines, volumeLines } from './opensearch-storage.js'

type Context = ResourceContext<OpensearchDomainProps>

function* lines(ctx: Context): Generator<CostLine> {
  const { data, masters, warm } = ctx.props
  yield nodeLine(ctx, 'data', `Data nodes, ${data.instanceType}`, data.instanceType)
  if (masters) yield nodeLine(ctx, 'masters', `Dedicated master nodes, ${masters.instanceType}`, masters.instanceType)
  if (warm) yield nodeLine(ctx, 'warm', `UltraWarm nodes, ${warm.instanceType}`, warm.instanceType)
  if (ctx.props.storage || ctx.catalog('opensearch-instance-types', data.instanceType)?.cells.ebsSupported !== 'no')
    yield* volumeLines(ctx, ctx.profile(['data', 'count'], 'instance').mean())
  yield* managedLines(ctx)
}

const nodeLine = (ctx: Context, id: string, label: string, instanceType: string): CostLine => {
  const profile = ctx.profile([id, 'count'], 'instance')
  return {
    id,
    label,
    quantity: profile.mean().times(ctx.month.hours),
    price: nodeProduct(instanceType),
    charge: 'usage',
    eligible: { reservation: nodeScope(instanceType, ctx.constant) },
    ...(profile.constant ? {} : { profile }),
  }
}

const facts = ({ props, purchaseOptions }: Context): Facts => ({
  'search.engine': 'opensearch',
  'search.dedicated-masters': props.masters !== undefined,
  'search.replicas': props.replicas ?? 1,
  'search.standby-zone': props.standby === true,
  'instance.type': props.data.instanceType,
  'storage.encrypted': props.encrypted !== false,
  'encryption.in-transit': props.requireHttps !== false && props.nodeToNodeEncryption !== false,
  'network.public': props.access === 'public',
  'network.vpc': props.access !== 'public',
  'network.ports': ['443'],
  'security.groups': props.securityGroups ?? [],
  'access.fine-grained': props.fineGrainedAccess === true,
  'logging.audit': props.auditLogs === true,
  'backup.automated': true,
  'availability.multi-zone': (props.zones ?? 3) > 1,
  'availability.zone-count': props.zones ?? 3,
  'purchase.options': purchaseOptions(),
})

const reservable: Reservable<{ readonly instanceType: string }> = {
  schema: {
    type: 'object',
    required: ['instanceType'],
    properties: { instanceType: schema.properties.data.properties.instanceType },
  },
  reserve: ({ instanceType }, quantity) => ({ covers: nodeScope(instanceType, quantity), price: nodeProduct(instanceType) }),
}

export default {
  title: 'OpenSearch domain',
  summary: 'Data, master and UltraWarm nodes on demand or reserved, EBS volumes with IOPS and throughput, managed storage.',
  schema,
  serviceModel: 'container',
  lines,
  facts,
  problems: opensearchProblems,
  reservable,
} satisfies ResourceType<OpensearchDomainProps>
