import type { CheckContext, CostLine, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/deployment.schema.json' with { type: 'json' }
import type { DeploymentProps } from './deployment.types.js'

type Context = ResourceContext<DeploymentProps>

function* lines(ctx: Context): Generator<CostLine> {
  if (ctx.props.target !== 'on-premises') return
  yield {
    id: 'updates',
    label: 'Updates of servers on premises',
    quantity: ctx.input(['updates'], 'update'),
    price: { offer: 'AWSCodeDeploy', where: { meter: 'codedeploy.onprem.update' }, per: 'update' },
    charge: 'usage',
  }
}

const facts = ({ props }: Context): Facts => ({
  'delivery.deployment': true,
  'delivery.target': props.target ?? 'ec2',
  'delivery.strategy': props.strategy ?? 'in-place',
  'delivery.rollback': props.rollback === true,
})

function* problems({ props }: CheckContext<DeploymentProps>): Generator<Problem> {
  if (props.updates !== undefined && props.target !== 'on-premises')
    yield {
      id: 'codedeploy.updates-are-free',
      severity: 'warn',
      path: ['updates'],
      message: `deployments to ${props.target ?? 'ec2'} cost nothing, so that "updates" is not looked at`,
      hint: 'leave "updates" out, or write "target": "on-premises"',
    }
  if (props.target === 'lambda' && (props.strategy ?? 'in-place') === 'in-place')
    yield {
      id: 'codedeploy.strategy',
      severity: 'error',
      path: ['strategy'],
      message: 'a function has no servers to update in place',
      hint: 'write "blue-green", "canary" or "linear"',
    }
}

export default {
  title: 'CodeDeploy application',
  summary: 'Updates of servers on premises; deployments to EC2, Lambda and ECS cost nothing.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
} satisfies ResourceType<DeploymentProps>
