import type { CheckContext, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/organization-unit.schema.json' with { type: 'json' }
import type { OrganizationUnitProps } from './organization-unit.types.js'

type Context = ResourceContext<OrganizationUnitProps>

const depthOf = (ctx: Context): number => {
  const above = [...ctx.related('parent'), ...ctx.related('organization')][0]?.['organization.depth']
  return (typeof above === 'number' ? above : 0) + 1
}

const facts = (ctx: Context): Facts => ({
  'organization.unit': true,
  'organization.depth': depthOf(ctx),
  'organization.policies-attached': ctx.props.policies ?? [],
})

function* problems(ctx: CheckContext<OrganizationUnitProps>): Generator<Problem> {
  const { organization, parent } = ctx.props
  if (organization !== undefined && parent !== undefined)
    yield {
      id: 'org.ou-single-parent',
      severity: 'error',
      path: ['parent'],
      message: 'a unit is in one place: right under the root, or in another unit',
      hint: 'leave "organization" or "parent" out',
    }
  if (organization === undefined && parent === undefined)
    yield {
      id: 'org.ou-without-parent',
      severity: 'error',
      path: ['organization'],
      message: 'the unit is in no organization',
      hint: 'write the address of the organization, or of the unit above as "parent"',
    }
  const most = Number(ctx.catalog('service-quotas', 'organizations.ou-nesting')?.cells.default)
  if (depthOf(ctx) > most)
    yield {
      id: 'org.depth',
      severity: 'error',
      path: ['parent'],
      message: `units are nested ${depthOf(ctx)} deep, and AWS allows ${most}`,
      hint: 'move the unit further up',
    }
}

export default {
  title: 'Organizational unit',
  summary: 'Accounts governed alike. Costs nothing: Organizations has no charge.',
  schema,
  serviceModel: 'abstracted',
  global: true,
  lines: () => [],
  facts,
  problems,
} satisfies ResourceType<OrganizationUnitProps>
