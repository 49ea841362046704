import type { CheckContext, CostLine, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/source-repository.schema.json' with { type: 'json' }
import type { SourceRepositoryProps } from './source-repository.types.js'

type Context = ResourceContext<SourceRepositoryProps>

function* lines(ctx: Context): Generator<CostLine> {
  yield {
    id: 'users',
    label: 'Active users',
    quantity: ctx.input(['users'], 'user').times(ctx.month.length),
    price: { offer: 'AWSCodeCommit', where: { meter: 'awscodecommit' }, per: 'user-month', region: 'global' },
    charge: 'usage',
    pool: 'AWSCodeCommit.users',
    allowance: { offer: 'AWSCodeCommit', where: { meter: 'awscodecommit.free' }, region: 'global' },
  }
}

const facts = (_: Context): Facts => ({
  'delivery.source-control': true,
  'storage.encrypted': true,
  'encryption.in-transit': true,
})

function* problems(ctx: CheckContext<SourceRepositoryProps>): Generator<Problem> {
  const closed = ctx.catalog('billing-rules', 'codecommit.closed')
  if (closed)
    yield {
      id: 'codecommit.closed',
      severity: 'info',
      path: [],
      message: `CodeCommit has been closed to accounts without a repository since ${closed.cells.from ?? 'before'}; that it reopened in 2025-11 is reported and not confirmed`,
      hint: 'ask AWS, or take another Git host',
    }
}

export default {
  title: 'CodeCommit repositories',
  summary: 'Active users of the account; the first five are free.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
} satisfies ResourceType<SourceRepositoryProps>
