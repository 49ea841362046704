import type { CostLine, Quantity, ResourceContext } from '@planner/contract'

/** The prices of data transfer. AWS bills what leaves a region at that region's rates. */
const OFFER = 'AWSDataTransfer'

const ALLOWANCE = { offer: OFFER, where: { productFamily: 'Free Tier', usagetype: 'Global-DataTransfer-Out-Bytes' }, region: 'global' }

/** China and GovCloud are partitions of their own, without the allowance. */
const OUTSIDE_ALLOWANCE = /^(cn|us-gov)-/

/**
 * Out to the internet: tiers of the account and region, and 100 GB a month free over all regions.
 * https://aws.amazon.com/ec2/pricing/on-demand
 */
export const internetOut = (gb: Quantity, region: string, label: string, note?: string): CostLine => ({
  id: 'internet-out',
  label,
  quantity: gb,
  price: {
    offer: OFFER,
    where: { transferType: 'AWS Outbound', usagetype: 'DataTransfer-Out-Bytes', toLocation: 'External' },
    per: 'GB',
    region,
  },
  charge: 'usage',
  pool: 'AWSDataTransfer.internet-out',
  ...(OUTSIDE_ALLOWANCE.test(region) ? {} : { allowance: ALLOWANCE }),
  ...(note === undefined ? {} : { note }),
})

/** Between zones, and by public addresses within a region: both ends are billed. */
export const betweenZones = (ctx: ResourceContext, gb: Quantity, region: string, label: string, note?: string): CostLine => ({
  id: 'between-zones',
  label,
  quantity: gb.times(ctx.constant(2, '1', 'billed at both ends: out of one zone and into the other')),
  price: { offer: OFFER, where: { transferType: 'IntraRegion', usagetype: 'DataTransfer-Regional-Bytes' }, per: 'GB', region },
  charge: 'usage',
  ...(note === undefined ? {} : { note }),
})

/** To another region: the region that the data leaves bills it; coming in is free. */
export const betweenRegions = (gb: Quantity, region: string, toRegion: string, label: string): CostLine => ({
  id: 'between-regions',
  label,
  quantity: gb,
  price: { offer: OFFER, where: { transferType: 'InterRegion Outbound', toRegionCode: toRegion }, per: 'GB', region },
  charge: 'usage',
})

/** What AWS does not bill, by a dated rule of the catalogue: a line that says so. */
export const free = (ctx: ResourceContext, gb: Quantity, rule: string, label: string, note?: string): CostLine => ({
  id: rule.replace('data-transfer.', ''),
  label,
  quantity: gb,
  price: { given: ctx.spec('billing-rules', rule, 'amount', 'USD/GB') },
  charge: 'usage',
  ...(note === undefined ? {} : { note }),
})
