import type { PatchOperation } from '@planner/contract'
import { bareObject, isRecord } from './bare-object.js'
import type { DesignResource } from './design.js'
import { pointerText } from './pointer-text.js'
import type { Pointer } from './source.js'

/** An operation with its pointer taken apart. */
export interface Change {
  readonly op: PatchOperation['op']
  /** `-` is the end of a list. */
  readonly pointer: Pointer
  readonly value?: unknown
}

/** A plugin's patch that cannot be applied; the message says why. */
export class PatchRefused extends Error {}

/** What fixes may change. */
const BY_FIXES = ['resources', 'connections', 'commitments']

/** Takes a JSON Patch of a plugin apart: only these parts of the design can be changed, and only with JSON. */
export const changesOf = (patch: readonly PatchOperation[], parts: readonly string[] = BY_FIXES): readonly Change[] =>
  patch.map(({ op, path, value }) => {
    const pointer = typeof path === 'string' && path.startsWith('/') ? path.slice(1).split('/').map(unescaped) : []
    const [part = ''] = pointer
    if (pointer.length < 2 || pointer.includes('__proto__') || !parts.includes(part))
      throw new PatchRefused(`a patch changes ${parts.slice(0, -1).join(', ')} and ${parts.at(-1)} only, not ${JSON.stringify(path)}`)
    if (op === 'remove') return { op, pointer }
    if ((op !== 'add' && op !== 'replace') || value === undefined)
      throw new PatchRefused(`a patch adds, replaces with a value, or removes, not ${JSON.stringify(op)}`)
    return { op, pointer, value: jsonOf(value) }
  })

/** What a resource creates stands nowhere in the design: its properties are not there to be changed. */
export const changesPart = (patch: readonly PatchOperation[], subject: DesignResource | undefined): boolean =>
  subject?.partOf !== undefined && patch.some(({ path }) => `${path}/`.startsWith(`${pointerText(subject.pointer)}/`))

export const changesCommitment = ({ pointer }: Change): boolean => pointer[0] === 'commitments'

const unescaped = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~')

/** A copy of its own, in the form that parsed designs have. */
const jsonOf = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, part: unknown) => {
    if (key === '__proto__') return undefined
    return isRecord(part) ? Object.freeze(Object.assign(bareObject(), part)) : Array.isArray(part) ? Object.freeze(part) : part
  })

/** The document with the changes, in turn. What does not change is shared. Throws {@link PatchRefused}. */
export const applyChanges = (document: unknown, changes: readonly Change[]): unknown => {
  // What was copied for one change is open to the next: the list of all resources is copied once.
  const copies = new Set<object>()
  const changed = changes.reduce((current, change) => withChange(current, change.pointer, change, copies), document)
  for (const copy of copies) Object.freeze(copy)
  return changed
}

const LISTS: readonly (string | number)[] = ['connections', 'commitments']

const withChange = (value: unknown, [step, ...rest]: Pointer, change: Change, copies: Set<object>): unknown => {
  if (step === undefined) return change.value
  const lost = () => new PatchRefused(`there is no place ${JSON.stringify(change.pointer.join('/'))} in the design`)
  if (Array.isArray(value)) {
    const index = step === '-' ? value.length : Number(step)
    const inserts = rest.length === 0 && change.op === 'add'
    if (!Number.isInteger(index) || index < 0 || index > value.length - (inserts ? 0 : 1)) throw lost()
    const list = copied(value, copies, () => [...value])
    if (inserts) list.splice(index, 0, change.value)
    else if (rest.length === 0 && change.op === 'remove') list.splice(index, 1)
    else list[index] = withChange(list[index], rest, change, copies)
    return list
  }
  if (!isRecord(value)) throw lost()
  const record = copied(value as Record<string, unknown>, copies, () => Object.assign(bareObject(), value))
  if (rest.length === 0 && change.op === 'remove') {
    if (!Object.hasOwn(record, step)) throw lost()
    delete record[step]
    return record
  }
  // RFC 6902 wants the list to be there; a design without connections, or commitments, has none.
  const before = change.pointer.length === 2 && rest[0] === '-' && LISTS.includes(step) ? (record[step] ?? []) : record[step]
  if (before === undefined && (rest.length > 0 || change.op === 'replace')) throw lost()
  record[step] = withChange(before, rest, change, copies)
  return record
}

const copied = <T extends object>(value: T, copies: Set<object>, copy: () => T): T => {
  if (copies.has(value)) return value
  const own = copy()
  copies.add(own)
  return own
}
