import type { CostLine, Facts, ResourceContext, ResourceType, Unit } from '@planner/contract'
import schema from '../schemas/stack.schema.json' with { type: 'json' }
import type { StackProps } from './stack.types.js'

type Context = ResourceContext<StackProps>

const METERS = [
  ['handlerOperations', 'handlers', 'Operations of third-party types', 'resourceprovider-invocation-per-operations', 'operation'],
  ['handlerDuration', 'handlers.duration', 'Third-party types, beyond 30 seconds', 'resourceprovider-duration-per-second', 'second'],
  ['hookOperations', 'hooks', 'Operations of hooks', 'hook-invocation-per-operations', 'operation'],
  ['hookDuration', 'hooks.duration', 'Hooks, beyond 30 seconds', 'hook-duration-per-seconds', 'second'],
] as const satisfies readonly (readonly [input: string, id: string, label: string, meter: string, unit: Unit])[]

function* lines(ctx: Context): Generator<CostLine> {
  for (const [input, id, label, meter, unit] of METERS)
    if (ctx.given([input]))
      yield {
        id,
        label,
        quantity: ctx.input([input], unit),
        price: { offer: 'AWSCloudFormation', where: { meter: `cloudformation-${meter}` }, per: unit },
        charge: 'usage',
      }
}

const facts = ({ props }: Context): Facts => ({
  'delivery.infrastructure-as-code': true,
  'delivery.describes': props.resources,
  'delivery.versioned': props.versioned,
  'delivery.portable': props.portable,
  'delivery.rollback': props.rollback !== false,
  'delivery.other-regions': props.regions ?? [],
})

export default {
  title: 'CloudFormation stack',
  summary: 'Handlers of third-party types and hooks; the types of AWS cost nothing, and what they make is billed by its own service.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
} satisfies ResourceType<StackProps>
