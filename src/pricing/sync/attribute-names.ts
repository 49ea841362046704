/** Equal for a CSV header and the JSON attribute of the same thing: `Pre Installed S/W`, `preInstalledSw`. */
export function attributeKey(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}

/**
 * The JSON price list's name for a CSV header: `Instance Type` → `instanceType`, `usageType` → `usagetype`,
 * `Pre Installed S/W` → `preInstalledSw`, `Max IOPS/volume` → `maxIopsvolume`.
 */
export function attributeName(header: string): string {
  const words = header.replaceAll('/', '').match(/[A-Za-z0-9]+/g) ?? []
  const [first = '', ...rest] = words.map((word) => word.toLowerCase())
  return first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

/** Columns of the CSV file that are not attributes of the product, as keys. */
export const RATE_COLUMNS = {
  sku: 'sku',
  termCode: 'offertermcode',
  rateCode: 'ratecode',
  termType: 'termtype',
  begin: 'startingrange',
  end: 'endingrange',
  unit: 'unit',
  price: 'priceperunit',
  currency: 'currency',
  length: 'leasecontractlength',
  payment: 'purchaseoption',
  offering: 'offeringclass',
} as const

/** Columns that say something of the row, the place or nothing: never attributes. */
export const OTHER_COLUMNS: ReadonlySet<string> = new Set([
  ...Object.values(RATE_COLUMNS),
  'pricedescription',
  'effectivedate',
  'relatedto',
  'productfamily',
  'regioncode',
  'location',
  'locationtype',
  'servicecode',
  'servicename',
])

/**
 * Attributes that describe a product but never tell two apart; dropped from offers that the embedded book
 * does not know. (Names of AmazonEC2, AmazonRDS, AmazonS3 and AmazonElastiCache files, 2025.)
 */
export const DESCRIPTIVE: ReadonlySet<string> = new Set(
  `availability availabilityzone classicnetworkingsupport clockspeed currentgeneration dedicatedebsthroughput description durability ecu
  engineversion enhancednetworkingsupported feedescription gpu gpumemory groupdescription instancefamily instancesku instancetypefamily
  intelavx2available intelavxavailable intelturboavailable maxiopsburstperformance maxiopsvolume maxthroughputvolume maxvolumesize memory
  minvolumesize networkperformance normalizationsizefactor physicalcores physicalprocessor processorarchitecture processorfeatures
  resourcetype storage vcpu vpcnetworkingsupport`.split(/\s+/),
)

/** Products that are sold in another way than by the hour at a list price; they would be taken for those that are. */
export const NOT_LISTED: readonly { readonly attribute: string; readonly value: string; readonly reason: string }[] = [
  { attribute: 'marketoption', value: 'CapacityBlock', reason: 'capacity blocks, whose price changes with demand' },
]
