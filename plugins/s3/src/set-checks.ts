import type { CheckContext, Path, Problem } from '@planner/contract'
import { uploadProblems } from './upload-checks.js'

/** What cannot be in a set of objects. */
export function* setProblems(ctx: CheckContext, index: number): Generator<Problem> {
  const path: Path = ['objects', index]
  const { age = 0, oldest } = ctx.props.objects[index]
  if (oldest !== undefined && oldest <= age)
    yield error('s3.ages', [...path, 'oldest'], `the oldest is older than the newest, which is ${age} days old`, `write more than ${age}`)
  yield* emptyProblems(ctx, [...path, 'objectSize'])
  if (ctx.given([...path, 'unread']) && ctx.input([...path, 'unread'], '1').exceeds(ctx.constant(1, '1', 'all of it')))
    yield error('s3.unread', [...path, 'unread'], 'no more than all of the data can be unread', 'write a part: "80%"')
  yield* uploadProblems(ctx, index)
}

/** How many objects some data is cannot be said if they are empty. */
export function* emptyProblems(ctx: CheckContext, path: Path): Generator<Problem> {
  if (!ctx.given(path) || !ctx.constant(1, 'byte', 'least size').as('KB').exceeds(ctx.input(path, 'KB'))) return
  yield error('s3.empty-objects', path, 'the mean size of an object is a byte or more', 'write it with its unit: "200 KB"')
}

const error = (id: string, path: Path, message: string, hint: string): Problem => ({ id, severity: 'error', path, message, hint })
