import type { Rule } from '@planner/contract'

// SUS01-BP01 asks for a region with a low published intensity and gives no figure. The least is what grids of wind, water
// or nuclear power have; above the most, coal makes much of it.
const CLEAN = 100
const DIRTY = 500

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'sustainability',
    severity: 'low',
    title: 'The region was chosen with its electricity in mind',
    failureTitle: 'The region has electricity that emits much',
    why: 'The same work emits many times more where coal makes the electricity; the region is the cheapest thing to change before a launch.',
    remedy: 'Of the regions that are near enough and allowed, take one with cleaner electricity.',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/sustainability-pillar/sus_sus_region_a2.html',
    practices: ['SUS01-BP01', 'COST07-BP02'],
    messages: { dirty: 'The grid of {region} emits {grams} g CO2e per kWh.' },
  },
  check(ctx) {
    const { gramsPerKwh, year } = ctx.catalog('carbon-grid', ctx.region)?.cells ?? {}
    if (gramsPerKwh === undefined) return { unknown: `Was ${ctx.region} chosen with its electricity in mind?` }
    const grams = Number(gramsPerKwh)
    if (grams <= CLEAN) return 'pass'
    if (grams >= DIRTY) return { message: 'dirty', data: { region: ctx.region, grams } }
    return { unknown: `Was ${ctx.region} chosen with its electricity in mind? Its grid emitted ${grams} g CO2e per kWh in ${year}.` }
  },
} satisfies Rule<object, 'dirty'>
