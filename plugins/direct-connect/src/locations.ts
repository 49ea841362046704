import type { CatalogRow, CheckContext, Path, Problem, ResourceContext } from '@planner/contract'

const LOCATIONS = 'direct-connect-locations'

/** A Direct Connect location by its code, which AWS writes in mixed case (`EqDC2`). */
export const locationRow = (ctx: ResourceContext, code: string): CatalogRow | undefined => ctx.catalog(LOCATIONS, code.toUpperCase())

/** Region whose price list has the ports of a location: Japan has its own prices. */
export const portRegion = (ctx: ResourceContext, code: string): string => locationRow(ctx, code)?.cells.portRegion ?? ctx.region

/** Group of locations that AWS has one price for, for what leaves a region. */
export const priceGroup = (ctx: ResourceContext, code: string): string => locationRow(ctx, code)?.cells.priceGroup ?? code.toLowerCase()

/** What a location must have: a known code, ports of the speed, MACsec where it is asked for. */
export function* locationProblems(ctx: CheckContext, code: string, path: Path, port: PortChoice): Generator<Problem> {
  const row = locationRow(ctx, code)
  if (!row) {
    yield {
      id: 'dx.location-unknown',
      severity: 'error',
      path,
      message: `"${code}" is no Direct Connect location that planner knows, so its prices are not known either`,
      hint: ctx.nearest(code.toUpperCase(), ctx.catalogKeys(LOCATIONS)) || 'use a code of AWS\'s list of locations, as "EqDC2" or "TCSH"',
    }
    return
  }
  if (port.kind !== 'dedicated') return
  const { name = code, speeds = '', macsecSpeeds = '' } = row.cells
  if (!speeds.split('|').includes(port.speed))
    yield {
      id: 'dx.speed-at-location',
      severity: 'error',
      path,
      message: `${name} has no dedicated ports of ${port.speed}`,
      hint: `it has ${speeds.replaceAll('|', ', ')}`,
    }
  else if (port.macsec && !macsecSpeeds.split('|').includes(port.speed))
    yield {
      id: 'dx.macsec-at-location',
      severity: 'error',
      path,
      message: `${name} has no MACsec for ports of ${port.speed}`,
      hint:
        macsecSpeeds === '' ? 'take another location, or encrypt with a VPN' : `it has MACsec for ${macsecSpeeds.replaceAll('|', ', ')}`,
    }
}

/** What a port is, beside where. */
export interface PortChoice {
  readonly kind: 'dedicated' | 'hosted'
  readonly speed: string
  readonly macsec: boolean
}
