import type { Facts, Rule } from '@planner/contract'
import { findingOfEach } from '../design-findings.js'

const areSeveral = (names: Facts[string]): boolean => Array.isArray(names) && names.length > 1

/** Several accounts or people may take on one role; several applications should not. */
const isShared = (role: Facts): boolean =>
  areSeveral(role['identity.used-by']) ||
  (['service', 'application'].includes(String(role['identity.role'])) && areSeveral(role['identity.trusts']))

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'security',
    severity: 'high',
    title: 'Every application has a role of its own',
    failureTitle: 'Applications share a role, or work as a user',
    why: 'A shared role holds the sum of the rights of all, and one break-in reaches them all; a user has keys that leak.',
    remedy: 'Make a role for each application, with the rights that it alone needs.',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
    practices: ['SEC03-BP02', 'SEC02-BP02'],
    controls: { config: ['EC2_INSTANCE_PROFILE_ATTACHED'], checkov: ['CKV_AWS_249'] },
    messages: { shared: 'The role serves more than one.', user: 'An application works as this user.' },
  },
  check(ctx) {
    const roles = ctx.all('aws:iam:role')
    const users = ctx.all('aws:iam:user').filter((user) => user['identity.kind'] === 'application')
    if (roles.length + users.length === 0) return { unknown: 'Does every application have a role of its own?' }
    return findingOfEach([...roles.filter(isShared), ...users], ({ type }) => ({
      message: type === 'aws:iam:user' ? 'user' : 'shared',
    }))
  },
} satisfies Rule<object, 'shared' | 'user'>
