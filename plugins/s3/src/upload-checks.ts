import type { CheckContext, Path, Problem, Quantity } from '@planner/contract'

/** In KB. AWS advises several parts above it. */
export const ADVISED = 100 * 1024

/** Sizes of objects and parts that AWS refuses. */
export function* uploadProblems(ctx: CheckContext, index: number): Generator<Problem> {
  const path: Path = ['objects', index]
  const name = ctx.given([...path, 'largestObject']) ? 'largestObject' : 'objectSize'
  if (!ctx.given([...path, name])) return
  const largest = ctx.input([...path, name], 'KB')
  if (largest.exceeds(quota(ctx, 's3.object-size', 'TB')))
    yield error('s3.object-size', [...path, name], `an object has at most ${limitText(ctx, 's3.object-size')}`, 'split the data')
  if (ctx.props.objects[index]?.upload === 'single') yield* singleUpload(ctx, path, largest)
  if (ctx.given([...path, 'partSize'])) yield* partProblems(ctx, path, largest)
}

function* singleUpload(ctx: CheckContext, path: Path, largest: Quantity): Generator<Problem> {
  if (largest.exceeds(quota(ctx, 's3.single-put-size', 'GB')))
    yield error(
      's3.multipart-required',
      [...path, 'upload'],
      `one PUT takes at most ${limitText(ctx, 's3.single-put-size')}`,
      'upload in parts: "upload": "multipart" with a "partSize"',
    )
  else if (largest.exceeds(ctx.constant(ADVISED, 'KB', 'S3 user guide')))
    yield {
      id: 's3.multipart-advised',
      severity: 'warn',
      path: [...path, 'upload'],
      message: 'AWS advises to upload objects of more than 100 MB in parts',
      hint: 'set "upload": "multipart" and a "partSize": a part that fails is sent again alone',
    }
}

function* partProblems(ctx: CheckContext, path: Path, largest: Quantity): Generator<Problem> {
  const part = ctx.input([...path, 'partSize'], 'KB')
  const least = quota(ctx, 's3.minimum-part-size-not-the-last-part', 'MB')
  const place = [...path, 'partSize']
  if (part.exceeds(quota(ctx, 's3.maximum-part-size', 'GB')) || least.exceeds(part))
    yield error('s3.multipart-part-size', place, 'a part has 5 MiB to 5 GiB', 'write another size: "64 MB"')
  const most = ctx.spec('service-quotas', 's3.parts-per-multipart-upload', 'default', '1')
  if (part.known && !part.isZero && largest.exceeds(part.times(most)))
    yield error('s3.multipart-parts', place, 'an upload has at most 10,000 parts', 'take larger parts')
}

const quota = (ctx: CheckContext, id: string, unit: string): Quantity => ctx.spec('service-quotas', id, 'default', unit).as('KB')

const limitText = (ctx: CheckContext, id: string): string => {
  const cells = ctx.catalog('service-quotas', id)?.cells
  return `${cells?.default} ${cells?.unit?.split(' ')[0]}`
}

const error = (id: string, path: Path, message: string, hint: string): Problem => ({ id, severity: 'error', path, message, hint })
