import type { Facts, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/organization.schema.json' with { type: 'json' }
import type { OrganizationProps } from './organization.types.js'

type Context = ResourceContext<OrganizationProps>

const facts = (ctx: Context): Facts => ({
  'organization.policies': ctx.props.features !== 'consolidated-billing',
  'organization.management-workloads': ctx.props.managementWorkloads === true,
  'organization.shares-reservations': ctx.props.sharesReservations !== false,
  'organization.depth': 0,
  'organization.policies-attached': ctx.props.policies ?? [],
  'organization.children': ctx.referrers('organization').flatMap(({ address }) => address ?? []),
})

export default {
  title: 'Organization',
  summary: 'Accounts with one bill. Costs nothing; tiers, reservations and savings plans are shared over its accounts.',
  schema,
  serviceModel: 'abstracted',
  global: true,
  lines: () => [],
  facts,
} satisfies ResourceType<OrganizationProps>
