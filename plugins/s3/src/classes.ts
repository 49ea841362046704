import type { PriceQuery, Quantity, ResourceContext, Unit } from '@planner/contract'

/** Storage classes as designs name them. */
export type StorageClass =
  | 'standard'
  | 'intelligent-tiering'
  | 'standard-ia'
  | 'one-zone-ia'
  | 'glacier-instant'
  | 'glacier-flexible'
  | 'deep-archive'
  | 'reduced-redundancy'
  | 'express-one-zone'

/** Where data lies: a class, or a tier of Intelligent-Tiering. */
export type Place = Exclude<StorageClass, 'intelligent-tiering'> | `int-${IntelligentTier}`
export type IntelligentTier = 'frequent' | 'infrequent' | 'archive-instant' | 'archive' | 'deep-archive'

interface ClassNames {
  /** As in the S3 API, the key of the catalogues. */
  readonly api: string
  readonly label: string
  /** As in the usage types of requests and retrievals; absent for Standard. */
  readonly code?: string
  /** Operation of the price of a lifecycle transition into it. */
  readonly transition?: string
}

const CLASSES: Readonly<Record<StorageClass, ClassNames>> = {
  standard: { api: 'STANDARD', label: 'Standard' },
  'intelligent-tiering': { api: 'INTELLIGENT_TIERING', label: 'Intelligent-Tiering', code: 'INT', transition: 'S3-INTTransition' },
  'standard-ia': { api: 'STANDARD_IA', label: 'Standard-IA', code: 'SIA', transition: 'S3-SIATransition' },
  'one-zone-ia': { api: 'ONEZONE_IA', label: 'One Zone-IA', code: 'ZIA', transition: 'S3-ZIATransition' },
  'glacier-instant': { api: 'GLACIER_IR', label: 'Glacier Instant Retrieval', code: 'GIR', transition: 'S3-GIRTransition' },
  'glacier-flexible': { api: 'GLACIER', label: 'Glacier Flexible Retrieval', code: 'GLACIER', transition: 'S3-GlacierTransition' },
  'deep-archive': { api: 'DEEP_ARCHIVE', label: 'Glacier Deep Archive', code: 'GDA', transition: 'S3-GDATransition' },
  'reduced-redundancy': { api: 'REDUCED_REDUNDANCY', label: 'Reduced Redundancy' },
  'express-one-zone': { api: 'EXPRESS_ONEZONE', label: 'Express One Zone', code: 'XZ' },
}

const STORAGE: Readonly<Record<Place, string>> = {
  standard: 'TimedStorage-ByteHrs',
  'standard-ia': 'TimedStorage-SIA-ByteHrs',
  'one-zone-ia': 'TimedStorage-ZIA-ByteHrs',
  'glacier-instant': 'TimedStorage-GIR-ByteHrs',
  'glacier-flexible': 'TimedStorage-GlacierByteHrs',
  'deep-archive': 'TimedStorage-GDA-ByteHrs',
  'reduced-redundancy': 'TimedStorage-RRS-ByteHrs',
  'express-one-zone': 'TimedStorage-XZ-ByteHrs',
  'int-frequent': 'TimedStorage-INT-FA-ByteHrs',
  'int-infrequent': 'TimedStorage-INT-IA-ByteHrs',
  'int-archive-instant': 'TimedStorage-INT-AIA-ByteHrs',
  'int-archive': 'TimedStorage-INT-AA-ByteHrs',
  'int-deep-archive': 'TimedStorage-INT-DAA-ByteHrs',
}

const TIER_LABELS: Readonly<Record<IntelligentTier, string>> = {
  frequent: 'Frequent',
  infrequent: 'Infrequent',
  'archive-instant': 'Archive Instant',
  archive: 'Archive',
  'deep-archive': 'Deep Archive',
}

/** Classes that must be restored before they can be read. */
export type ArchiveClass = 'glacier-flexible' | 'deep-archive'
export const isArchive = (storageClass: StorageClass): storageClass is ArchiveClass =>
  storageClass === 'glacier-flexible' || storageClass === 'deep-archive'

/** For people. */
export const className = (storageClass: StorageClass): string => CLASSES[storageClass].label

export const placeName = (place: Place): string =>
  place.startsWith('int-')
    ? `Intelligent-Tiering ${TIER_LABELS[place.slice('int-'.length) as IntelligentTier]}`
    : CLASSES[place as StorageClass].label

/** A row of the catalogue of classes, as numbers with their source. */
export const classSpec = (ctx: ResourceContext, storageClass: StorageClass, column: string, unit: Unit): Quantity =>
  ctx.spec('s3-storage-classes', CLASSES[storageClass].api, column, unit)

/** A number of the catalogue to compare hours and sizes of schedules with; 0 where there is none. */
export const plainSpec = (ctx: Pick<ResourceContext, 'catalog'>, storageClass: StorageClass, column: string): number =>
  Number(ctx.catalog('s3-storage-classes', CLASSES[storageClass].api)?.cells[column] ?? 0)

/** The catalogue's row on moving from one class to another. */
export const transitionRow = (ctx: Pick<ResourceContext, 'catalog'>, from: StorageClass, to: StorageClass) =>
  ctx.catalog('s3-lifecycle-transitions', `${CLASSES[from].api} ${CLASSES[to].api}`)?.cells

/** Full reads a month up to which a class costs less than Standard; undefined where no fee for reading weighs against it. */
export const breakEvenReads = (ctx: Pick<ResourceContext, 'catalog'>, storageClass: StorageClass): number | undefined => {
  const reads = ctx.catalog('s3-break-even', CLASSES[storageClass].api)?.cells.breakEvenReadsPerMonth
  return reads === undefined ? undefined : Number(reads)
}

/** A product of the S3 offer. */
export const s3Product = (where: Readonly<Record<string, string>>, per: Unit, region?: string): PriceQuery => ({
  offer: 'AmazonS3',
  where,
  per,
  ...(region === undefined ? {} : { region }),
})

/** Storage of a class; AWS lists Deep Archive as an offer of its own. */
export const storageProduct = (place: Place, region?: string): PriceQuery => ({
  ...s3Product({ usagetype: STORAGE[place] }, 'GB-month', region),
  offer: place === 'deep-archive' ? 'AmazonS3GlacierDeepArchive' : 'AmazonS3',
})

/** Tiers of a class are shared by all buckets of the account in a region. */
export const storagePool = (place: Place): string => `AmazonS3.${STORAGE[place]}`

/** Requests of the first kind (PUT, COPY, POST) or of the second (GET and all others). */
export const requestProduct = (storageClass: StorageClass, tier: 1 | 2, region?: string): PriceQuery => {
  const { code } = CLASSES[storageClass]
  return s3Product({ usagetype: code === undefined ? `Requests-Tier${tier}` : `Requests-${code}-Tier${tier}` }, 'request', region)
}

export const transitionProduct = (storageClass: StorageClass, region?: string): PriceQuery =>
  s3Product({ operation: CLASSES[storageClass].transition ?? 'none' }, 'request', region)

/** Fee for data read from classes that can be read at once; undefined where there is none. */
export const retrievalProduct = (storageClass: StorageClass): PriceQuery | undefined => {
  const usagetype = RETRIEVALS[storageClass]
  return usagetype === undefined ? undefined : s3Product({ usagetype }, 'GB')
}

const RETRIEVALS: Readonly<Partial<Record<StorageClass, string>>> = {
  'standard-ia': 'Retrieval-SIA',
  'one-zone-ia': 'Retrieval-ZIA',
  'glacier-instant': 'Retrieval-SIA-GIR',
  'express-one-zone': 'Retrieval-XZ',
}

/** The class's part of the usage types of S3 Select. */
export const selectCode = (storageClass: StorageClass): string => {
  const { code } = CLASSES[storageClass]
  return code === undefined ? '' : `-${code}`
}
