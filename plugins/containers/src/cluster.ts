import type { CheckContext, CostLine, Facts, Problem, Quantity, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/cluster.schema.json' with { type: 'json' }
import type { ClusterProps } from './cluster.types.js'
import { clusterOmissions } from './cluster-omissions.js'
import { supportCalendar, supportOf } from './support.js'

type Context = ResourceContext<ClusterProps>

function* lines(ctx: Context): Generator<CostLine> {
  const { version, extendedSupport = true } = ctx.props
  yield {
    id: 'control-plane',
    label: 'Control plane',
    quantity: hours(ctx),
    price: { offer: 'AmazonEKS', where: { usagetype: 'AmazonEKS-Hours:perCluster' }, per: 'cluster-hour' },
    charge: 'recurring',
  }
  if (!extendedSupport || supportOf(ctx, version, ctx.dateAfter(ctx.month.index)) !== 'extended') return
  yield {
    id: 'extended-support',
    label: `Extended support of Kubernetes ${version}`,
    quantity: hours(ctx),
    price: { offer: 'AmazonEKS', where: { usagetype: 'AmazonEKS-Hours:extendedSupport' }, per: 'cluster-hour' },
    charge: 'recurring',
    note: `until ${supportCalendar(ctx, version)?.cells.end}, or the upgrade to a newer version`,
  }
}

const hours = (ctx: Context): Quantity => ctx.input(['hours'], 'hour', ctx.month.hours).as('cluster-hour')

const facts = (ctx: Context): Facts => {
  const { props } = ctx
  return {
    'kubernetes.version': props.version,
    'kubernetes.support': supportOf(ctx, props.version, ctx.asOf),
    'network.public': props.publicEndpoint !== false,
    'network.cidrs': props.publicEndpoint === false ? [] : (props.endpointCidrs ?? ['0.0.0.0/0']),
    'encryption.secrets-customer-key': props.secretsEncryption === true,
    'encryption.in-transit': true,
    'logging.kinds': props.logging ?? [],
    'logging.enabled': (props.logging ?? []).length > 0,
    'availability.multi-zone': true,
    'availability.zone-count': 3,
  }
}

function* problems(ctx: CheckContext<ClusterProps>): Generator<Problem> {
  const { version, extendedSupport = true } = ctx.props
  if (hours(ctx).exceeds(ctx.month.hours.as('cluster-hour')))
    yield {
      id: 'eks.more-than-a-month',
      severity: 'error',
      path: ['hours'],
      message: 'a month has 730 hours',
      hint: 'write one cluster resource for each cluster',
    }
  if (version === undefined) return
  const row = supportCalendar(ctx, version)
  const support = supportOf(ctx, version, ctx.asOf)
  if (!row)
    yield {
      id: 'eks.version-unknown',
      severity: 'warn',
      path: ['version'],
      message: `planner has no support calendar of Kubernetes ${version}: extended support is not in the estimate`,
      hint:
        ctx.nearest(`eks kubernetes ${version}`, ctx.catalogKeys('extended-support', 'service', 'eks')) ||
        'take a version that EKS supports',
    }
  else if (support === 'ended')
    yield {
      id: 'eks.version-ended',
      severity: 'warn',
      path: ['version'],
      message: `support of Kubernetes ${version} ended on ${row.cells.end}: AWS has upgraded such clusters`,
      hint: 'take a version in standard support',
    }
  else if (support === 'extended')
    yield extendedSupport
      ? {
          id: 'eks.extended-support',
          severity: 'warn',
          path: ['version'],
          message: `Kubernetes ${version} is in extended support since ${row.cells.yearOneStart}, which is billed for every hour`,
          hint: 'upgrade to a version in standard support',
        }
      : {
          id: 'eks.upgraded-by-aws',
          severity: 'warn',
          path: ['extendedSupport'],
          message: `standard support of Kubernetes ${version} ended on ${row.cells.yearOneStart}: without extended support AWS upgrades the cluster`,
          hint: 'take a version in standard support',
        }
}

export default {
  title: 'EKS cluster',
  summary: 'The control plane of a Kubernetes cluster, and extended support from the day on which its version needs it.',
  schema,
  serviceModel: 'container',
  lines,
  facts,
  problems,
  omissions: clusterOmissions,
} satisfies ResourceType<ClusterProps>
