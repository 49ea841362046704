import type { DesignSource, Pointer, SourcePosition } from './source.js'

/** Where a member of an object or a list stands. `P` is how a parser names a place. */
export interface Member<P> {
  /** Offset of the key; of the value in a list. */
  readonly key: number
  readonly value: P
}

export type Members<P> = ReadonlyMap<string | number, Member<P>>

/** How to find one's way in a parsed text. */
export interface Layout<P> {
  readonly root: P
  offset(place: P): number
  /** Members of the object or list at a place; undefined if it is neither. May be costly. */
  members(place: P): Members<P> | undefined
}

/** Containers whose members stay known; one path through a design is never deeper. */
const REMEMBERED = 128

/** The positions of a text, worked out when asked for. */
export const createSource = <P>(file: string, text: string, layout: Layout<P>): DesignSource => {
  const position = positionsOf(file, text)
  const known = new Map<P, Members<P> | undefined>()

  const membersOf = (place: P): Members<P> | undefined => {
    const members = known.has(place) ? known.get(place) : layout.members(place)
    known.delete(place)
    known.set(place, members)
    if (known.size > REMEMBERED) for (const oldest of known.keys()) return known.delete(oldest) ? members : members
    return members
  }

  const find = (pointer: Pointer): { readonly key: number; readonly value: number } => {
    let place = layout.root
    let key = layout.offset(place)
    for (const step of pointer) {
      const members = membersOf(place)
      const member = members?.get(step) ?? members?.get(typeof step === 'number' ? String(step) : Number(step))
      if (!member) break
      place = member.value
      key = member.key
    }
    return { key, value: layout.offset(place) }
  }

  return {
    file,
    position: (pointer) => position(find(pointer).value),
    keyPosition: (pointer) => position(find(pointer).key),
  }
}

/** Turns offsets of a text into lines and columns, both from 1. */
export const positionsOf = (file: string, text: string): ((offset: number) => SourcePosition) => {
  let starts: readonly number[] | undefined
  return (offset) => {
    starts ??= lineStarts(text)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

const lineStarts = (text: string): readonly number[] => {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
  return starts
}
