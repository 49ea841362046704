import type { Rule } from '@planner/contract'
import type { HsmClusterProps } from '../hsm-cluster.types.js'

export default {
  appliesTo: 'aws:cloudhsm:cluster',
  meta: {
    pillar: 'cost-optimization',
    severity: 'medium',
    title: 'HSMs of one tenant are there because they must be',
    failureTitle: 'HSMs of one tenant are paid for without need',
    why: 'An HSM costs by the hour as much as KMS keys cost in a year, and KMS keeps keys in validated HSMs as well, shared by customers.',
    remedy: 'Use KMS keys.',
    url: 'https://docs.aws.amazon.com/kms/latest/developerguide/key-store-overview.html',
    practices: ['COST05-BP05', 'SEC08-BP01'],
    messages: { unneeded: 'Nothing asks for exclusive control of the hardware: KMS is enough.' },
  },
  check(ctx) {
    const keys = ctx.referrers('keyStore')
    const need = ctx.props.exclusiveControl
    if (need === true || keys.some((key) => key['encryption.exclusive-need'] === true)) return 'pass'
    if (need === undefined) return { unknown: 'Does a law or contract ask for hardware that nobody else has keys on?' }
    // Keys that are kept in it must be changed first.
    const fix =
      keys.length > 0
        ? {}
        : { fix: [{ op: 'replace', path: ctx.pointer(), value: { type: 'aws:kms:key', automaticRotation: true } }] as const }
    return { message: 'unneeded', path: ['exclusiveControl'], ...fix }
  },
} satisfies Rule<HsmClusterProps, 'unneeded'>
