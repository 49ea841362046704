import type { CheckContext, CostLine, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/classic.schema.json' with { type: 'json' }
import { balancerProblems, crossZoneProblem } from './balancer-checks.js'
import { balancerFacts } from './balancer-facts.js'
import { addressLines, hoursLine } from './balancer-hours.js'
import type { ClassicProps } from './classic.types.js'

type Context = ResourceContext<ClassicProps>

const FAMILY = 'Load Balancer'

function* lines(ctx: Context): Generator<CostLine> {
  yield hoursLine(ctx, 'Classic Load Balancer', FAMILY)
  yield {
    id: 'data',
    label: 'Data processed',
    quantity: ctx
      .input(['count'], 'balancer')
      .as('1')
      .times(ctx.input(['gb'], 'GB')),
    price: { offer: 'AWSELB', where: { productFamily: FAMILY, usagetype: 'DataProcessing-Bytes' }, per: 'GB' },
    charge: 'usage',
  }
  yield* addressLines(ctx, 1)
}

const facts = (ctx: Context): Facts => balancerFacts(ctx, 'classic')

function* problems(ctx: CheckContext<ClassicProps>): Generator<Problem> {
  yield {
    id: 'elb.previous-generation',
    severity: 'info',
    path: [],
    message: 'the Classic Load Balancer is of the previous generation',
    hint: 'an Application or Network Load Balancer has a lower price per hour in most regions and more features',
  }
  yield* crossZoneProblem(ctx)
  yield* balancerProblems(ctx)
}

export default {
  title: 'Classic Load Balancer',
  summary: 'Load balancing of the previous generation, by each hour or part of an hour and by the GB.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
} satisfies ResourceType<ClassicProps>
