import type { Rule } from '@planner/contract'

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'security',
    severity: 'critical',
    title: 'No keys stand in code, templates or settings',
    failureTitle: 'Keys stand where code or settings are read',
    why: 'What stands in code, templates, user data or environment variables is copied with them, and found.',
    remedy: 'Use roles and temporary credentials; keep what remains in Secrets Manager or Parameter Store.',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_identities_secrets.html',
    practices: ['SEC02-BP03', 'SEC02-BP02'],
    controls: {
      securityHub: ['ECS.8'],
      trustedAdvisor: ['12Fnkpl8Y5'],
      config: ['CODEBUILD_PROJECT_ENVVAR_AWSCRED_CHECK', 'ECS_NO_ENVIRONMENT_SECRETS'],
      cdkNag: ['AwsSolutions-ECS2'],
      checkov: ['CKV_AWS_41', 'CKV_AWS_45', 'CKV_AWS_46', 'CKV_AWS_384'],
    },
    messages: {
      accessKeys: '{resource} keeps access keys.',
      plain: 'The settings of {resource} hold a secret.',
    },
  },
  check(ctx) {
    const findings = ctx.all('*').flatMap((facts) => {
      const at = { address: facts.address ?? '', data: { resource: facts.address ?? '' } }
      return [
        ...(facts['identity.stored-keys'] === true ? [{ message: 'accessKeys' as const, ...at }] : []),
        ...(facts['security.plain-secrets'] === true ? [{ message: 'plain' as const, ...at }] : []),
      ]
    })
    if (findings.length > 0) return findings
    const users = ctx.all('aws:iam:user')
    // Where no user has a key, none can stand anywhere.
    if (users.length > 0 && users.every((user) => user['identity.access-keys'] === 0)) return 'pass'
    return { unknown: 'Are code, templates, environment variables and user data free of keys, and is that checked?' }
  },
} satisfies Rule<Record<string, unknown>, 'accessKeys' | 'plain'>
