import type { Facts, Finding, Rule } from '@planner/contract'
import { findingOfEach, setting } from '../design-findings.js'

const knowsTheCompany = (one: Facts): boolean => one['identity.federated'] === true && one['identity.federation'] !== 'web-identity'

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'security',
    severity: 'medium',
    title: 'People sign in with the identity of their company',
    failureTitle: 'The company has a directory that sign-in does not use',
    why: 'A second set of identities is kept by hand, and a leaver stays in it.',
    remedy: 'Connect IAM Identity Center with the directory.',
    url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/manage-your-identity-source.html',
    practices: ['SEC02-BP04'],
    controls: { trustedAdvisor: ['c2vlfg0p86'], checkov: ['CKV_AWS_273'] },
    messages: {
      apart: 'Identity Center keeps people of its own beside the directory.',
      none: 'Nobody signs in to AWS through this directory.',
    },
  },
  check(ctx) {
    const centers = ctx.all('aws:identity-center:directory')
    if ([...centers, ...ctx.all('aws:sts:federation')].some(knowsTheCompany)) return 'pass'
    const [directory] = ctx.all('aws:directory-service:directory')
    if (directory === undefined)
      return centers.length > 0 ? 'not-applicable' : { unknown: 'Do people sign in to AWS with the identity of their company?' }
    const fromDirectory = { source: 'active-directory', directory: directory.address }
    if (centers.length > 0)
      return findingOfEach(centers, (center) => ({
        message: 'apart',
        fix: Object.entries(fromDirectory).map(([property, value]) => setting(center, property, value)),
      }))
    return findingOfEach(
      [directory],
      (): Finding<'none'> => ({
        message: 'none',
        fix: [
          {
            op: 'add',
            path: `/resources/${ctx.freeAddress('sign-in')}`,
            value: { type: 'aws:identity-center:directory', ...fromDirectory, mfa: true },
          },
        ],
      }),
    )
  },
} satisfies Rule<object, 'apart' | 'none'>
