import { bareObject, isRecord } from './bare-object.js'
import type { Shape } from './shape.js'

/**
 * A value with the defaults of its schema filled in where nothing was written. What is complete is
 * returned as it is; the value itself is never changed, so that the design as written still tells
 * which values are defaults. Everything new is frozen.
 */
export const withDefaults = (shape: Shape, value: unknown): unknown => {
  let filled = isRecord(value) ? withMembers(shape, value) : Array.isArray(value) ? withItems(shape, value) : value
  for (const branch of shape.branches) if (branch.holds(filled)) filled = withDefaults(branch.shape, filled)
  return filled
}

const withMembers = (shape: Shape, value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  let copy: Record<string, unknown> | undefined
  const set = (name: string, member: unknown): void => {
    copy ??= copyOf(value)
    copy[name] = member
  }
  for (const [name, part] of shape.properties) {
    const written = Object.hasOwn(value, name) ? value[name] : defaultOf(part)
    const member = written === undefined ? undefined : withDefaults(part, written)
    if (member !== value[name]) set(name, member)
  }
  if (shape.others) {
    for (const name of Object.keys(value)) {
      if (shape.properties.has(name)) continue
      const member = withDefaults(shape.others, value[name])
      if (member !== value[name]) set(name, member)
    }
  }
  return copy ? Object.freeze(copy) : value
}

const copyOf = (value: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const copy = bareObject()
  for (const name in value) copy[name] = value[name]
  return copy
}

const withItems = (shape: Shape, value: readonly unknown[]): readonly unknown[] => {
  const { items } = shape
  if (!items) return value
  const filled = value.map((item) => withDefaults(items, item))
  return filled.every((item, index) => item === value[index]) ? value : Object.freeze(filled)
}

/** A default may stand beside a reference to a definition, or in it. */
const defaultOf = (shape: Shape): unknown =>
  shape.default ?? shape.branches.map((branch) => branch.shape.default).find((value) => value !== undefined)
