import type { CheckContext, CostLine, Facts, Problem, Quantity, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/accelerator.schema.json' with { type: 'json' }
import type { AcceleratorProps } from './accelerator.types.js'
import { GLOBAL, inputOr } from './amounts.js'
import { AREAS, type Area, areasOf, dominantData } from './premium-data.js'

type Context = ResourceContext<AcceleratorProps>

function* lines(ctx: Context): Generator<CostLine> {
  yield {
    id: 'hours',
    label: 'Accelerators',
    quantity: ctx.input(['count'], 'accelerator').times(inputOr(ctx, ['hours'], 'hour', () => ctx.month.hours).atMost(ctx.month.hours)),
    price: { offer: 'AWSGlobalAccelerator', where: { meter: 'fixed-fee' }, per: 'accelerator-hour', region: GLOBAL },
    charge: 'recurring',
  }
  const dominant = dominantData(ctx)
  for (const [index, group] of (ctx.props.endpointGroups ?? [{}]).entries()) {
    const region = group.region ?? ctx.region
    const areas = areasOf(group)
    for (const area of areas.length > 0 ? areas : (['usMexicoCanada'] as const))
      yield premiumLine(area, { id: `premium.${region}.${AREAS[area].id}`, region }, dominant(index, area))
  }
}

const premiumLine = (area: Area, { id, region }: { readonly id: string; readonly region: string }, quantity: Quantity): CostLine => ({
  id,
  label: `Premium for data between ${region} and ${AREAS[area].label}`,
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

function* problems({ props, region }: CheckContext<AcceleratorProps>): Generator<Problem> {
  const seen = new Set<string>()
  for (const [index, group] of (props.endpointGroups ?? []).entries()) {
    const name = group.region ?? region
    if (seen.has(name))
      yield {
        id: 'global-accelerator.endpoint-groups',
        severity: 'error',
        path: ['endpointGroups', index],
        message: `there are two endpoint groups for ${name}`,
        hint: 'put their endpoints and traffic together, or correct "region"',
      }
    seen.add(name)
  }
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
