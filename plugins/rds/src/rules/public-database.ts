import type { Rule } from '@planner/contract'

export default {
  // What Redshift says of itself is the same, word for word.
  appliesTo: ['aws:rds:cluster', 'aws:rds:instance', 'aws:redshift:cluster', 'aws:redshift:serverless'],
  meta: {
    pillar: 'security',
    severity: 'critical',
    title: 'Databases have no public address',
    failureTitle: 'A database has a public address',
    why: 'A database that resolves to a public address is one mistake in a security group away from everyone.',
    remedy:
      'Switch public access off; reach it from the application in its VPC, and from your desk by a VPN, a bastion or Session Manager.',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html',
    practices: ['SEC05-BP01', 'SEC05-BP02', 'SEC03-BP07'],
    controls: {
      securityHub: ['RDS.2', 'RDS.46', 'Redshift.1'],
      trustedAdvisor: ['xuy7H1avtl'],
      config: ['RDS_INSTANCE_PUBLIC_ACCESS_CHECK'],
      checkov: ['CKV_AWS_17'],
    },
    messages: {
      public: 'It is publicly accessible.',
    },
  },
  check(ctx) {
    if (ctx.facts['network.public'] !== true) return 'pass'
    return { message: 'public', ...ctx.mendedBy(['publiclyAccessible'], false) }
  },
} satisfies Rule<object, 'public'>
