import type { Facts, Finding, PatchOperation, RuleContext } from '@planner/contract'

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

/** `wanted`, or with a number behind it if the design has that address already. */
export const freeAddress = (ctx: Pick<RuleContext, 'all'>, wanted: string): string => {
  const taken = new Set(ctx.all('*').map(({ address }) => address))
  let free = wanted
  for (let number = 2; taken.has(free); number += 1) free = `${wanted}-${number}`
  return free
}
