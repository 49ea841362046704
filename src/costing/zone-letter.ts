/** `a` and `eu-west-1a` are one zone; a Local Zone (`us-east-1-bos-1a`) and the id of a zone (`use1-az1`) stay as they are. */
export const zoneLetter = (zone: string): string => (/^[a-z]{2,}(-[a-z]+)+-\d+[a-z]$/.test(zone) ? zone.slice(-1) : zone)
