import type { Facts, Rule } from '@planner/contract'
import { findingOfEach } from '../design-findings.js'

const networksOf = (account: Facts): readonly string[] => {
  const networks = account['identity.admin-networks']
  return Array.isArray(networks) ? (networks as readonly string[]) : []
}

const isEverywhere = (network: string): boolean => network.endsWith('/0')

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'security',
    severity: 'low',
    title: 'Administrators come from known networks',
    failureTitle: 'Administrators may come from anywhere',
    why: 'A stolen session then works from any place; bound to an office or a VPN it does not, and the office door counts as a control too.',
    remedy: 'Limit administrators to known address ranges by a condition on the source address.',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_deny-ip.html',
    practices: ['SEC03-BP02', 'SEC03-BP01', 'SEC03-BP05'],
    messages: { anywhere: 'The networks of administrators include {network}, which is everywhere.' },
  },
  check(ctx) {
    const accounts = ctx.all('aws:iam:account')
    if (!accounts.some((account) => networksOf(account).length > 0))
      return { unknown: 'May administrators come from known networks only, or is that not wanted?' }
    return findingOfEach(
      accounts.filter((account) => networksOf(account).some(isEverywhere)),
      (account) => ({ message: 'anywhere', path: ['adminNetworks'], data: { network: networksOf(account).find(isEverywhere) ?? '' } }),
    )
  },
} satisfies Rule<object, 'anywhere'>
