import table from './regions.json' with { type: 'json' }

const CODE_BY_NAME: ReadonlyMap<string, string> = new Map(
  table.regions.flatMap(({ code, names }) => names.map((name) => [name, code] as const)),
)
const PREFIXES_BY_CODE: ReadonlyMap<string, readonly string[]> = new Map(
  table.regions.map(({ code, prefixes }) => [code, prefixes] as const),
)
const NO_PLACE: ReadonlySet<string> = new Set(['Any', 'Global', 'global', 'aws-global', 'NA', 'None', 'External'])
/** `LAX1-`, `APS9-`: for Local Zones and for regions that the table does not know yet. */
const USUAL_PREFIX = /^[A-Z]{2,3}\d-(?=.)/

/** What a product says of its place. */
export interface Place {
  readonly regionCode: string
  readonly location: string
  readonly fromRegionCode: string
  readonly fromLocation: string
  readonly toRegionCode: string
  readonly toLocation: string
}

/**
 * Where a product is priced: its region code; before 2021 its location's name; for data transfer where it comes from,
 * else where it goes to; else `fileRegion`, the region whose file it stands in; `global` if nothing names a place.
 */
export function productRegion(place: Place, fileRegion: string | undefined): string {
  const { regionCode, location, fromRegionCode, fromLocation, toRegionCode, toLocation } = place
  if (isPlace(regionCode)) return regionCode
  if (fileRegion !== undefined && isPlace(fileRegion)) return fileRegion
  const codes = [location, fromRegionCode, fromLocation, toRegionCode, toLocation].filter(isPlace)
  return codes.map(regionOf).find((region) => region !== undefined) ?? codes[0] ?? 'global'
}

function regionOf(name: string): string | undefined {
  return CODE_BY_NAME.get(name) ?? (PREFIXES_BY_CODE.has(name) ? name : undefined)
}

function isPlace(name: string): boolean {
  return name !== '' && !NO_PLACE.has(name)
}

/** `APN1-BoxUsage:m5.large` and `BoxUsage:m5.large` are the same usage in two regions: the only place that strips the prefix. */
export function regionlessUsageType(usageType: string, region: string): string {
  const prefixes = PREFIXES_BY_CODE.get(region)
  if (!prefixes || prefixes.length === 0) return region === 'global' ? usageType : usageType.replace(USUAL_PREFIX, '')
  const prefix = prefixes.find((candidate) => usageType.length > candidate.length + 1 && usageType.startsWith(`${candidate}-`))
  return prefix === undefined ? usageType : usageType.slice(prefix.length + 1)
}
