import type { CheckContext, CostLine, Facts, Problem, Quantity, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/build-project.schema.json' with { type: 'json' }
import type { BuildProjectProps } from './build-project.types.js'

type Context = ResourceContext<BuildProjectProps>

const MACHINE = { linux: 'Linux', arm: 'ARM', windows: 'Windows' } as const

function* lines(ctx: Context): Generator<CostLine> {
  const { environment = 'linux', size = 'small' } = ctx.props
  yield {
    id: 'builds',
    label: `Build minutes, ${MACHINE[environment]}, general1.${size}`,
    quantity: minutes(ctx).named('build minutes'),
    price: { offer: 'CodeBuild', where: { usagetype: `Build-Min:${MACHINE[environment]}:g1.${size}` }, per: 'minute' },
    charge: 'usage',
  }
}

const minutes = (ctx: Context): Quantity => {
  if (ctx.given(['minutes'])) return ctx.input(['minutes'], 'minute')
  const each = ctx.input(['duration'], 'minute').roundUpTo(ctx.constant(1, 'minute', 'each build is billed by the started minute'))
  return ctx.input(['builds'], 'build').times(each).as('minute')
}

const facts = ({ props }: Context): Facts => ({
  'delivery.build': true,
  'delivery.source': props.source,
  'logging.group': props.logGroup,
  'network.vpc': props.vpc === true,
  'network.public': false,
  'storage.encrypted': true,
})

function* problems({ props }: CheckContext<BuildProjectProps>): Generator<Problem> {
  if (props.minutes !== undefined && (props.builds !== undefined || props.duration !== undefined))
    yield {
      id: 'codebuild.minutes-twice',
      severity: 'warn',
      path: ['minutes'],
      message: '"minutes" is what is billed, so that "builds" and "duration" are not looked at',
      hint: 'give "minutes", or "builds" and "duration"',
    }
  if (props.environment === 'windows' && (props.size === 'small' || props.size === undefined))
    yield {
      id: 'codebuild.size',
      severity: 'error',
      path: ['size'],
      message: 'Windows builds have no small machine',
      hint: 'write "medium" or larger',
    }
}

export default {
  title: 'CodeBuild project',
  summary: 'Build minutes by environment and size, each build by the started minute.',
  schema,
  serviceModel: 'container',
  lines,
  facts,
  problems,
} satisfies ResourceType<BuildProjectProps>
