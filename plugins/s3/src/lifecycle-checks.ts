import type { CheckContext, Path, Problem } from '@planner/contract'
import { className, plainSpec, type StorageClass, transitionRow } from './classes.js'
import type { Rule, RuleMove } from './lifecycle.js'

interface Written {
  readonly prefix: string
  readonly class: StorageClass
}

/** What AWS refuses in lifecycle rules, and what they will not do or make dear. */
export function* lifecycleProblems(ctx: CheckContext, rules: readonly Rule[], sets: readonly Written[]): Generator<Problem> {
  for (const [index, rule] of rules.entries()) {
    const path = ['lifecycle', index]
    const meant = sets.filter(({ prefix }) => prefix.startsWith(rule.prefix ?? ''))
    yield* scopeProblems(rule, path, sets, meant)
    const from = [...new Set(meant.map((set) => set.class))]
    yield* moveProblems(ctx, rule.transitions ?? [], [...path, 'transitions'], from, rule.expireAfterDays)
    yield* moveProblems(
      ctx,
      rule.noncurrent?.transitions ?? [],
      [...path, 'noncurrent', 'transitions'],
      from,
      rule.noncurrent?.expireAfterDays,
    )
    if (rule.noncurrent?.newestKept !== undefined && rule.noncurrent.expireAfterDays === undefined)
      yield error(
        's3.lifecycle-newest-kept',
        [...path, 'noncurrent', 'newestKept'],
        'versions are kept only from an expiry',
        'set "expireAfterDays" beside it',
      )
    yield* smallObjects(ctx, rule, path, sets)
  }
}

function* scopeProblems(rule: Rule, path: Path, sets: readonly Written[], meant: readonly Written[]): Generator<Problem> {
  const own = rule.prefix ?? ''
  const within = sets.find(({ prefix }) => own !== prefix && own.startsWith(prefix))
  if (meant.length === 0)
    yield {
      id: 's3.lifecycle-without-objects',
      severity: 'warn',
      path: [...path, 'prefix'],
      message: within
        ? `the rule holds for a part of the set "${within.prefix}" that the design does not tell apart, so it moves nothing here`
        : `no set of objects begins with "${own}"`,
      hint: `describe those objects as a set of their own with "prefix": "${own}"`,
    }
}

function* moveProblems(
  ctx: CheckContext,
  moves: readonly RuleMove[],
  path: Path,
  classes: readonly StorageClass[],
  expireAfterDays: number | undefined,
): Generator<Problem> {
  for (const [index, move] of moves.entries()) {
    const place = [...path, index]
    const before = moves[index - 1]
    if (before && move.afterDays <= before.afterDays)
      yield error(
        's3.lifecycle-order',
        [...place, 'afterDays'],
        'each move comes later than the one before',
        `write more than ${before.afterDays} days`,
      )
    else yield* stepProblems(ctx, move, before, place, classes)
  }
  const last = moves.at(-1)
  if (last && expireAfterDays !== undefined) yield* endProblems(ctx, last, expireAfterDays, path.slice(0, -1))
}

function* stepProblems(
  ctx: CheckContext,
  move: RuleMove,
  before: RuleMove | undefined,
  place: Path,
  classes: readonly StorageClass[],
): Generator<Problem> {
  const row = transitionRow(ctx, before?.to ?? 'standard', move.to)
  if (before && row?.allowed !== 'yes') {
    yield error(
      's3.lifecycle-order',
      [...place, 'to'],
      `objects do not move from ${className(before.to)} to ${className(move.to)}: rules go down the ladder`,
      'take a colder class, or leave this move out',
    )
    return
  }
  if (!before && classes.length > 0 && classes.every((own) => transitionRow(ctx, own, move.to)?.allowed !== 'yes'))
    yield {
      id: 's3.lifecycle-without-effect',
      severity: 'warn',
      path: [...place, 'to'],
      message: `objects in ${classes.map(className).join(' and ')} do not move to ${className(move.to)}`,
      hint: 'leave the rule out, or write the objects into another class',
    }
  const least = Number(row?.minObjectAgeDays ?? 0)
  if (move.afterDays < least)
    yield error(
      's3.lifecycle-ia-30',
      [...place, 'afterDays'],
      `objects move to ${className(move.to)} at an age of ${least} days or more`,
      `write ${least} or more`,
    )
  const stay = before ? Number(row?.minDaysInFromClassWithinOneRule ?? 0) : 0
  if (before && move.afterDays >= least && move.afterDays - before.afterDays < stay)
    yield error(
      's3.lifecycle-minimum-stay',
      [...place, 'afterDays'],
      `within one rule objects stay in ${className(before.to)} for ${stay} days`,
      `write ${before.afterDays + stay} or more`,
    )
}

function* endProblems(ctx: CheckContext, last: RuleMove, expireAfterDays: number, path: Path): Generator<Problem> {
  const place = [...path, 'expireAfterDays']
  if (expireAfterDays <= last.afterDays)
    return yield error('s3.lifecycle-order', place, 'objects expire after their last move', `write more than ${last.afterDays} days`)
  const least = plainSpec(ctx, last.to, 'minStorageDays')
  if (expireAfterDays - last.afterDays < least)
    yield {
      id: 's3.lifecycle-early-delete',
      severity: 'warn',
      path: place,
      message: `objects expire ${expireAfterDays - last.afterDays} days after they come to ${className(last.to)}, which bills ${least}`,
      hint: `expire them after ${last.afterDays + least} days, or leave out the move`,
    }
}

/** Objects below 128 KB stay where they are, unless the rule says a size of its own. */
function* smallObjects(ctx: CheckContext, rule: Rule, path: Path, sets: readonly Written[]): Generator<Problem> {
  const to = rule.transitions?.[0]?.to
  if (to === undefined || rule.minimumKb !== undefined || rule.maximumKb !== undefined) return
  for (const [index, { prefix, class: own }] of sets.entries()) {
    if (!prefix.startsWith(rule.prefix ?? '') || !ctx.given(['objects', index, 'objectSize'])) continue
    const least = transitionRow(ctx, own, to)?.defaultMinObjectKb
    if (least === undefined) continue
    const short = ctx.constant(least, 'KB', 'least size that moves').minus(ctx.input(['objects', index, 'objectSize'], 'KB'))
    if (short.known && !short.atLeast(ctx.constant(0, 'KB', 'none')).isZero)
      yield {
        id: 's3.lifecycle-small-objects',
        severity: 'warn',
        path: [...path, 'transitions'],
        message: `objects below ${least} KB do not move by default, and those of the set "${prefix}" are smaller`,
        hint: 'put small objects together, or set "minimumKb"; infrequent access classes bill 128 KB for each all the same',
      }
  }
}

const error = (id: string, path: Path, message: string, hint: string): Problem => ({ id, severity: 'error', path, message, hint })
