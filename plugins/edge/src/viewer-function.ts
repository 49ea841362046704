import type { CostLine, Facts, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/viewer-function.schema.json' with { type: 'json' }
import { GLOBAL } from './amounts.js'
import type { ViewerFunctionProps } from './viewer-function.types.js'

type Context = ResourceContext<ViewerFunctionProps>

function* lines(ctx: Context): Generator<CostLine> {
  yield {
    id: 'invocations',
    label: 'Invocations of CloudFront functions',
    quantity: ctx.input(['invocations'], 'request'),
    price: { offer: 'AmazonCloudFront', where: { usagetype: 'Executions-CloudFrontFunctions' }, per: 'request', region: GLOBAL },
    charge: 'usage',
    pool: 'AmazonCloudFront.functions',
    allowance: { offer: 'AmazonCloudFront', where: { productFamily: 'Free Tier', meter: 'functions.free' }, region: GLOBAL },
  }
}

const facts = ({ props }: Context): Facts => ({
  'compute.serverless': true,
  'compute.edge': true,
  'compute.event': props.event ?? 'viewer-request',
  'availability.multi-zone': true,
  'scaling.automatic': true,
})

export default {
  title: 'CloudFront function',
  summary: 'Invocations of functions that run in every edge location.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
} satisfies ResourceType<ViewerFunctionProps>
