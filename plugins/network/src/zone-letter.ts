/** `a` and `eu-west-1a` are one zone. */
export const zoneLetter = (zone: string): string => zone.slice(-1)
