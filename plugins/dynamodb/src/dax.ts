import type { CheckContext, CostLine, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/dax.schema.json' with { type: 'json' }
import type { DaxProps } from './dax.types.js'

const nodesOf = (ctx: ResourceContext<DaxProps>) =>
  ctx.profile(['nodes'], 'node').map((each) => each.roundUpTo(ctx.constant(1, 'node', 'whole nodes')))

function* lines(ctx: ResourceContext<DaxProps>): Generator<CostLine> {
  const nodes = nodesOf(ctx).mean()
  yield {
    id: 'nodes',
    label: `Nodes, ${ctx.props.nodeType}`,
    quantity: nodes.times(ctx.month.hours),
    price: { offer: 'AmazonDAX', where: { usagetype: `NodeUsage:${ctx.props.nodeType}` }, per: 'node-hour' },
    charge: 'usage',
  }
  if (ctx.given(['surplusCredits']))
    yield {
      id: 'cpu-credits',
      label: `Surplus CPU credits, ${ctx.props.nodeType}`,
      quantity: ctx.input(['surplusCredits'], 'vCPU-hour').times(nodes.as('1')),
      price: { offer: 'AmazonDAX', where: { usagetype: `CPUCredits:dax.${familyOf(ctx.props.nodeType)}` }, per: 'vCPU-hour' },
      charge: 'usage',
    }
}

/** `t3` of `dax.t3.small`. */
const familyOf = (nodeType: string): string => nodeType.split('.')[1] ?? ''

const plainNodes = ({ nodes = 3 }: Readonly<DaxProps>): number | undefined => (typeof nodes === 'number' ? nodes : undefined)

const facts = ({ props }: ResourceContext<DaxProps>): Facts => {
  const nodes = plainNodes(props)
  const zones = props.zones ?? (nodes === undefined ? undefined : Math.min(nodes, 3))
  return {
    'instance.type': props.nodeType,
    'instance.burstable': familyOf(props.nodeType).startsWith('t'),
    'cache.nodes': nodes,
    'availability.zone-count': zones,
    'availability.multi-zone': zones === undefined ? undefined : zones > 1,
    'storage.encrypted': props.encryption === true,
    'encryption.in-transit': props.requireTls === true,
    'network.public': false,
  }
}

function* problems(ctx: CheckContext<DaxProps>): Generator<Problem> {
  const nodes = nodesOf(ctx)
  const [least, most] = [
    ctx.spec('dynamodb-limits', 'dax-nodes', 'minimum', 'node'),
    ctx.spec('dynamodb-limits', 'dax-nodes', 'maximum', 'node'),
  ]
  if (least.exceeds(nodes.trough()) || nodes.peak().exceeds(most))
    yield {
      id: 'dax.nodes',
      severity: 'error',
      path: ['nodes'],
      message: 'a DAX cluster has 1 to 11 nodes at every hour of the week',
      hint: 'take a number within, or several clusters',
    }
  if (ctx.given(['surplusCredits']) && !familyOf(ctx.props.nodeType).startsWith('t'))
    yield {
      id: 'dax.credits-type',
      severity: 'error',
      path: ['surplusCredits'],
      message: `${ctx.props.nodeType} has no CPU credits; T types have`,
      hint: 'remove it, or take a type such as dax.t3.small',
    }
  if (ctx.constant(3, 'node', 'advised').exceeds(nodes.trough()))
    yield {
      id: 'dax.few-nodes',
      severity: 'warn',
      path: ['nodes'],
      message: 'with fewer than three nodes the cache is not spread over three zones, as AWS advises for production',
      hint: 'take three nodes, or accept that a lost node takes its share of the cache along',
    }
}

export default {
  title: 'DynamoDB Accelerator',
  summary: 'A cache in front of DynamoDB tables: its nodes by the hour, on demand.',
  schema,
  serviceModel: 'container',
  lines,
  facts,
  problems,
} satisfies ResourceType<DaxProps>
