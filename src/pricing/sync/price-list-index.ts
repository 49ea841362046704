import { PlannerError } from '../../errors/planner-error.js'
import { isName, isVersion } from './snapshot-files.js'

/** Index files come from the network: everything is checked, what is odd is passed over. */
type Json = Readonly<Record<string, unknown>>

export interface OfferLinks {
  readonly offer: string
  readonly versions?: string
  readonly current?: string
  readonly regions?: string
  readonly savingsPlanRegions?: string
}

/** `/offers/v1.0/aws/index.json`: the links of every offer. */
export function readOfferIndex(document: unknown, url: URL): ReadonlyMap<string, OfferLinks> {
  const { offers } = object(document)
  const links = Object.entries(object(offers)).flatMap(([offer, value]): [string, OfferLinks][] => {
    if (!isName(offer)) return []
    const entry = object(value)
    const link = (key: string): string | undefined => path(entry[key])
    const [versions, current, regions, savingsPlanRegions] = [
      'versionIndexUrl',
      'currentVersionUrl',
      'currentRegionIndexUrl',
      'currentSavingsPlanIndexUrl',
    ].map(link)
    return [
      [
        offer,
        {
          offer,
          ...(versions && { versions }),
          ...(current && { current }),
          ...(regions && { regions }),
          ...(savingsPlanRegions && { savingsPlanRegions }),
        },
      ],
    ]
  })
  if (links.length === 0)
    throw new PlannerError('SYNC_FAILED', `${url} is no index of the AWS price list.`, {
      hint: 'check PLANNER_PRICE_LIST_URL and the proxy',
    })
  return new Map(links)
}

/** One file of an offer: a region's, or the one for all. */
export interface FileLink {
  readonly region: string
  readonly path: string
  readonly version: string
}

/** A region index: an object keyed by region for offers, an array for savings plans. */
export function readRegionIndex(document: unknown, url: URL): readonly FileLink[] {
  const { regions } = object(document)
  const links = Object.values(object(regions)).flatMap((value) => {
    const entry = object(value)
    const file = path(entry.currentVersionUrl) ?? path(entry.versionUrl)
    const region = entry.regionCode
    const version = file?.split('/').find(isVersion)
    return file && version && typeof region === 'string' && isName(region) ? [{ region, path: file, version }] : []
  })
  if (links.length === 0)
    throw new PlannerError('SYNC_FAILED', `${url} names no region.`, { hint: 'check PLANNER_PRICE_LIST_URL and the proxy' })
  return links
}

export interface OfferVersion {
  readonly version: string
  /** ISO date that the version's prices hold from. */
  readonly from: string
  readonly path: string
}

const MINUTE = 60_000

/**
 * The version that was in force on `date`: the largest whose window holds it. Windows of a second, and windows
 * that end before they begin, exist and mean nothing; the newest has no end.
 */
export function versionInForce(document: unknown, date: string): OfferVersion | undefined {
  const day = Date.parse(`${date}T12:00:00Z`)
  const inForce = Object.entries(object(object(document).versions)).flatMap(([version, value]) => {
    const entry = object(value)
    const file = path(entry.offerVersionUrl)
    const begin = time(entry.versionEffectiveBeginDate)
    const end = entry.versionEffectiveEndDate === '' ? Number.POSITIVE_INFINITY : time(entry.versionEffectiveEndDate)
    if (!isVersion(version) || !file || Number.isNaN(begin) || Number.isNaN(end)) return []
    return begin <= day && day < end && end - begin >= MINUTE
      ? [{ version, from: new Date(begin).toISOString().slice(0, 10), path: file }]
      : []
  })
  return inForce.toSorted((a, b) => (a.version < b.version ? 1 : -1))[0]
}

const time = (value: unknown): number => (typeof value === 'string' ? Date.parse(value) : Number.NaN)
const object = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {})
const path = (value: unknown): string | undefined => (typeof value === 'string' && value.startsWith('/') ? value : undefined)
