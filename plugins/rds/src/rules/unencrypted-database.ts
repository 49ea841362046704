import type { PatchOperation, Rule, RuleContext } from '@planner/contract'
import { BOTH, type DatabaseProps, isReplica } from '../database-props.js'

type Context = RuleContext<DatabaseProps>

export default {
  appliesTo: BOTH,
  meta: {
    pillar: 'security',
    severity: 'high',
    title: 'Databases are encrypted, with all that is made of them',
    failureTitle: 'A database is not encrypted',
    why: 'Replicas, backups and snapshots are encrypted if their source is, and never otherwise; it cannot be switched on later.',
    remedy: 'Encrypt the database when it is made. One that exists is restored from an encrypted copy of its snapshot.',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html',
    practices: ['SEC08-BP02'],
    controls: {
      securityHub: ['RDS.3', 'RDS.4'],
      trustedAdvisor: ['c1qf5bt006'],
      config: ['RDS_SNAPSHOT_ENCRYPTED'],
      cdkNag: ['AwsSolutions-RDS2'],
      checkov: ['CKV_AWS_146'],
    },
    messages: {
      plain: 'It is not encrypted, nor are its backups, snapshots and replicas.',
    },
  },
  check(ctx) {
    if (isReplica(ctx.props)) return 'not-applicable'
    if (ctx.facts['storage.encrypted'] === true) return 'pass'
    // Replicas in other regions say so themselves, and would have to be changed with it.
    const alone = ctx.props.storage !== undefined && ctx.referrers('replicaOf').length === 0
    return { message: 'plain', path: ['storage', 'encrypted'], ...(alone ? { fix: encrypting(ctx) } : {}) }
  },
} satisfies Rule<DatabaseProps, 'plain'>

const encrypting = (ctx: Context): readonly PatchOperation[] => {
  const { props } = ctx
  const replicas = 'replicas' in props ? (props.replicas ?? []) : []
  const copies = [
    ...replicas.flatMap(({ encrypted }, index) => (encrypted === false ? [['replicas', index]] : [])),
    ...(props.snapshots?.encrypted === false ? [['snapshots']] : []),
  ]
  return [['storage'], ...copies].map((path) => ({ op: 'add', path: ctx.pointer([...path, 'encrypted']), value: true }))
}
