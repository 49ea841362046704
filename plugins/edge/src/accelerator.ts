import type { CheckContext, CostLine, Facts, Problem, Quantity, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/accelerator.schema.json' with { type: 'json' }
import type { AcceleratorProps } from './accelerator.types.js'
import { GLOBAL } from './amounts.js'
import { AREAS, type Area, areasOf, dominantData } from './premium-data.js'

type Context = ResourceContext<AcceleratorProps>

function* lines(ctx: Context): Generator<CostLine> {
  yield {
    id: 'hours',
    label: 'Accelerators',
    quantity: ctx.input(['count'], 'accelerator').times(ctx.input(['hours'], 'hour', ctx.month.hours).atMost(ctx.month.hours)),
    price: { offer: 'AWSGlobalAccelerator', where: { meter: 'fixed-fee' }, per: 'accelerator-hour', region: GLOBAL },
    charge: 'recurring',
  }
  const dominant = dominantData(ctx)
  for (const [index, group] of (ctx.props.endpointGroups ?? [{}]).entries()) {
    const region = group.region ?? ctx.region
    if (isRepeated(ctx, index)) continue
    const areas = areasOf(group)
    for (const area of areas.length > 0 ? areas : (['usMexicoCanada'] as const))
      yield premiumLine(area, { id: `premium.${region}.${AREAS[area].id}`, region }, dominant(index, area))
  }
}

const premiumLine = (area: Area, { id, region }: { readonly id: string; readonly region: string }, quantity: Quantity): CostLine => ({
  id,
  label: `Premium data, ${AREAS[area].label} and ${region}`,
  quantity,
  price: { offer: 'AWSGlobalAccelerator', where: { meter: `dt-premium.${AREAS[area].id}` }, per: 'GB', region },
  charge: 'usage',
  note: 'in addition to data transfer; only the direction with more data of the month is billed',
})

const facts = ({ props, region }: Context): Facts => {
  const groups = props.endpointGroups ?? []
  const regions = [...new Set(groups.map((group) => group.region ?? region))].sort()
  return {
    'network.public': true,
    'network.edge': true,
    'accelerator.regions': regions,
    'accelerator.targets': groups.flatMap(({ endpoints = [] }) => endpoints),
    'accelerator.multi-region': regions.length > 1,
    'network.client-address-kept': props.clientAddressKept === true,
    'protection.ddos': 'standard',
    'availability.multi-zone': true,
  }
}

function* problems(ctx: CheckContext<AcceleratorProps>): Generator<Problem> {
  for (const [index, group] of (ctx.props.endpointGroups ?? []).entries())
    if (isRepeated(ctx, index))
      yield {
        id: 'global-accelerator.endpoint-groups',
        severity: 'error',
        path: ['endpointGroups', index],
        message: `there are two endpoint groups for ${group.region ?? ctx.region}`,
        hint: 'put their endpoints and traffic together, or correct "region"',
      }
}

/** Whether an endpoint group before has the same region. */
const isRepeated = ({ props, region }: Context, index: number): boolean => {
  const regions = (props.endpointGroups ?? [{}]).map((group) => group.region ?? region)
  return regions.indexOf(regions[index] ?? region) < index
}

export default {
  title: 'Global Accelerator',
  summary: 'Accelerators by the hour, and the premium for data in its larger direction by edge area.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
} satisfies ResourceType<AcceleratorProps>
