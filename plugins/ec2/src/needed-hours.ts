import type { Finding, RuleContext } from '@planner/contract'
import type { MachineOwner } from './machine-at.js'
import { steadyCount } from './steady-use.js'

/** How many run at night too; none where it runs for a part of the month only. */
export const atNight = (ctx: RuleContext<MachineOwner>): number => {
  const { count, share } = steadyCount(ctx)
  return share < 1 ? 0 : count
}

/** As many as now in working hours, none else; nothing where the design has no place for that. */
export const inWorkingHours = (ctx: RuleContext<MachineOwner>, none: number): Pick<Finding, 'path' | 'fix'> => {
  const value = (count: number) => ({ weekly: [{ days: 'mon-fri', hours: '08-18', value: count }], otherwise: none })
  if (!('min' in ctx.props)) {
    const written = ctx.props.count
    return typeof written === 'number' && ctx.props.purchase === undefined ? ctx.mendedBy(['count'], value(written)) : { path: ['count'] }
  }
  const { min, desired = min, instances, load, purchase, scaling } = ctx.props
  const scheduled = { kind: 'scheduled' }
  if (instances !== undefined || load !== undefined || purchase !== undefined) return { path: ['min'] }
  return {
    path: ['min'],
    fix: [
      { op: 'add', path: ctx.pointer(['min']), value: none },
      { op: 'add', path: ctx.pointer(['instances']), value: value(desired) },
      {
        op: 'add',
        ...(scaling ? { path: ctx.pointer(['scaling', '-']), value: scheduled } : { path: ctx.pointer(['scaling']), value: [scheduled] }),
      },
    ],
  }
}
