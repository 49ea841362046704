import type { CheckContext, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/landing-zone.schema.json' with { type: 'json' }
import type { LandingZoneProps } from './landing-zone.types.js'

type Context = ResourceContext<LandingZoneProps>

const facts = ({ props }: Context): Facts => ({
  'organization.landing-zone': true,
  'organization.controls': props.controls,
  'audit.trail': props.trail !== undefined,
  'audit.configuration': props.recorder !== undefined,
})

function* problems({ props }: CheckContext<LandingZoneProps>): Generator<Problem> {
  for (const [name, type] of [
    ['recorder', 'aws:config:recorder'],
    ['trail', 'aws:cloudtrail:trail'],
  ] as const)
    if (props[name] === undefined)
      yield {
        id: `control-tower.${name}`,
        severity: 'warn',
        path: [name],
        message: `a landing zone sets up an ${type}, which is billed, and none is named`,
        hint: `add an ${type} and write its address as "${name}"`,
      }
}

export default {
  title: 'Control Tower landing zone',
  summary: 'Accounts set up by one plan. Costs nothing by itself: name the recorder, trail and buckets that it sets up.',
  schema,
  serviceModel: 'abstracted',
  lines: () => [],
  facts,
  problems,
} satisfies ResourceType<LandingZoneProps>
