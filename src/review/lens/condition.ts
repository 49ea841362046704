/** Whether a choice is made; undefined where nobody said. */
export type Choices = ReadonlyMap<string, boolean | undefined>

/** A condition taken apart: its value for some choices, and the choices that it names. */
export interface Condition {
  readonly names: readonly string[]
  /** Undefined where it depends on a choice that nobody made. */
  holds(choices: Choices): boolean | undefined
}

/** A condition that cannot be read; the message says why. */
export class ConditionError extends Error {}

const DEEPEST = 50

/**
 * Reads a risk rule's condition: `default`, or choices joined by `||`, `&&`, `!` and parentheses. AWS does not state which
 * binds closer; the usual order is taken (`!`, then `&&`, then `||`).
 */
export const readCondition = (text: string): Condition => {
  if (text.trim() === 'default') return { names: [], holds: () => true }
  const tokens = text.match(/\|\||&&|[!()]|[A-Za-z0-9_]+|\S/g) ?? []
  const names: string[] = []
  let place = 0
  let depth = 0

  const joined = (operator: string, part: () => Holds, join: (all: readonly (boolean | undefined)[]) => boolean | undefined): Holds => {
    const parts = [part()]
    while (tokens[place] === operator) {
      place++
      parts.push(part())
    }
    return parts.length === 1 && parts[0] ? parts[0] : (choices) => join(parts.map((each) => each(choices)))
  }
  const either = (): Holds => joined('||', both, (all) => (all.includes(true) ? true : all.includes(undefined) ? undefined : false))
  const both = (): Holds => joined('&&', factor, (all) => (all.includes(false) ? false : all.includes(undefined) ? undefined : true))
  const factor = (): Holds => {
    const token = tokens[place++]
    if (++depth > DEEPEST) throw new ConditionError('is nested too deeply')
    try {
      if (token === '!') {
        const negated = factor()
        return (choices) => {
          const value = negated(choices)
          return value === undefined ? undefined : !value
        }
      }
      if (token === '(') {
        const inner = either()
        if (tokens[place++] !== ')') throw new ConditionError('lacks a closing parenthesis')
        return inner
      }
      if (token === undefined) throw new ConditionError('ends where a choice is expected')
      if (!/^[A-Za-z0-9_]+$/.test(token)) throw new ConditionError(`has "${token}" where a choice is expected`)
      names.push(token)
      return (choices) => choices.get(token)
    } finally {
      depth--
    }
  }

  const holds = either()
  if (place < tokens.length) throw new ConditionError(`has "${tokens[place]}" after its end`)
  return { names, holds }
}

type Holds = (choices: Choices) => boolean | undefined
