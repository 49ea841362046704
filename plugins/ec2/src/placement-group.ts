import type { CheckContext, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/placement-group.schema.json' with { type: 'json' }
import type { PlacementGroupProps } from './placement-group.types.js'

const strategyOf = ({ props }: ResourceContext<PlacementGroupProps>): string => props.strategy ?? 'cluster'

function* problems(ctx: CheckContext<PlacementGroupProps>): Generator<Problem> {
  if (strategyOf(ctx) !== 'cluster') return
  const members = ctx.referrers('placementGroup')
  const zones = new Set(
    members.map((member) => member['availability.zones'] ?? []).flatMap((each) => (each.length === 1 ? each.map(ctx.zoneLetter) : [])),
  )
  if (zones.size > 1)
    yield {
      id: 'placement.single-az',
      severity: 'error',
      path: [],
      message: `its instances are in the zones ${[...zones].sort().join(', ')}; a cluster placement group lies in one`,
      hint: 'put all of them in one zone, or take the strategy "spread" or "partition"',
    }
  const types = new Set(members.map((member) => member['instance.type']))
  if (types.size > 1)
    yield {
      id: 'placement.same-type',
      severity: 'warn',
      path: [],
      message: `its instances are of the types ${[...types].join(', ')}: capacity for a mix is found less often`,
      hint: 'take one type for all of them',
    }
}

export default {
  title: 'Placement group',
  summary: 'Where instances stand to each other: costs nothing, decides what fails together.',
  schema,
  serviceModel: 'infrastructure',
  lines: () => [],
  facts: (ctx: ResourceContext<PlacementGroupProps>): Facts => ({ 'placement.strategy': strategyOf(ctx) }),
  problems,
} satisfies ResourceType<PlacementGroupProps>
