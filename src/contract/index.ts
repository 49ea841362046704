/**
 * The contract between planner's core and its plugins: types only, no run-time code.
 *
 * A plugin imports from here with `import type` and hands plain objects to the core; nothing
 * crosses the border by `instanceof`, and all arithmetic comes in through the context.
 */
export type * from './commitment.js'
export type * from './line.js'
export type * from './omission.js'
export type * from './plugin.js'
export type * from './problem.js'
export type * from './quantity.js'
export type * from './report.js'
export type * from './resource.js'
export type * from './rule.js'
export type * from './usage.js'
