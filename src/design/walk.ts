import type { Shape } from './shape.js'

/** What to do at the places of a value that its schema marks. */
export interface Visitor {
  /** An amount. */
  usage?(value: unknown, path: readonly (string | number)[], unit: string): void
  /** The address of another resource. */
  reference?(value: unknown, path: readonly (string | number)[], types: readonly string[]): void
}

/** Visits all amounts and references of a value, in the order of its schema. The path is only valid during the call. */
export const walk = (shape: Shape, value: unknown, visitor: Visitor): void => visit(shape, value, [], visitor)

const visit = (shape: Shape, value: unknown, path: (string | number)[], visitor: Visitor): void => {
  if (shape.unit !== undefined) visitor.usage?.(value, path, shape.unit)
  if (shape.refersTo) visitor.reference?.(value, path, shape.refersTo)
  const enter = (part: Shape, step: string | number, member: unknown): void => {
    path.push(step)
    visit(part, member, path, visitor)
    path.pop()
  }
  if (Array.isArray(value)) {
    if (shape.items) for (let index = 0; index < value.length; index++) enter(shape.items, index, value[index])
  } else if (typeof value === 'object' && value !== null) {
    const members = value as Readonly<Record<string, unknown>>
    for (const [name, part] of shape.properties)
      if (part.marked && members[name] !== undefined && Object.hasOwn(members, name)) enter(part, name, members[name])
    if (shape.others) for (const name of Object.keys(members)) if (!shape.properties.has(name)) enter(shape.others, name, members[name])
  }
  for (const branch of shape.branches) if (branch.shape.marked && branch.holds(value)) visit(branch.shape, value, path, visitor)
}
