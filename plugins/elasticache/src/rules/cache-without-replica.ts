import type { PatchOperation, Rule } from '@planner/contract'
import type { ClusterProps } from '../cluster.types.js'
import type { ServerlessProps } from '../serverless.types.js'

export default {
  appliesTo: ['aws:elasticache:cluster', 'aws:elasticache:serverless'],
  meta: {
    pillar: 'reliability',
    severity: 'high',
    title: 'Caches have a replica in another zone',
    failureTitle: 'Nothing takes over for a cache in another zone',
    why: 'When the only node of a cache fails, every query falls on the database behind it at once, and sessions kept in it are gone.',
    remedy: 'Give each shard a replica in another zone, with automatic failover.',
    url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html',
    practices: ['REL10-BP01', 'REL11-BP02'],
    controls: {
      securityHub: ['ElastiCache.3'],
      trustedAdvisor: ['ECHdfsQ402', 'MDBdfsQ401'],
      cdkNag: ['AwsSolutions-AEC4'],
      checkov: ['CKV2_AWS_50'],
    },
    messages: {
      alone: 'Its shards have no replica.',
      together: 'Its replicas need not be in other zones, and do not take over by themselves.',
    },
  },
  check(ctx) {
    // Memcached copies nothing: what it loses is read again from where it came.
    if (!ctx.workload.production || ctx.props.engine === 'memcached') return 'not-applicable'
    if (ctx.facts['availability.multi-zone'] === true) return 'pass'
    const spread: PatchOperation = { op: 'add', path: ctx.pointer(['multiZone']), value: true }
    if (ctx.facts['cache.replicas'] !== 0) return { message: 'together', path: ['multiZone'], fix: [spread] }
    return { message: 'alone', path: ['replicas'], fix: [{ op: 'add', path: ctx.pointer(['replicas']), value: 1 }, spread] }
  },
} satisfies Rule<ClusterProps | ServerlessProps, 'alone' | 'together'>
