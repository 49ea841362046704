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
