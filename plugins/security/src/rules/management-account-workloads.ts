import type { Rule } from '@planner/contract'
import type { OrganizationProps } from '../organization.types.js'

export default {
  appliesTo: 'aws:organizations:organization',
  meta: {
    pillar: 'security',
    severity: 'high',
    title: 'The management account pays and governs, and nothing else',
    failureTitle: 'Workloads run in the management account',
    why: 'Service control policies do not hold there, and whoever breaks into a workload stands beside the keys to every account.',
    remedy: 'Move the workloads into member accounts.',
    url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_best-practices_mgmt-acct.html',
    practices: ['SEC01-BP01', 'COST02-BP03'],
    messages: { workloads: 'Workloads run in the management account.' },
  },
  check: ({ pointer, props }) =>
    props.managementWorkloads === true
      ? {
          message: 'workloads',
          path: ['managementWorkloads'],
          fix: [{ op: 'add', path: pointer(['managementWorkloads']), value: false }],
        }
      : 'pass',
} satisfies Rule<OrganizationProps, 'workloads'>
