/** Files of AWS's price list in its own formats, small, with the quirks of the real ones. */

export const BASE = 'https://pricing.us-east-1.amazonaws.com'
export const VERSION = '20250912225308'
const PUBLISHED = '2025-09-12T22:53:08Z'

const json = (value: unknown): string => JSON.stringify(value)

/** Quoted, empty cells bare, as AWS writes them. */
const csvLine = (cells: readonly string[]): string => cells.map((cell) => (cell === '' ? '' : `"${cell.replaceAll('"', '""')}"`)).join(',')

export const offerIndex = json({
  formatVersion: 'v1.0',
  disclaimer: 'This pricing list is for informational purposes only.',
  publicationDate: '2025-09-15T07:13:25Z',
  offers: {
    AmazonEC2: {
      offerCode: 'AmazonEC2',
      versionIndexUrl: '/offers/v1.0/aws/AmazonEC2/index.json',
      currentVersionUrl: '/offers/v1.0/aws/AmazonEC2/current/index.json',
      currentRegionIndexUrl: '/offers/v1.0/aws/AmazonEC2/current/region_index.json',
      savingsPlanVersionIndexUrl: '/savingsPlan/v1.0/aws/AWSComputeSavingsPlan/current/index.json',
      currentSavingsPlanIndexUrl: '/savingsPlan/v1.0/aws/AWSComputeSavingsPlan/current/region_index.json',
    },
    AmazonS3: {
      offerCode: 'AmazonS3',
      versionIndexUrl: '/offers/v1.0/aws/AmazonS3/index.json',
      currentVersionUrl: '/offers/v1.0/aws/AmazonS3/current/index.json',
      currentRegionIndexUrl: '/offers/v1.0/aws/AmazonS3/current/region_index.json',
    },
    AmazonCloudFront: {
      offerCode: 'AmazonCloudFront',
      versionIndexUrl: '/offers/v1.0/aws/AmazonCloudFront/index.json',
      currentVersionUrl: '/offers/v1.0/aws/AmazonCloudFront/current/index.json',
    },
  },
})

/** An object keyed by region, Local Zones among them. */
export const regionIndex = (offer: string, regions: readonly string[], version = VERSION): string =>
  json({
    formatVersion: 'v1.0',
    disclaimer: '…',
    publicationDate: PUBLISHED,
    regions: Object.fromEntries(
      regions.map((region) => [
        region,
        { regionCode: region, currentVersionUrl: `/offers/v1.0/aws/${offer}/${version}/${region}/index.json` },
      ]),
    ),
  })

/** Savings plans have an array, and another key. */
export const savingsPlanIndex = json({
  disclaimer: '…',
  publicationDate: PUBLISHED,
  regions: [
    { regionCode: 'eu-west-1', versionUrl: `/savingsPlan/v1.0/aws/AWSComputeSavingsPlan/${VERSION}/eu-west-1/index.json` },
    { regionCode: 'us-east-1', versionUrl: `/savingsPlan/v1.0/aws/AWSComputeSavingsPlan/${VERSION}/us-east-1/index.json` },
  ],
})

/** Windows of a second, inverted windows, an empty end, no order. */
export const versionIndex = (offer: string): string => {
  const entry = (version: string, begin: string, end: string) => [
    version,
    { versionEffectiveBeginDate: begin, versionEffectiveEndDate: end, offerVersionUrl: `/offers/v1.0/aws/${offer}/${version}/index.json` },
  ]
  return json({
    formatVersion: 'v1.0',
    publicationDate: PUBLISHED,
    offerCode: offer,
    currentVersion: VERSION,
    versions: Object.fromEntries([
      entry('20210915161209', '2021-06-01T00:00:01Z', '2021-06-01T00:00:00Z'),
      entry('20180206032924', '2017-12-01T00:00:00Z', '2018-02-01T00:00:00Z'),
      entry(VERSION, '2025-09-01T00:00:00Z', ''),
      entry('20170131000000', '2017-01-31T23:59:59Z', '2017-02-01T00:00:00Z'),
      entry('20180110000000', '2017-12-01T00:00:00Z', '2018-02-01T00:00:00Z'),
    ]),
  })
}

const EC2_HEADER = [
  ...['SKU', 'OfferTermCode', 'RateCode', 'TermType', 'PriceDescription', 'EffectiveDate', 'StartingRange', 'EndingRange', 'Unit'],
  ...['PricePerUnit', 'Currency', 'RelatedTo', 'LeaseContractLength', 'PurchaseOption', 'OfferingClass', 'Product Family', 'serviceCode'],
  ...['Location', 'Location Type', 'Instance Type', 'vCPU', 'Physical Processor', 'Volume Type', 'Tenancy', 'Operating System'],
  ...[
    'License Model',
    'usageType',
    'operation',
    'CapacityStatus',
    'MarketOption',
    'Pre Installed S/W',
    'Region Code',
    'serviceName',
    'Volume API Name',
  ],
]

export type Cells = Readonly<Record<string, string>>

export const ec2Row = (cells: Cells): string => csvLine(EC2_HEADER.map((name) => cells[name] ?? ''))

const metadata = (offer: string, version: string, published: string): readonly string[] => [
  '"FormatVersion","v1.0"',
  '"Disclaimer","This pricing list is for informational purposes only. All prices are ""as is"", see https://aws.amazon.com/pricing"',
  `"Publication Date","${published}"`,
  `"Version","${version}"`,
  `"OfferCode","${offer}"`,
]

const machine = (type: string, region: string, prefix: string): Cells => ({
  'Product Family': 'Compute Instance',
  serviceCode: 'AmazonEC2',
  Location: region === 'eu-west-1' ? 'EU (Ireland)' : 'US East (N. Virginia)',
  'Location Type': 'AWS Region',
  'Instance Type': type,
  vCPU: '2',
  'Physical Processor': 'Intel Xeon, "Platinum"',
  Tenancy: 'Shared',
  'Operating System': 'Linux',
  'License Model': 'No License required',
  usageType: `${prefix}BoxUsage:${type}`,
  operation: 'RunInstances',
  CapacityStatus: 'Used',
  MarketOption: 'OnDemand',
  'Pre Installed S/W': 'NA',
  'Region Code': region,
  serviceName: 'Amazon Elastic Compute Cloud',
})

const rate = (sku: string, term: string, dimension: string, price: string): Cells => ({
  SKU: sku,
  OfferTermCode: term,
  RateCode: `${sku}.${term}.${dimension}`,
  EffectiveDate: '2025-09-01',
  Currency: 'USD',
  PricePerUnit: price,
})

const hourly = { StartingRange: '0', EndingRange: 'Inf', Unit: 'Hrs' }
const reserved = (length: string, payment: string): Cells => ({
  TermType: 'Reserved',
  LeaseContractLength: length,
  PurchaseOption: payment,
  OfferingClass: 'standard',
})

export interface Ec2File {
  readonly region?: string
  readonly version?: string
  readonly published?: string
  readonly onDemand?: string
  /** Rows of products beyond the usual ones. */
  readonly more?: readonly string[]
}

/** AmazonEC2's file of a region: on-demand, a partial-upfront reservation of two rows, `1 yr`, a volume without a product family. */
export function ec2Csv({
  region = 'eu-west-1',
  version = VERSION,
  published = PUBLISHED,
  onDemand = '0.1070000000',
  more = [],
}: Ec2File = {}): string {
  const m5 = machine('m5.large', region, region === 'us-east-1' ? '' : 'EU-')
  const rows = [
    {
      ...m5,
      ...rate('M5LARGE0000ONDEM', 'JRTCKXETXF', '6YS6EN2CT7', onDemand),
      ...hourly,
      TermType: 'OnDemand',
      PriceDescription: '$0.107 per hour, "Linux"',
    },
    { ...m5, ...rate('M5LARGE0000ONDEM', '38NPMPTW36', '6YS6EN2CT7', '0.0330000000'), ...hourly, ...reserved('3yr', 'Partial Upfront') },
    {
      ...m5,
      ...rate('M5LARGE0000ONDEM', '38NPMPTW36', '2TG2D8R56U', '867'),
      Unit: 'Quantity',
      PriceDescription: 'Upfront Fee',
      ...reserved('3yr', 'Partial Upfront'),
    },
    { ...m5, ...rate('M5LARGE0000ONDEM', '4NA7Y494T4', '6YS6EN2CT7', '0.0680000000'), ...hourly, ...reserved('1 yr', 'No Upfront') },
    { ...m5, ...rate('M5LARGE0000ONDEM', 'LIGHTUTILI', '6YS6EN2CT7', '0.0500000000'), ...hourly, ...reserved('1yr', 'Light Utilization') },
    {
      ...machine('p5.48xlarge', region, region === 'us-east-1' ? '' : 'EU-'),
      ...rate('P5CAPACITYBLOCK0', 'JRTCKXETXF', '6YS6EN2CT7', '31.4640000000'),
      ...hourly,
      TermType: 'OnDemand',
      MarketOption: 'CapacityBlock',
    },
    {
      ...rate('GP3VOLUME0000000', 'JRTCKXETXF', '6YS6EN2CT7', '0.0880000000'),
      TermType: 'OnDemand',
      StartingRange: '0',
      EndingRange: 'Inf',
      Unit: 'GB-Mo',
      'Volume API Name': 'gp3',
      'Volume Type': 'General Purpose',
      usageType: `${region === 'us-east-1' ? '' : 'EU-'}EBS:VolumeUsage.gp3`,
      'Region Code': region,
    },
  ]
  return `${[...metadata('AmazonEC2', version, published), csvLine(EC2_HEADER), ...rows.map(ec2Row), ...more].join('\n')}\n`
}

/** AmazonS3's JSON file: three tiers, a product without a family, a free tier that ends. */
export function s3Json({ currency = 'USD', version = VERSION }: { readonly currency?: string; readonly version?: string } = {}): string {
  const dimension = (sku: string, code: string, begin: string, end: string, price: string, unit = 'GB-Mo') => [
    `${sku}.JRTCKXETXF.${code}`,
    {
      rateCode: `${sku}.JRTCKXETXF.${code}`,
      description: '…',
      beginRange: begin,
      endRange: end,
      unit,
      pricePerUnit: { [currency]: price },
      appliesTo: [],
    },
  ]
  const term = (sku: string, dimensions: readonly (readonly unknown[])[]) => ({
    [`${sku}.JRTCKXETXF`]: {
      offerTermCode: 'JRTCKXETXF',
      sku,
      effectiveDate: '2025-09-01T00:00:00Z',
      priceDimensions: Object.fromEntries(dimensions as [string, unknown][]),
      termAttributes: {},
    },
  })
  const attributes = {
    servicecode: 'AmazonS3',
    location: 'EU (Ireland)',
    locationType: 'AWS Region',
    regionCode: 'eu-west-1',
    servicename: 'Amazon Simple Storage Service',
  }
  return JSON.stringify({
    formatVersion: 'v1.0',
    disclaimer: 'Braces } and "quotes" { in a text.',
    offerCode: 'AmazonS3',
    version,
    publicationDate: PUBLISHED,
    products: {
      WP9ANXZGBYYSGJEA: {
        sku: 'WP9ANXZGBYYSGJEA',
        productFamily: 'Storage',
        attributes: {
          ...attributes,
          storageClass: 'General Purpose',
          volumeType: 'Standard',
          usagetype: 'EU-TimedStorage-ByteHrs',
          operation: '',
          durability: '99.999999999%',
        },
      },
      DEEPARCHIVE00000: { sku: 'DEEPARCHIVE00000', attributes: { ...attributes, usagetype: 'EU-TimedStorage-GDA-ByteHrs', operation: '' } },
      FREETIER00000000: {
        sku: 'FREETIER00000000',
        productFamily: 'Storage',
        attributes: { usagetype: 'Global-TimedStorage-ByteHrs', location: 'Any', locationType: 'Other' },
      },
    },
    terms: {
      OnDemand: {
        WP9ANXZGBYYSGJEA: term('WP9ANXZGBYYSGJEA', [
          dimension('WP9ANXZGBYYSGJEA', 'PXJDJ3YRG3', '512000', 'Inf', '0.0210000000'),
          dimension('WP9ANXZGBYYSGJEA', 'PGHJ3S3EYE', '0', '51200', '0.0230000000'),
          dimension('WP9ANXZGBYYSGJEA', 'D42MF2PVJS', '51200', '512000', '0.0220000000'),
        ]),
        DEEPARCHIVE00000: term('DEEPARCHIVE00000', [dimension('DEEPARCHIVE00000', '6YS6EN2CT7', '0', 'Inf', '0.0009900000')]),
        FREETIER00000000: term('FREETIER00000000', [dimension('FREETIER00000000', 'AAAAAAAAAA', '0', '5', '0.0000000000')]),
      },
    },
    attributesList: {},
  })
}

/** AmazonCloudFront's file of all regions, with flat-rate plans: an array, not keyed by SKU. */
export const cloudFrontJson = JSON.stringify({
  formatVersion: 'v1.0',
  offerCode: 'AmazonCloudFront',
  version: VERSION,
  publicationDate: PUBLISHED,
  products: {
    CLOUDFRONTJAPAN0: {
      sku: 'CLOUDFRONTJAPAN0',
      productFamily: 'Data Transfer',
      attributes: {
        transferType: 'CloudFront Outbound',
        fromLocation: 'Japan',
        toLocation: 'External',
        usagetype: 'JP-DataTransfer-Out-Bytes',
      },
    },
    FLATRATEPROPLAN0: {
      sku: 'FLATRATEPROPLAN0',
      productFamily: 'CloudFront Plan',
      attributes: { usagetype: 'Global-ProPlan', location: 'Any' },
    },
  },
  terms: {
    OnDemand: {
      CLOUDFRONTJAPAN0: {
        'CLOUDFRONTJAPAN0.JRTCKXETXF': {
          sku: 'CLOUDFRONTJAPAN0',
          priceDimensions: {
            x: {
              rateCode: 'CLOUDFRONTJAPAN0.JRTCKXETXF.6YS6EN2CT7',
              beginRange: '0',
              endRange: 'Inf',
              unit: 'GB',
              pricePerUnit: { USD: '0.1140000000' },
            },
          },
          termAttributes: {},
        },
      },
    },
    FlatRate: {
      plans: [
        {
          planCode: 'pro',
          sku: 'FLATRATEPROPLAN0',
          features: [{ featureCode: 'requests', featureName: 'Requests', usageQuota: { value: '10000000', unit: 'Requests' } }],
          subscriptionPrice: { rateCode: 'FLATRATEPROPLAN0.FLATRATE01.MONTHLY001', description: 'Pro', pricePerUnit: { USD: '15' } },
        },
      ],
    },
  },
})

const PLAN_HEADER =
  'SKU,RateCode,Unit,EffectiveDate,DiscountedRate,Currency,DiscountedSKU,DiscountedServiceCode,DiscountedUsageType,DiscountedOperation,PurchaseOption,LeaseContractLength,LeaseContractLengthUnit,ServiceCode,UsageType,Operation,Description,Instance Family,Location,Location Type,Granularity,Product Family,DiscountedRegionCode,DiscountedInstanceType'

/** Metadata without quotes, as in the real file. */
export const savingsPlanCsv = (region = 'eu-west-1'): string =>
  [
    'FormatVersion,v1.0',
    'Disclaimer,This pricing list is for informational purposes only.',
    `Publication Date,${PUBLISHED}`,
    `Version,${VERSION}`,
    'OfferCode,AmazonComputeSavingsPlan',
    PLAN_HEADER,
    `2JT7C3ZD2AXA73Q4,2JT7C3ZD2AXA73Q4.23PWZ6X8AQE4NKNR,Hrs,2025-06-05T18:51:13Z,0.0425,USD,23PWZ6X8AQE4NKNR,AmazonEC2,EU-BoxUsage:r7g.medium,RunInstances,Partial Upfront,3,year,ComputeSavingsPlans,EU-EC2SP:r7g.3yrPartialUpfront,,"3 year Partial Upfront r7g EC2 Instance Savings Plan",r7g,EU (Ireland),AWS Region,hourly,EC2InstanceSavingsPlans,${region},r7g.medium`,
    `COMPUTEPLANSKU00,COMPUTEPLANSKU00.23PWZ6X8AQE4NKNR,Hrs,2025-06-05T18:51:13Z,0.0471,USD,23PWZ6X8AQE4NKNR,AmazonEC2,EU-BoxUsage:r7g.medium,RunInstances,No Upfront,1,year,ComputeSavingsPlans,ComputeSP:1yrNoUpfront,,"1 year No Upfront Compute Savings Plan",,Any,,hourly,ComputeSavingsPlans,${region},r7g.medium`,
    '',
  ].join('\n')

/** The JSON twin of the same plan: arrays, not SKU maps. */
export const savingsPlanJson = (region = 'eu-west-1'): string =>
  JSON.stringify({
    version: VERSION,
    publicationDate: PUBLISHED,
    regionCode: region,
    products: [
      {
        sku: '2JT7C3ZD2AXA73Q4',
        productFamily: 'EC2InstanceSavingsPlans',
        serviceCode: 'ComputeSavingsPlans',
        usageType: 'EU-EC2SP:r7g.3yrPartialUpfront',
        operation: '',
        attributes: {
          purchaseOption: 'Partial Upfront',
          granularity: 'hourly',
          instanceType: 'r7g',
          purchaseTerm: '3yr',
          location: 'EU (Ireland)',
        },
      },
    ],
    terms: {
      savingsPlan: [
        {
          sku: '2JT7C3ZD2AXA73Q4',
          description: '…',
          effectiveDate: '2025-06-05T18:51:13Z',
          leaseContractLength: { duration: 3, unit: 'year' },
          rates: [
            {
              discountedSku: '23PWZ6X8AQE4NKNR',
              discountedUsageType: 'EU-BoxUsage:r7g.medium',
              discountedOperation: 'RunInstances',
              discountedServiceCode: 'AmazonEC2',
              rateCode: '2JT7C3ZD2AXA73Q4.23PWZ6X8AQE4NKNR',
              unit: 'Hrs',
              discountedRate: { price: '0.0425', currency: 'USD' },
              discountedRegionCode: region,
              discountedInstanceType: 'r7g.medium',
            },
          ],
        },
      ],
    },
  })

export const spotAdvisor = json({
  global_rate: '<10%',
  instance_types: { 'm5.large': { emr: true, cores: 2, ram_gb: 8 } },
  ranges: [
    { index: 0, label: '<5%', dots: 0, max: 5 },
    { index: 4, label: '>20%', dots: 4, max: 100 },
  ],
  spot_advisor: { 'eu-west-1': { Linux: { 'm5.large': { s: 62, r: 0 }, 'c5.large': { s: 55, r: 4 }, broken: { s: 'many', r: 0 } } } },
})
