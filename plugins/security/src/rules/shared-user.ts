import type { Rule } from '@planner/contract'
import { findingOfEach, setting } from '../design-findings.js'

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'security',
    severity: 'high',
    title: 'Every person signs in with an identity of their own',
    failureTitle: 'Several people share a user',
    why: 'Nobody can tell who did what, and a leaver keeps the password. AWS now advises IAM Identity Center for people, not IAM users.',
    remedy: 'Give every person an identity of their own, in IAM Identity Center at best.',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
    practices: ['SEC02-BP04', 'SEC03-BP06'],
    controls: { trustedAdvisor: ['c2vlfg0p86'], checkov: ['CKV_AWS_273'] },
    messages: { shared: 'Several people use this user.' },
  },
  check(ctx) {
    const people = ctx.all('aws:iam:user').filter((user) => user['identity.kind'] === 'person')
    const central = [...ctx.all('aws:identity-center:directory'), ...ctx.all('aws:sts:federation')]
    if (people.length === 0 && central.length === 0) return { unknown: 'Does every person sign in with an identity of their own?' }
    return findingOfEach(
      people.filter((user) => user['identity.shared'] === true),
      (user) => ({ message: 'shared', fix: [setting(user, 'shared', false)] }),
    )
  },
} satisfies Rule<object, 'shared'>
