import type { RuleContext } from '@planner/contract'
import { onceFor } from './once-for.js'

const addressesOf = onceFor((all) => new Set(all.map(({ address }) => address)))

/** `wanted`, or with a number behind it if the design has that address already. */
export const freeAddress = (ctx: Pick<RuleContext, 'all'>, wanted: string): string => {
  const taken = addressesOf(ctx.all('*'))
  let free = wanted
  for (let number = 2; taken.has(free); number += 1) free = `${wanted}-${number}`
  return free
}
