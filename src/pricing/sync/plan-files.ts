import type { FileJob } from './file-job.js'
import { type FileLink, type OfferLinks, readOfferIndex, readRegionIndex, versionInForce } from './price-list-index.js'
import { priceListUrl } from './price-list-url.js'
import { getDocument, NotThere } from './request.js'
import { ALL_REGIONS } from './snapshot-files.js'
import type { SyncDeps } from './sync-deps.js'

const OFFER_INDEX = '/offers/v1.0/aws/index.json'
/** `eu-west-1`, `us-gov-east-1`; a Local Zone (`us-west-2-lax-1`) has more parts. */
const REGION = /^[a-z]{2}(?:-[a-z]+)+-\d$/
const ZONE = /^[a-z]{2}(?:-[a-z]+)+-\d-[a-z0-9-]+$/

export interface FileChoice {
  /** Offer codes; undefined for all of the list. */
  readonly offers: readonly string[] | undefined
  /** Region codes; undefined for every region (without its Local Zones). */
  readonly regions: readonly string[] | undefined
  readonly asOf: string | undefined
  readonly savingsPlans: boolean
}

export interface NotBrought {
  readonly what: string
  readonly reason: string
}

export interface FilePlan {
  readonly jobs: readonly FileJob[]
  readonly missing: readonly NotBrought[]
}

/** Which files of the list the choice needs, by asking its indexes. */
export async function planFiles(choice: FileChoice, base: URL, deps: SyncDeps): Promise<FilePlan> {
  const read = (path: string) => readIndexFile(path, base, deps)
  const { document, url } = await read(OFFER_INDEX)
  const index = readOfferIndex(document, url)
  const plans: FilePlan[] = []
  for (const offer of choice.offers ?? [...index.keys()].sort()) {
    const links = index.get(offer)
    plans.push(links ? await planOffer(links, choice, read) : missing(offer, 'the price list has no such offer'))
  }
  if (choice.savingsPlans && choice.asOf === undefined) {
    const paths = new Set((choice.offers ?? [...index.keys()]).flatMap((offer) => index.get(offer)?.savingsPlanRegions ?? []))
    for (const path of paths) plans.push(await planSavingsPlan(path, choice, read))
  }
  return { jobs: plans.flatMap(({ jobs }) => jobs), missing: plans.flatMap((plan) => plan.missing) }
}

type ReadIndex = (path: string) => Promise<{ readonly document: unknown; readonly url: URL }>

async function readIndexFile(path: string, base: URL, deps: SyncDeps): ReturnType<ReadIndex> {
  const url = priceListUrl(base, path)
  if (!url) throw new NotThere(`the index names an address that is not allowed: ${JSON.stringify(path.slice(0, 100))}`)
  return { document: await getDocument(url, deps), url }
}

async function planOffer(links: OfferLinks, choice: FileChoice, read: ReadIndex): Promise<FilePlan> {
  const { offer, regions: regionIndex, current } = links
  try {
    const regions = regionIndex === undefined ? [] : regionLinks(await read(regionIndex))
    const { found, absent } = pick(regions, choice.regions)
    const without = absent.map((region) => ({ what: `${offer} ${region}`, reason: 'the offer has no such region' }))
    if (choice.asOf !== undefined) return planVersion(links, choice.asOf, regionIndex === undefined ? undefined : found, without, read)
    if (regionIndex === undefined) {
      if (current === undefined) return missing(offer, 'the index names no file')
      return { jobs: [{ kind: 'offer', offer, region: ALL_REGIONS, files: [{ path: current }] }], missing: [] }
    }
    return {
      jobs: found.map(({ region, path, version }) => ({ kind: 'offer', offer, region, version, files: [{ path }] })),
      missing: without,
    }
  } catch (error) {
    if (error instanceof NotThere) return missing(offer, error.message)
    throw error
  }
}

/** Files of a version in force on a date: before 2019 there is one for all regions only. */
async function planVersion(
  { offer, versions }: OfferLinks,
  date: string,
  regions: readonly FileLink[] | undefined,
  without: readonly NotBrought[],
  read: ReadIndex,
): Promise<FilePlan> {
  const inForce = versions === undefined ? undefined : versionInForce((await read(versions)).document, date)
  if (inForce === undefined) return missing(offer, `the price list has no version that was in force on ${date}`)
  const { version, from, path } = inForce
  const whole = { kind: 'offer', offer, version, from } as const
  if (regions === undefined) return { jobs: [{ ...whole, region: ALL_REGIONS, files: [{ path }] }], missing: without }
  const jobs = regions.map(({ region }) => ({
    ...whole,
    region,
    files: [{ path: path.replace(/\/index\.json$/, `/${region}/index.json`) }, { path, pick: true }],
  }))
  return { jobs, missing: without }
}

async function planSavingsPlan(path: string, choice: FileChoice, read: ReadIndex): Promise<FilePlan> {
  // `AWSComputeSavingsPlan` in addresses is `ComputeSavingsPlans` as a service code.
  const code = path.split('/').find((part) => /SavingsPlans?$/.test(part)) ?? ''
  const plan = code.replace(/^AWS/, '').replace(/Plan$/, 'Plans')
  try {
    const { found } = pick(regionLinks(await read(path)), choice.regions)
    return {
      jobs: found.map(({ region, path: file, version }) => ({
        kind: 'savings-plan',
        offer: plan,
        region,
        version,
        files: [{ path: file }],
      })),
      missing: [],
    }
  } catch (error) {
    if (error instanceof NotThere) return missing(plan, error.message)
    throw error
  }
}

const regionLinks = ({ document, url }: { readonly document: unknown; readonly url: URL }): readonly FileLink[] =>
  readRegionIndex(document, url)

/** The wanted regions, and what belongs to none: global prices are needed everywhere. */
function pick(
  links: readonly FileLink[],
  wanted: readonly string[] | undefined,
): { readonly found: readonly FileLink[]; readonly absent: readonly string[] } {
  const isPlace = (region: string): boolean => REGION.test(region) || ZONE.test(region)
  const found = links.filter(({ region }) => !isPlace(region) || (wanted ? wanted.includes(region) : REGION.test(region)))
  return { found, absent: (wanted ?? []).filter((region) => !found.some((link) => link.region === region)) }
}

const missing = (what: string, reason: string): FilePlan => ({ jobs: [], missing: [{ what, reason }] })
