import type { CostLine, PriceQuery, Quantity, ResourceContext } from '@planner/contract'
import { priceGroup } from './locations.js'

/** What leaves a region through a connection: priced by the region and the group that the location belongs to. */
export const dataOutLine = (ctx: ResourceContext, id: string, location: string, region: string, data: Quantity): CostLine => ({
  id,
  label: `Data out of ${region} at ${location}`,
  quantity: data,
  price: {
    offer: 'AWSDirectConnect',
    where: { productFamily: 'Data Transfer', transferType: 'Outbound', meter: `data-out.${priceGroup(ctx, location)}-location` },
    per: 'GB',
    region,
  },
  charge: 'usage',
})

const INTERNET_OUT: PriceQuery = {
  offer: 'AWSDataTransfer',
  where: { transferType: 'AWS Outbound', usagetype: 'DataTransfer-Out-Bytes', toLocation: 'External' },
  per: 'GB',
}

/** What leaves AWS through a VPN is internet traffic of the account, with its tiers and its free 100 GB. */
export const internetOutLine = (id: string, label: string, data: Quantity): CostLine => ({
  id,
  label,
  quantity: data,
  price: INTERNET_OUT,
  charge: 'usage',
  pool: 'AWSDataTransfer.internet-out',
  allowance: {
    offer: 'AWSDataTransfer',
    where: { productFamily: 'Free Tier', usagetype: 'Global-DataTransfer-Out-Bytes' },
    region: 'global',
  },
})
