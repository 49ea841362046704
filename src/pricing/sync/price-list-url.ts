import { PlannerError } from '../../errors/planner-error.js'

/** AWS's own; China's is https://pricing.cn-north-1.amazonaws.com.cn. */
const PRICE_LIST_URL = 'https://pricing.us-east-1.amazonaws.com'
export const SPOT_ADVISOR_URL = 'https://spot-bid-advisor.s3.amazonaws.com/spot-advisor-data.json'

/** The root of the price list: AWS's, or the mirror that PLANNER_PRICE_LIST_URL names. */
export function priceListBase(mirror: string | undefined): URL {
  if (!mirror) return new URL(PRICE_LIST_URL)
  const url = URL.parse(mirror)
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new PlannerError('OPTION_INVALID', `PLANNER_PRICE_LIST_URL is no web address: ${JSON.stringify(mirror)}`, {
      hint: `write an address like ${PRICE_LIST_URL}, or unset it`,
    })
  }
  return url
}

/**
 * The address of a path that an index file names. An index comes from the network: it must not send us to
 * another server or out of a mirror's folder.
 */
export function priceListUrl(base: URL, path: string): URL | undefined {
  if (!/^\/[A-Za-z0-9_./-]+$/.test(path) || path.includes('//') || path.split('/').includes('..')) return undefined
  const url = new URL(base)
  url.pathname = base.pathname.replace(/\/$/, '') + path
  return url
}

/** AWS writes every offer file twice; rows are easier to stream than a tree. */
export const csvTwin = (path: string): string => path.replace(/\.json$/, '.csv')
