import type { Facts } from '@planner/contract'

/** Works something out once for each list: the core hands the same list to every resource that is judged, be they thousands. */
export const onceFor = <T>(work: (list: readonly Facts[]) => T): ((list: readonly Facts[]) => T) => {
  const known = new WeakMap<readonly Facts[], { readonly value: T }>()
  return (list) => {
    const found = known.get(list) ?? { value: work(list) }
    known.set(list, found)
    return found.value
  }
}
