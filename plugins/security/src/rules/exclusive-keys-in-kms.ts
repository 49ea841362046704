import type { Facts, Rule } from '@planner/contract'
import { findingOfEach } from '../design-findings.js'

const isExclusive = (one: Facts): boolean => one['encryption.exclusive-control'] === true
const mustBe = (one: Facts): boolean => one['encryption.exclusive-need'] === true

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'security',
    severity: 'high',
    title: 'Keys that need hardware of their own have it',
    failureTitle: 'Keys that need hardware of their own are in KMS',
    why: 'KMS keeps keys of many customers on its HSMs; some laws and contracts ask for hardware of a single tenant.',
    remedy: 'Keep such keys in a CloudHSM cluster, alone or as the key store of KMS.',
    url: 'https://docs.aws.amazon.com/kms/latest/developerguide/keystore-cloudhsm.html',
    practices: ['SEC08-BP01', 'SEC08-BP02'],
    controls: { trustedAdvisor: ['hc0dfs7601'] },
    messages: { shared: 'The key must be under exclusive control, and lies in KMS.' },
  },
  check(ctx) {
    const keys = [...ctx.all('aws:kms:key'), ...ctx.all('aws:cloudhsm:cluster')]
    if (keys.some(mustBe))
      return findingOfEach(
        keys.filter((key) => mustBe(key) && !isExclusive(key)),
        () => ({ message: 'shared' }),
      )
    if (ctx.workload.data !== 'restricted') return 'not-applicable'
    return keys.some(isExclusive) ? 'pass' : { unknown: 'Are keys on hardware shared with other customers allowed for this data?' }
  },
} satisfies Rule<object, 'shared'>
