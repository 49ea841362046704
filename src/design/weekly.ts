/** Hours of a week. */
const WEEK = 168

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** What a stretch of the week says of its hours, as written. */
export interface StretchText {
  readonly days?: unknown
  readonly hours?: unknown
}

/** Days of the week (0 is Monday) in `mon-fri`, `sat,sun`, `fri-mon`; undefined if it says something else. */
export const readDays = (text: unknown): readonly number[] | undefined => {
  if (text === undefined) return [0, 1, 2, 3, 4, 5, 6]
  if (typeof text !== 'string' || text.length > 100) return undefined
  const days = new Set<number>()
  for (const part of text.toLowerCase().split(',')) {
    const [from, to, ...more] = part
      .split('-')
      .map((name) => DAYS.findIndex((day) => name.trim() === day || (name.trim().length > 3 && name.trim().startsWith(day))))
    if (from === undefined || from < 0 || (to !== undefined && to < 0) || more.length > 0) return undefined
    for (let day = from; ; day = (day + 1) % 7) {
      days.add(day)
      if (day === (to ?? from)) break
    }
  }
  return [...days].sort((a, b) => a - b)
}

/** Begin and length in hours of `08-18`, `22-06` (over midnight), `00-24`; undefined if it says something else. */
export const readHours = (text: unknown): { readonly begin: number; readonly length: number } | undefined => {
  if (text === undefined) return { begin: 0, length: 24 }
  if (typeof text !== 'string') return undefined
  const [, from, to] = /^\s*(\d{1,2})(?::00)?\s*-\s*(\d{1,2})(?::00)?\s*$/.exec(text) ?? []
  const begin = Number(from)
  const end = Number(to)
  if (from === undefined || to === undefined || begin > 23 || end > 24 || begin === end) return undefined
  return { begin, length: end > begin ? end - begin : end + 24 - begin }
}

/**
 * Which stretch holds in each part of the week, by its index; -1 where none does. The first stretch
 * that matches an hour wins. A stretch over midnight belongs to the day on which it begins.
 */
export const weekOf = (
  stretches: readonly StretchText[],
): readonly { readonly start: number; readonly hours: number; readonly stretch: number }[] => {
  const week = new Array<number>(WEEK).fill(-1)
  for (const [index, stretch] of stretches.entries()) {
    const hours = readHours(stretch.hours)
    for (const day of readDays(stretch.days) ?? []) {
      for (let hour = 0; hour < (hours?.length ?? 0); hour++) {
        const at = (day * 24 + (hours?.begin ?? 0) + hour) % WEEK
        if (week[at] === -1) week[at] = index
      }
    }
  }
  const parts: { start: number; hours: number; stretch: number }[] = []
  for (const [hour, stretch] of week.entries()) {
    const last = parts.at(-1)
    if (last?.stretch === stretch) last.hours++
    else parts.push({ start: hour, hours: 1, stretch })
  }
  return parts
}
