import type { Facts, Finding, PatchOperation } from '@planner/contract'

/** What a rule on the design finds of each of these resources; a pass if there are none. */
export const findingOfEach = <M extends string>(
  wrong: readonly Facts[],
  finding: (one: Facts) => Finding<M>,
): 'pass' | readonly Finding<M>[] => (wrong.length === 0 ? 'pass' : wrong.map((one) => ({ ...at(one), ...finding(one) })))

const at = ({ address }: Facts): { readonly address?: string } => (address === undefined ? {} : { address })

/** Sets a property of another resource than the one that is judged. */
export const setting = ({ address }: Facts, property: string, value: unknown): PatchOperation => ({
  op: 'add',
  path: `/resources/${address}/${property}`,
  value,
})
