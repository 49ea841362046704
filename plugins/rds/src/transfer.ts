import type { CostLine, Quantity } from '@planner/contract'

/** What is sent to another region. */
export const transferLine = (id: string, to: string, moved: Quantity, from?: string): CostLine => ({
  id,
  label: `Transfer to ${to}`,
  quantity: moved,
  price: {
    offer: 'AWSDataTransfer',
    where: { transferType: 'InterRegion Outbound', toRegionCode: to },
    per: 'GB',
    ...(from === undefined ? {} : { region: from }),
  },
  charge: 'usage',
})
