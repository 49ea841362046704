import { distance } from 'fastest-levenshtein'
import { PlannerError } from '../errors/planner-error.js'
import type { Line, Result } from '../result/result.types.js'

interface Owner {
  readonly address: string
  readonly title: string
  readonly lines: readonly Line[]
}

/** What has lines of its own: a commitment that a resource owns has its lines there. */
const ownersOf = (result: Result): readonly Owner[] => [
  ...result.resources,
  ...result.commitments
    .filter((commitment) => commitment.owner === undefined)
    .map(({ id, label, lines }) => ({ address: id, title: label, lines })),
]

/** Splits `web.root.storage` into the address of a resource or commitment and the id of a line. */
export const parseTarget = (result: Result, target: string): { readonly address: string; readonly lineId?: string } => {
  const owners = ownersOf(result).filter(({ address }) => target === address || target.startsWith(`${address}.`))
  const owner = owners.reduce<Owner | undefined>(
    (longest, next) => (next.address.length > (longest?.address.length ?? -1) ? next : longest),
    undefined,
  )
  if (owner)
    return target === owner.address
      ? { address: owner.address }
      : { address: owner.address, lineId: target.slice(owner.address.length + 1) }
  throw unknownAddress(result, target)
}

/** The lines that an address and an id, or the first part of ids, name. */
export const linesOf = (result: Result, address: string, lineId?: string): { readonly title: string; readonly lines: readonly Line[] } => {
  const owner = ownersOf(result).find((one) => one.address === address)
  if (!owner) throw unknownAddress(result, address)
  const { title } = owner
  if (lineId === undefined) return { title, lines: owner.lines }
  const exact = owner.lines.filter((line) => line.id === lineId)
  const lines = exact.length > 0 ? exact : owner.lines.filter((line) => line.id.startsWith(`${lineId}.`))
  if (lines.length > 0) return { title, lines }
  const ids = owner.lines.map((line) => line.id)
  throw new PlannerError('OPTION_INVALID', `${address} has no line ${JSON.stringify(lineId)}`, {
    hint: ids.length === 0 ? 'it has no lines: nothing of it is billed' : suggestion(lineId, ids, 'its lines'),
  })
}

const unknownAddress = (result: Result, written: string): PlannerError => {
  const addresses = ownersOf(result).map(({ address }) => address)
  const names = [...addresses, ...ownersOf(result).flatMap(({ address, lines }) => lines.map(({ id }) => `${address}.${id}`))]
  return new PlannerError('OPTION_INVALID', `no resource or commitment of ${result.design.file} is named ${JSON.stringify(written)}`, {
    hint:
      addresses.length === 0 ? 'the design has no resources' : suggestion(written, written.includes('.') ? names : addresses, 'there are'),
  })
}

const SHOWN = 12

const suggestion = (written: string, candidates: readonly string[], introduction: string): string => {
  const bounded = written.slice(0, 200)
  const [nearest] = candidates.map((name) => ({ name, distance: distance(bounded, name) })).sort((a, b) => a.distance - b.distance)
  const near = nearest && nearest.distance <= Math.max(2, bounded.length / 3) ? `did you mean ${JSON.stringify(nearest.name)}? ` : ''
  const more = candidates.length - SHOWN
  return `${near}${introduction}: ${candidates.slice(0, SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
