import type { Facts, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/placement-group.schema.json' with { type: 'json' }
import type { PlacementGroupProps } from './placement-group.types.js'

export default {
  title: 'Placement group',
  summary: 'Where instances stand to each other: costs nothing, decides what fails together.',
  schema,
  serviceModel: 'infrastructure',
  lines: () => [],
  facts: ({ props }: ResourceContext<PlacementGroupProps>): Facts => ({ 'placement.strategy': props.strategy ?? 'cluster' }),
} satisfies ResourceType<PlacementGroupProps>
