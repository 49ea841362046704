import type { CostLine, Facts, Quantity } from '@planner/contract'

/**
 * Data out by Direct Connect: billed by the region it leaves and the part of the world that the location
 * lies in. https://aws.amazon.com/directconnect/pricing
 */
export const directConnectOut = (gb: Quantity, region: string, label: string, line: Facts): CostLine => {
  const area = line['direct-connect.area']
  return {
    id: 'direct-connect-out',
    label,
    quantity: gb,
    price: {
      offer: 'AWSDirectConnect',
      where: {
        productFamily: 'Data Transfer',
        transferType: 'Outbound',
        meter: `data-out.${typeof area === 'string' ? area : 'unknown'}-location`,
      },
      per: 'GB',
      region,
    },
    charge: 'usage',
  }
}
