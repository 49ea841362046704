import type { Rule } from '@planner/contract'
import { encryptedInTransit } from '../encryption-switches.js'

/** Listeners of load balancers have a rule of their own. */
const JUDGED = 'aws:elb:'

export default {
  appliesTo: '*',
  meta: {
    pillar: 'security',
    severity: 'high',
    title: 'Traffic is encrypted on its way',
    failureTitle: 'Traffic goes in the clear, or may',
    why: 'Who shares a network on the way reads what is not encrypted, and changes it; a server that takes both lets clients choose the clear one.',
    remedy: 'Demand TLS of clients, and IPsec or MACsec of links.',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_protect_data_transit_encrypt.html',
    practices: ['SEC09-BP02', 'SEC09-BP01'],
    controls: {
      securityHub: ['ELB.1', 'CloudFront.3', 'S3.5', 'RDS.38', 'RDS.39', 'RDS.41', 'RDS.44', 'Redshift.2', 'ElastiCache.5'],
      trustedAdvisor: ['c1dfpnchv1', 'c2vlfg0p1w'],
      config: ['S3_BUCKET_SSL_REQUESTS_ONLY', 'REDSHIFT_REQUIRE_TLS_SSL', 'CLOUDFRONT_VIEWER_POLICY_HTTPS'],
      cdkNag: ['AwsSolutions-S10', 'AwsSolutions-RS1', 'AwsSolutions-SQS4', 'AwsSolutions-SNS3'],
      checkov: ['CKV2_AWS_69'],
    },
    messages: { plain: 'It does not demand encryption of those who talk to it.' },
  },
  check(ctx) {
    const { type = '', 'encryption.in-transit': encrypted } = ctx.facts
    if (encrypted === undefined || type.startsWith(JUDGED)) return 'not-applicable'
    return encrypted === true ? 'pass' : { message: 'plain', ...encryptedInTransit(ctx) }
  },
} satisfies Rule<Record<string, unknown>, 'plain'>
