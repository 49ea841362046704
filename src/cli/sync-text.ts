import type { SyncReport } from '../actions/sync-prices.js'
import { count } from '../report/format.js'

/** What a sync brought, for people. */
export function syncText({ synced, current, spotAdvisor }: SyncReport): string {
  const lines = synced.map(({ offer, region, published, prices, products, skipped }) => {
    const left = Object.entries(skipped).map(([reason, count]) => `${count} ${reason}`)
    const note = left.length > 0 ? ` (left out: ${left.join('; ')})` : ''
    return `${offer} ${region}: ${count(prices, 'price')} of ${count(products, 'product')}, published ${published}${note}`
  })
  if (current > 0)
    lines.push(synced.length === 0 ? `All ${count(current, 'file')} are current.` : `${count(current, 'file')} were current.`)
  if (synced.length === 0 && current === 0) lines.push('Nothing was brought.')
  if (spotAdvisor === 'synced') lines.push('Spot Advisor: interruption rates and savings of today.')
  if (spotAdvisor === 'failed') lines.push('Spot Advisor: could not be brought; the one that is here stays.')
  return lines.join('\n')
}
