const HOURS: Readonly<Record<string, number>> = { s: 1 / 3600, m: 1 / 60, min: 1 / 60, h: 1, d: 24 }

/** A length of time as designs state it (`15m`, `1.5 h`), in hours. */
export const hoursOf = (duration: string): number => {
  const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)\s?(s|m|min|h|d)$/.exec(duration) ?? []
  return Number(number) * (HOURS[unit] ?? Number.NaN)
}
