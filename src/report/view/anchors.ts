import type { Line, Result } from '../../result/result.types.js'

/** Where things stand on the page: numbered, since a name may be any text. */
export interface Anchors {
  /** Of resources and commitments, by address. */
  readonly owners: ReadonlyMap<string, string>
  readonly lines: ReadonlyMap<Line, string>
}

export const anchorsOf = ({ resources, commitments }: Result): Anchors => {
  const owners = new Map(resources.map(({ address }, index) => [address, `r${index}`]))
  for (const [index, { id }] of commitments.entries()) owners.set(id, `c${index}`)
  const lines = new Map<Line, string>()
  for (const { lines: own } of [...resources, ...commitments]) for (const line of own) lines.set(line, `t${lines.size}`)
  return { owners, lines }
}
