import type { Facts } from '@planner/contract'

/** Whether a fact is as a catalogue wants it: `yes`, `no`, `is <text>`, `not <text>`, `has <text>`, `least <number>`. */
export const fulfils = (value: Facts[string], wanted: string): boolean => {
  if (wanted === 'yes') return value === true
  if (wanted === 'no') return value === false
  const [word, text = ''] = wanted.split(' ')
  if (word === 'has') return Array.isArray(value) && value.includes(text)
  if (word === 'least') return typeof value === 'number' && value >= Number(text)
  return word === 'not' ? value !== text : value === text
}

/** Facts asked for once each. A plugin that fails tells nothing here; the estimate and the rules say that it failed. */
export const guarded = (factsOf: (address: string) => Facts): ((address: string) => Facts) => {
  const known = new Map<string, Facts>()
  const ask = (address: string): Facts => {
    try {
      return factsOf(address)
    } catch {
      return {}
    }
  }
  return (address) => {
    const facts = known.get(address) ?? ask(address)
    known.set(address, facts)
    return facts
  }
}
