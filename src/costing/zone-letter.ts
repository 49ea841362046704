/** `a` and `eu-west-1a` are one zone; a Local Zone (`us-east-1-bos-1a`) keeps its name. */
export const zoneLetter = (zone: string): string => (/^[a-z]{2,}(-[a-z]+)+-\d+[a-z]$/.test(zone) ? zone.slice(-1) : zone)
