const DAY = 86_400_000

/** Days since 1970-01-01 of an ISO date; undefined if it is not one (`2026-02-30`, `12.5.2026`). */
export function dayNumber(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? undefined : time / DAY
}

const texts = new Map<number, string>()

/** The ISO date of a day number. A book has a few hundred dates, asked for at every lookup. */
export function dayText(day: number): string {
  const known = texts.get(day)
  if (known !== undefined) return known
  const text = new Date(day * DAY).toISOString().slice(0, 10)
  texts.set(day, text)
  return text
}

/** The same day of the month `months` earlier, or the last day of that month. */
export function monthsBefore(text: string, months: number): string {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 - months, Math.min(day, last))).toISOString().slice(0, 10)
}
