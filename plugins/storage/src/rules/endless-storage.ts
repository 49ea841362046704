import type { Rule } from '@planner/contract'

export default {
  appliesTo: ['aws:backup:vault', 'aws:efs:file-system', 'aws:s3:bucket'],
  meta: {
    pillar: 'sustainability',
    severity: 'medium',
    title: 'Stored data cools down or ends',
    failureTitle: 'Data is stored warm and for good',
    why: 'Disks that hold what nobody reads are built, powered and replaced all the same; backups without an end grow for ever.',
    remedy: 'Move data to colder classes as it ages, and delete what is no longer needed.',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/sustainability-pillar/sus_sus_data_a4.html',
    practices: ['SUS04-BP03', 'SUS04-BP05', 'COST04-BP05'],
    controls: {
      securityHub: ['S3.13'],
      trustedAdvisor: ['c18d2gz100'],
      config: ['S3_LIFECYCLE_POLICY_CHECK'],
      checkov: ['CKV2_AWS_61'],
    },
    messages: {
      backups: 'Nothing says when its backups end: AWS keeps them until somebody deletes them.',
      files: 'No lifecycle policy moves files that nobody reads.',
    },
  },
  check(ctx) {
    const { type, ...facts } = ctx.facts
    if (type === 'aws:backup:vault')
      return facts['backups.retention-days'] === undefined ? { message: 'backups', path: ['retention'] } : 'pass'
    if (facts['lifecycle.transitions'] === true || facts['lifecycle.expires'] === true) return 'pass'
    if (type === 'aws:efs:file-system') return { message: 'files', ...ctx.mendedBy(['lifecycle'], true) }
    const classes = facts['storage.types']
    // Whatever is written into other classes has been thought of.
    if (Array.isArray(classes) && !classes.includes('standard')) return 'pass'
    return { unknown: 'Is everything that it holds still needed?' }
  },
} satisfies Rule<Record<string, unknown>, 'backups' | 'files'>
