import type { Path, Unit } from '@planner/contract'
import { type Shape, shapeOf } from './shape.js'

const units = new WeakMap<object, Map<string, Unit | undefined>>()

/** The unit that a schema names for the amount at a path; undefined if there is no amount. */
export const usageUnit = (schema: object, path: Path): Unit | undefined => {
  const known = units.get(schema) ?? new Map<string, Unit | undefined>()
  units.set(schema, known)
  const key = path.map((step) => (typeof step === 'number' ? '*' : step)).join('\n')
  if (!known.has(key) && known.size < 10_000) known.set(key, unitAt(shapeOf(schema), path))
  return known.get(key)
}

const unitAt = (shape: Shape | undefined, path: Path): Unit | undefined => {
  if (!shape) return undefined
  const [step, ...rest] = path
  if (step === undefined && shape.unit !== undefined) return shape.unit
  const below = typeof step === 'number' ? shape.items : step === undefined ? undefined : (shape.properties.get(step) ?? shape.others)
  const direct = below && unitAt(below, rest)
  if (direct !== undefined) return direct
  for (const branch of shape.branches) {
    const unit = unitAt(branch.shape, path)
    if (unit !== undefined) return unit
  }
  return undefined
}
